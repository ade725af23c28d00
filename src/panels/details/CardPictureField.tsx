import { removePicture } from '../../commands/verbs/removePicture.ts'
import { setAlt } from '../../commands/verbs/setAlt.ts'
import { setPicture } from '../../commands/verbs/setPicture.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { oldPicture } from '../../model/adoptPictures.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { pictureOf } from '../../model/pictures.ts'
import { useDispatch, useRecords } from '../../store/useEditor.tsx'
import { PictureField } from './PictureField.tsx'

/** The picture of a card, and what it shows. */
export function CardPictureField({ card }: { readonly card: RecordOf<'card'> }) {
  const { id: cardId, pictureId, alt = '' } = card
  const dispatch = useDispatch()
  const picture = useRecords((records) => pictureOf(records, card))
  const isGone = pictureId !== undefined && !picture
  return (
    <PictureField
      picture={picture}
      hasPicture={pictureId !== undefined}
      alt={alt}
      problem={
        isGone
          ? t('details.pictureGone')
          : oldPicture(card) === undefined
            ? undefined
            : t('details.pictureUnknown')
      }
      onPicture={(data) => dispatch(setPicture, { cardId, picture: { id: newId(), data } })}
      onRemove={() => dispatch(removePicture, { cardId, at: new Date().toISOString() })}
      onAlt={(text) => dispatch(setAlt, { cardId, alt: text }, { mergeKey: `alt:${cardId}` })}
    />
  )
}
