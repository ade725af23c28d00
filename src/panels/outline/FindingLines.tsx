import { sentence } from '../../i18n/t.ts'
import type { Finding } from '../../model/finding.ts'
import { SeverityMark, severityWord } from '../../parts/SeverityMark.tsx'
import styles from './Outline.module.css'

/** What is wrong there, the worst first, each with its severity in words. */
export function FindingLines({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <ul className={styles['findings']}>
      {findings.map(({ id, severity, title }) => (
        <li key={id}>
          <SeverityMark severity={severity} />
          <span>
            <b>{severityWord(severity)}:</b> {sentence(title)}
          </span>
        </li>
      ))}
    </ul>
  )
}
