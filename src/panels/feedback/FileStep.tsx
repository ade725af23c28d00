import { FileUp, ShieldCheck } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { tableFileTypes } from '../../lib/tableFileTypes.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import styles from './FileStep.module.css'

export interface FileStepProps {
  /** Name of the file that is being looked into. */
  readonly looking: string | undefined
  readonly onFiles: (files: readonly File[]) => void
}

/** The first step: a file is chosen, or dropped. */
export function FileStep({ looking, onFiles }: FileStepProps) {
  const [isOver, setIsOver] = useState(false)
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setIsOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(files)
  }
  return (
    <div className={styles['step']}>
      <div
        className={styles['drop']}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <FileUp size={28} strokeWidth={1.5} aria-hidden className={styles['icon']} />
        <p className={styles['lead']}>
          {looking === undefined
            ? t('feedback.dropHere')
            : t('feedback.looking', { name: looking })}
        </p>
        <p className={styles['text']}>{t('feedback.dropLead')}</p>
        <FileButton look="primary" accept={tableFileTypes} isMultiple onFiles={onFiles}>
          {t('feedback.choose')}
        </FileButton>
        <p className={styles['text']}>{t('feedback.needs')}</p>
      </div>
      <p className={styles['privacy']}>
        <ShieldCheck size={16} aria-hidden />
        <span>{t('feedback.privacy')}</span>
      </p>
    </div>
  )
}
