import { ImagePlus, ImageUp, Trash2 } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { sizeOfPicture } from '../../model/pictureSize.ts'
import { useOpen } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import heading from '../../ui/Heading.module.css'
import { pictureFiles, readPicture } from '../../ui/readPicture.ts'
import details from './Details.module.css'
import styles from './PictureField.module.css'
import { pictureTarget } from './pictureTarget.ts'

export interface PictureFieldProps {
  readonly picture: RecordOf<'picture'> | RecordOf<'portrait'> | undefined
  /** Whether one is named, be it there or not. */
  readonly hasPicture: boolean
  readonly alt: string
  /** What is to be said of a picture that can't be shown. */
  readonly problem: string | undefined
  /** Longest side that is kept, px. */
  readonly longestSide?: number
  readonly onPicture: (data: string) => void
  readonly onRemove: () => void
  readonly onAlt: (text: string) => void
}

/** A picture, chosen, pasted or dropped, and what it shows. */
export function PictureField(props: PictureFieldProps) {
  const { picture, hasPicture, alt, problem, longestSide, onPicture, onRemove, onAlt } = props
  const { session } = useOpen()
  const size = 14
  const take = async (file: File): Promise<void> => {
    const read = await readPicture(file, longestSide)
    if (read.problem) session.notify(read.problem, 'refused')
    else onPicture(read.data)
  }
  return (
    <div className={details['field']} {...pictureTarget((file) => void take(file))}>
      <span className={heading['label']}>{t('details.picture')}</span>
      {picture && sizeOfPicture(picture) ? (
        <img className={styles['picture']} src={picture.data} alt={alt} />
      ) : null}
      {problem === undefined ? null : <p className={details['hint']}>{problem}</p>}
      <div className={styles['buttons']}>
        <FileButton
          accept={pictureFiles}
          icon={
            hasPicture ? <ImageUp size={size} aria-hidden /> : <ImagePlus size={size} aria-hidden />
          }
          onFiles={([file]) => void (file && take(file))}
        >
          {t(hasPicture ? 'details.replacePicture' : 'details.addPicture')}
        </FileButton>
        {hasPicture ? (
          <Button icon={<Trash2 size={size} aria-hidden />} onPress={onRemove}>
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
            onCommit={onAlt}
          />
          {alt === '' ? <p className={styles['missing']}>{t('details.altMissing')}</p> : null}
        </>
      ) : (
        <p className={details['hint']}>{t('details.pictureHint')}</p>
      )}
    </div>
  )
}
