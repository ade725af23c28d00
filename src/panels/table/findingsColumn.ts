import { formatCount } from '../../i18n/t.ts'
import type { Finding } from '../../model/finding.ts'
import { severityWord } from '../../parts/SeverityMark.tsx'
import type { TableColumn } from './TableColumn.ts'

const weights = { critical: 1e6, warning: 1e3, info: 1 } as const

/** The worst of some findings. */
export function worstOf(findings: readonly Finding[]): Finding['severity'] | undefined {
  for (const severity of ['critical', 'warning', 'info'] as const)
    if (findings.some((one) => one.severity === severity)) return severity
  return undefined
}

/** How many findings speak of a row; the worst come first when it is sorted. */
export const findingsColumn: TableColumn = {
  key: 'findings',
  title: 'tableView.findings',
  width: 8,
  isNumber: true,
  text(id, { findingsOf }) {
    const findings = findingsOf(id)
    const worst = worstOf(findings)
    return worst ? `${formatCount(findings.length)} (${severityWord(worst)})` : ''
  },
  copy: (id, { findingsOf }) => String(findingsOf(id).length),
  rank: (id, { findingsOf }) =>
    findingsOf(id).reduce((sum, { severity }) => sum + weights[severity], 0),
}
