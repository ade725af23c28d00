import { t } from '../i18n/t.ts'
import type { Severity } from '../model/finding.ts'
import styles from './Severity.module.css'

const words = {
  critical: 'part.critical',
  warning: 'part.warning',
  info: 'part.info',
} as const satisfies Record<Severity, string>

/** The word for a severity. */
export function severityWord(severity: Severity): string {
  return t(words[severity])
}

/** A severity as a shape of its colour: diamond, triangle, ring. The word beside it says the same. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg className={styles['mark']} viewBox="0 0 12 12" aria-hidden>
      {severity === 'critical' ? (
        <path className={styles['critical']} d="M6 0.5 11.5 6 6 11.5 0.5 6Z" />
      ) : null}
      {severity === 'warning' ? (
        <path className={styles['warning']} d="M6 1 11.5 11 0.5 11Z" />
      ) : null}
      {severity === 'info' ? <circle className={styles['info']} cx="6" cy="6" r="4" /> : null}
    </svg>
  )
}
