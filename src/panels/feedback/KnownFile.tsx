import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import styles from './ImportDialog.module.css'
import type { SourceView } from './feedbackPort.ts'
import { formatDay } from './fileFacts.ts'
import { useFeedback, useFeedbackState } from './useFeedback.ts'

export interface KnownFileProps {
  /** What was made of the same file before. */
  readonly source: SourceView
  readonly isAgain: boolean
  readonly onAgain: (isAgain: boolean) => void
  readonly onLeaveOut: () => void
}

/** Asks what to do with a file whose comments are on this device already. */
export function KnownFile({ source, isAgain, onAgain, onLeaveOut }: KnownFileProps) {
  const port = useFeedback()
  const { sources } = useFeedbackState()
  const { id, name, importedAt } = source
  const isUsed = sources.some((one) => one.id === id)
  const date = formatDay(importedAt)
  return (
    <div role="alert" className={styles['known']}>
      <p>{t(isUsed ? 'feedback.knownTwice' : 'feedback.knownElsewhere', { date, source: name })}</p>
      <div className={styles['answers']}>
        {isUsed ? (
          <Button onPress={onLeaveOut}>{t('feedback.leaveOut')}</Button>
        ) : (
          <Button
            onPress={() => {
              port.setSourceUsed(id, true)
              onLeaveOut()
            }}
          >
            {t('feedback.useKnown', { source: name })}
          </Button>
        )}
        <Checkbox isSelected={isAgain} onChange={onAgain}>
          {t('feedback.importAgain')}
        </Checkbox>
      </div>
    </div>
  )
}
