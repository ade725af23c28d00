import { t } from '../i18n/t.ts'
import type { Severity } from '../model/finding.ts'
import { classes } from '../ui/classes.ts'
import styles from './Severity.module.css'
import { severityWord } from './SeverityMark.tsx'

export interface FindingsBadgeProps {
  readonly count: number
  /** Of the worst one. */
  readonly severity: Severity
}

/** How many findings, in the colour and shape of the worst. Nothing where there is none. */
export function FindingsBadge({ count, severity }: FindingsBadgeProps) {
  if (count === 0) return null
  const label = `${t('part.findings', { n: count })}, ${severityWord(severity)}`
  return (
    <span
      role="img"
      aria-label={label}
      className={classes(styles['badge'], styles[`${severity}Badge`])}
    >
      {count}
    </span>
  )
}
