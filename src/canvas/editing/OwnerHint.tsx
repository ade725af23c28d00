import '../../i18n/laterWords.ts'
import { t } from '../../i18n/t.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { useMap } from '../MapTools.ts'
import { lastOwner } from '../actions/keepOwned.ts'
import { ownerTyped } from '../actions/ownerTyped.ts'
import styles from './OwnerHint.module.css'

/** Whom the @ behind a name means, while it is typed. */
export function OwnerHint({
  typed,
  left,
  top,
}: {
  readonly typed: string
  readonly left: number
  readonly top: number
}) {
  const { editor } = useMap()
  const hint = useRecords((records) => {
    const owner = ownerTyped(records, typed, lastOwner(editor))?.owner
    if (!owner) return t('map.ownerNone')
    const { name } = owner
    return owner.id === undefined ? t('map.ownerNew', { name }) : t('map.ownerTyped', { name })
  })
  return (
    <div role="status" className={styles['hint']} style={{ left, top }}>
      {hint}
    </div>
  )
}
