import type { RecordOf } from '../../model/kinds.ts'
import styles from './Details.module.css'
import { LinkField } from './LinkField.tsx'
import { CardPictureField } from './CardPictureField.tsx'

/** What a card has beside its text: a picture, and where it leads. */
export function CardFields({ card }: { readonly card: RecordOf<'card'> }) {
  return (
    <div className={styles['section']}>
      <CardPictureField card={card} />
      <LinkField card={card} />
    </div>
  )
}
