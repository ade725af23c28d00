import { type MessageKey, formatCount, sentence, t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import notice from '../../ui/Notice.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './ProblemRows.module.css'
import type { RowProblems } from './feedbackPort.ts'

export interface ProblemRowsProps {
  readonly rows: number
  readonly problems: readonly RowProblems[]
  readonly onDownload: () => void
}

const known = new Set([
  'nothing-to-read',
  'date-not-read',
  'score-not-read',
  'score-off-scale',
  'too-few-cells',
  'too-many-cells',
  'stray-quote',
])

const reasonKey = (reason: string): MessageKey =>
  reason === 'preview'
    ? 'import.reason.preview'
    : (`feedback.reason.${known.has(reason) ? reason : 'other'}` as MessageKey)

/** How many rows could not be used whole and why, with the list of them. Nothing where there is none. */
export function ProblemRows({ rows, problems, onDownload }: ProblemRowsProps) {
  if (rows === 0) return null
  const reasons = problems.map(({ reason, rows: count }) =>
    sentence({ key: reasonKey(reason), values: { rows: count } }),
  )
  return (
    <p className={classes(notice['warning'], styles['problem'])} role="status">
      <b>{t('feedback.needALook', { rows, count: formatCount(rows) })}</b> {reasons.join('; ')}.{' '}
      {t('feedback.nothingDropped')}{' '}
      <Button look="link" onPress={onDownload} className={styles['download']}>
        {t('feedback.downloadRows', { rows })}
      </Button>
    </p>
  )
}
