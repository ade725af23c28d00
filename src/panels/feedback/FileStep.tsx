import { FileUp, ShieldCheck } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { tableFileTypes } from '../../lib/tableFileTypes.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { droppedFiles } from './droppedFiles.ts'
import styles from './FileStep.module.css'
import { FolderButton } from './FolderButton.tsx'
import type { ImportFlow } from './importFlow.ts'
import { StoppedReadings } from './StoppedReadings.tsx'
import { tableFiles } from './tableFiles.ts'

export interface FileStepProps {
  /** Name of the file that is being looked into. */
  readonly looking: string | undefined
  readonly flow: Pick<ImportFlow, 'chooseFiles' | 'foundNone' | 'onFinished'>
}

/** The first step: files or a folder are chosen, or dropped. */
export function FileStep({ looking, flow }: FileStepProps) {
  const [isOver, setIsOver] = useState(false)
  const choose = (files: readonly File[]): void => {
    if (files.length > 0) flow.chooseFiles(files)
    else flow.foundNone()
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setIsOver(false)
    void droppedFiles(event.dataTransfer).then(choose)
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
          {looking === undefined ? t('import.dropHere') : t('feedback.looking', { name: looking })}
        </p>
        <p className={styles['text']}>{t('feedback.dropLead')}</p>
        <div className={styles['buttons']}>
          <FileButton look="primary" accept={tableFileTypes} isMultiple onFiles={flow.chooseFiles}>
            {t('feedback.choose')}
          </FileButton>
          <FolderButton onFiles={(files) => choose(tableFiles(files))} />
        </div>
        <p className={styles['text']}>{t('feedback.needs')}</p>
      </div>
      {/* A file whose reading was cut off goes on by itself. */}
      <StoppedReadings onGoOn={flow.onFinished} />
      <p className={styles['privacy']}>
        <ShieldCheck size={16} aria-hidden />
        <span>{t('feedback.privacy')}</span>
      </p>
    </div>
  )
}
