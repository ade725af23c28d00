import type { RecordOf } from '../../model/kinds.ts'
import styles from './Details.module.css'
import { LinkField } from './LinkField.tsx'
import { PictureFields } from './PictureFields.tsx'

/** What a card has beside its text: a picture, and where it leads. */
export function CardFields({ card }: { readonly card: RecordOf<'card'> }) {
  return (
    <div className={styles['section']}>
      <PictureFields card={card} />
      <LinkField card={card} />
    </div>
  )
}
