import { ImagePlus, ImageUp, Trash2 } from 'lucide-react'
import { removePicture } from '../../commands/verbs/removePicture.ts'
import { setAlt } from '../../commands/verbs/setAlt.ts'
import { setPicture } from '../../commands/verbs/setPicture.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { sizeOfPicture } from '../../model/pictureSize.ts'
import { pictureOf } from '../../model/pictures.ts'
import { useDispatch, useOpen, useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import heading from '../../ui/Heading.module.css'
import { pictureFiles, readPicture } from '../../ui/readPicture.ts'
import details from './Details.module.css'
import styles from './PictureFields.module.css'

/** The picture of a card, and what it shows. */
export function PictureFields({ card }: { readonly card: RecordOf<'card'> }) {
  const { id: cardId, pictureId, alt = '' } = card
  const dispatch = useDispatch()
  const { session } = useOpen()
  const picture = useRecords((records) => pictureOf(records, card))
  const hasPicture = pictureId !== undefined
  const size = 14

  const take = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return
    const { data, problem } = await readPicture(file)
    if (problem) return session.notify(problem, 'refused')
    dispatch(setPicture, { cardId, picture: { id: newId(), data } })
    return undefined
  }
  return (
    <div className={details['field']}>
      <span className={heading['label']}>{t('details.picture')}</span>
      {picture && sizeOfPicture(picture) ? (
        <img className={styles['picture']} src={picture.data} alt={alt} />
      ) : null}
      {hasPicture && !picture ? (
        <p className={details['hint']}>{t('details.pictureGone')}</p>
      ) : null}
      <div className={styles['buttons']}>
        <FileButton
          accept={pictureFiles}
          icon={
            hasPicture ? <ImageUp size={size} aria-hidden /> : <ImagePlus size={size} aria-hidden />
          }
          onFiles={(files) => void take(files)}
        >
          {t(hasPicture ? 'details.replacePicture' : 'details.addPicture')}
        </FileButton>
        {hasPicture ? (
          <Button
            icon={<Trash2 size={size} aria-hidden />}
            onPress={() => dispatch(removePicture, { cardId, at: new Date().toISOString() })}
          >
            {t('details.removePicture')}
          </Button>
        ) : null}
      </div>
      {hasPicture ? (
        <>
          <DraftField
            label={t('details.alt')}
            value={alt}
            isMultiline
            canBeEmpty
            maxLength={1000}
            description={t('details.altHint')}
            onCommit={(text) =>
              dispatch(setAlt, { cardId, alt: text }, { mergeKey: `alt:${cardId}` })
            }
          />
          {alt === '' ? <p className={styles['missing']}>{t('details.altMissing')}</p> : null}
        </>
      ) : null}
    </div>
  )
}
