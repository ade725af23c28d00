import { formatCount, t } from '../../i18n/t.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import { SeverityMark } from '../../parts/SeverityMark.tsx'
import styles from './Findings.module.css'
import { headings } from './severities.ts'

export interface GroupHeadingProps {
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

/** How bad the findings below it are, and how many. */
export function GroupHeading({ severity, findings }: GroupHeadingProps) {
  return (
    <h3 className={styles['group']}>
      <SeverityMark severity={severity} />
      {t(headings[severity])}{' '}
      <span className={styles['count']}>{formatCount(findings.length)}</span>
    </h3>
  )
}
