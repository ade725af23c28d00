import '../../i18n/laterWords.ts'
import { useState } from 'react'
import { formatCount, t } from '../../i18n/t.ts'
import type { Finding, Fix, Severity } from '../../model/finding.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { SeverityMark } from '../../parts/SeverityMark.tsx'
import { useRecords, useSession } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { FindingRow } from './FindingRow.tsx'
import styles from './Findings.module.css'
import { ruleName } from './ruleName.ts'

export interface FindingsPanelProps {
  /** Where the map is, for the links to what findings speak of. */
  readonly mapHref: string
  /** Shows a finding's subject on the map. */
  readonly onGo: (finding: Finding) => void
  readonly onFix: (fix: Fix) => void
}

const severities = ['critical', 'warning', 'info'] as const satisfies readonly Severity[]
const headings = {
  critical: 'findings.groupCritical',
  warning: 'findings.groupWarning',
  info: 'findings.groupInfo',
} as const
const everything = 'all'

/** Everything that is wrong or risky, the worst first, each with what would mend it. */
export function FindingsPanel({ mapHref, onGo, onFix }: FindingsPanelProps) {
  const findings = useSession((state) => state.findings)
  const isEmptyMap = useRecords((records) => recordsOfKind(records, 'touchpoint').length === 0)
  const [severity, setSeverity] = useState<string>(everything)
  const [rule, setRule] = useState(everything)
  const known = [...new Set(findings.map((finding) => finding.rule))]
  // A rule whose last finding is mended must not leave an empty list behind.
  const chosenRule = known.includes(rule) ? rule : everything
  const shown = findings.filter(
    (one) =>
      (severity === everything || one.severity === severity) &&
      (chosenRule === everything || one.rule === chosenRule),
  )
  const showAll = (): void => {
    setSeverity(everything)
    setRule(everything)
  }

  if (findings.length === 0) {
    return (
      <div className={styles['panel']}>
        <h2 className={styles['title']}>{t('findings.title')}</h2>
        <p className={styles['summary']}>{t(isEmptyMap ? 'findings.emptyMap' : 'findings.none')}</p>
        <p className={styles['quiet']}>
          {t(isEmptyMap ? 'findings.emptyMapText' : 'findings.noneText')}
        </p>
      </div>
    )
  }
  return (
    <div className={styles['panel']}>
      <h2 className={styles['title']}>{t('findings.title')}</h2>
      <p className={styles['summary']} role="status">
        {summary(findings)}
      </p>
      <div className={styles['filters']}>
        <Select
          label={t('findings.filterSeverity')}
          value={severity}
          onChoose={setSeverity}
          options={[
            { key: everything, label: t('findings.all') },
            ...severities.map((key) => ({ key, label: t(headings[key]) })),
          ]}
        />
        <Select
          label={t('findings.filterRule')}
          value={chosenRule}
          onChoose={setRule}
          options={[
            { key: everything, label: t('findings.all') },
            ...known.map((key) => ({ key, label: ruleName(key) })),
          ]}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles['quiet']}>
          {t('findings.noneShown')}{' '}
          <Button look="link" onPress={showAll}>
            {t('findings.clearFilters')}
          </Button>
        </p>
      ) : (
        <Grouped findings={shown} mapHref={mapHref} onGo={onGo} onFix={onFix} />
      )}
    </div>
  )
}

interface GroupedProps extends FindingsPanelProps {
  readonly findings: readonly Finding[]
}

/** One list; its items stand under the heading of their severity. */
function Grouped({ findings, mapHref, onGo, onFix }: GroupedProps) {
  const sorted = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  )
  return (
    <ul className={styles['list']} aria-label={t('findings.list')}>
      {sorted.map((finding, at) => (
        <li key={finding.id}>
          {finding.severity === sorted[at - 1]?.severity ? null : (
            <h3 className={styles['group']}>
              <SeverityMark severity={finding.severity} />
              {t(headings[finding.severity])}
              <span>{formatCount(count(sorted, finding.severity))}</span>
            </h3>
          )}
          <FindingRow finding={finding} href={mapHref} onGo={() => onGo(finding)} onFix={onFix} />
        </li>
      ))}
    </ul>
  )
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function summary(findings: readonly Finding[]): string {
  return t('findings.summary', {
    n: findings.length,
    critical: count(findings, 'critical'),
    warning: count(findings, 'warning'),
    info: count(findings, 'info'),
  })
}
