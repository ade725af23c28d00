import type { RecordOf } from '../model/kinds.ts'
import { sizeOfPicture } from '../model/pictureSize.ts'
import styles from './Face.module.css'

/** The round picture of a persona, beside its name; nothing where there is none. */
export function Face({ portrait }: { readonly portrait: RecordOf<'portrait'> | undefined }) {
  if (!portrait || !sizeOfPicture(portrait)) return null
  return <img className={styles['face']} src={portrait.data} alt="" draggable={false} />
}
