import { setFields } from '../../commands/verbs/setFields.ts'
import { setPortrait } from '../../commands/verbs/setPortrait.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { oldPicture } from '../../model/adoptPictures.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { portraitOf } from '../../model/pictures.ts'
import { useDispatch, useRecords } from '../../store/useEditor.tsx'
import { PictureField } from './PictureField.tsx'

/** px: a face is never shown larger than here. */
const longestSide = 600

/** The picture of a persona; all journeys of the workspace show it. */
export function PersonaPictureField({ persona }: { readonly persona: RecordOf<'persona'> }) {
  const { id, portraitId, alt = '' } = persona
  const dispatch = useDispatch()
  const picture = useRecords((records) => portraitOf(records, persona))
  const isGone = portraitId !== undefined && !picture
  return (
    <PictureField
      picture={picture}
      hasPicture={portraitId !== undefined}
      alt={alt}
      problem={
        isGone
          ? t('personas.pictureGone')
          : oldPicture(persona) === undefined
            ? undefined
            : t('details.pictureUnknown')
      }
      longestSide={longestSide}
      onPicture={(data) => dispatch(setPortrait, { personaId: id, picture: { id: newId(), data } })}
      onRemove={() => dispatch(setPortrait, { personaId: id })}
      onAlt={(text) =>
        dispatch(setFields, { id, fields: { alt: text || null } }, { mergeKey: `alt:${id}` })
      }
    />
  )
}
