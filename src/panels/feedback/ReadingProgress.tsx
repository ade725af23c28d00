import { t } from '../../i18n/t.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './ImportDialog.module.css'
import type { ReadingState } from './feedbackPort.ts'

export interface ReadingProgressProps {
  readonly state: ReadingState | undefined
  readonly looking: string | undefined
  readonly isKeeping: boolean
}

/** Along the foot of the dialog: how far the file is read, in rows, and how many seconds are left. */
export function ReadingProgress({ state, looking, isKeeping }: ReadingProgressProps) {
  if (looking !== undefined)
    return (
      <div className={styles['progress']}>
        <ProgressBar label={t('feedback.looking', { name: looking })} />
      </div>
    )
  if (!state || state.problem) return <div className={styles['progress']} />
  const rows = t('feedback.readingRows', { rows: state.rows })
  if (state.isDone && isKeeping)
    return (
      <div className={styles['progress']}>
        <ProgressBar label={t('feedback.keeping')} valueText={rows} />
      </div>
    )
  const { secondsLeft } = state
  const left =
    secondsLeft === undefined ? [] : [t('feedback.secondsLeft', { seconds: secondsLeft })]
  return (
    <div className={styles['progress']}>
      <ProgressBar
        label={t(state.isDone ? 'feedback.read' : 'feedback.reading')}
        value={state.isDone ? 1 : state.bytesRead / Math.max(1, state.bytes)}
        valueText={[rows, ...(state.isDone ? [] : left)].join(' · ')}
      />
    </div>
  )
}
