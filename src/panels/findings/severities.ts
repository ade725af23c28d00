import type { Severity } from '../../model/finding.ts'

export const severities = ['critical', 'warning', 'info'] as const satisfies readonly Severity[]

export const headings = {
  critical: 'findings.groupCritical',
  warning: 'findings.groupWarning',
  info: 'findings.groupInfo',
} as const
