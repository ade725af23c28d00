import { ReadBehind } from '../../parts/ReadBehind.tsx'
import { useReadBehind } from '../../store/useReadBehind.ts'
import styles from './Details.module.css'

/** From a pain point to what customers say there now. */
export function PainComments({ touchpointId }: { readonly touchpointId: string | undefined }) {
  const { behind, read } = useReadBehind(touchpointId, true)
  if (!behind) return null
  return (
    <div className={styles['section']}>
      <ReadBehind behind={behind} onRead={read} />
    </div>
  )
}
