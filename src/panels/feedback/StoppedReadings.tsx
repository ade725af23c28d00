import { useEffect, useState, useSyncExternalStore } from 'react'
import { sentence, t } from '../../i18n/t.ts'
import type { Message } from '../../lib/message.ts'
import { tableFileTypes } from '../../lib/tableFileTypes.ts'
import { Button } from '../../ui/Button.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import notice from '../../ui/Notice.module.css'
import styles from './StoppedReadings.module.css'
import type { StoppedReading, UnfinishedPort } from './UnfinishedReading.ts'
import { useFeedback } from './useFeedback.ts'

export interface StoppedReadingsProps {
  /** The same file was chosen, and reading goes on. */
  readonly onGoOn?: () => void
}

/** Files whose reading was cut off, by a reload say: the same file goes on where it stopped. Nothing where there is none. */
export function StoppedReadings({ onGoOn }: StoppedReadingsProps) {
  const { unfinished } = useFeedback()
  const { stopped } = useSyncExternalStore(unfinished.subscribe, unfinished.getState)
  useEffect(() => unfinished.look(), [unfinished])
  if (stopped.length === 0) return null
  return (
    <section className={styles['stopped']} aria-label={t('feedback.stoppedReadings')}>
      {stopped.map((one) => (
        <Stopped key={one.id} one={one} port={unfinished} onGoOn={onGoOn} />
      ))}
      <p className={styles['how']}>{t('feedback.stoppedHow')}</p>
    </section>
  )
}

interface StoppedProps {
  readonly one: StoppedReading
  readonly port: UnfinishedPort
  readonly onGoOn: (() => void) | undefined
}

function Stopped({ one, port, onGoOn }: StoppedProps) {
  const { id, name, rows, share, isImported } = one
  const [problem, setProblem] = useState<Message>()
  const goOn = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return
    const trouble = await port.goOn(id, file)
    setProblem(trouble)
    if (!trouble) onGoOn?.()
  }
  return (
    <div className={styles['one']}>
      <p>{t('feedback.stoppedAt', { name, rows, share })}</p>
      {isImported ? (
        <FileButton
          accept={tableFileTypes}
          label={t('feedback.chooseSame', { name })}
          onFiles={(files) => void goOn(files)}
        >
          {t('feedback.chooseSameShort')}
        </FileButton>
      ) : null}
      <Button
        look="link"
        label={t('feedback.forgetReading', { name })}
        onPress={() => void port.forget(id)}
      >
        {t('feedback.forgetShort')}
      </Button>
      {problem ? (
        <p role="alert" className={notice['warning']}>
          {sentence(problem)}
        </p>
      ) : null}
    </div>
  )
}
