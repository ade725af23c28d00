import { ChevronRight } from 'lucide-react'
import type { SinceSeen } from '../../analysis/seenFindings.ts'
import { t } from '../../i18n/t.ts'
import { groupBy } from '../../lib/groupBy.ts'
import type { Finding } from '../../model/finding.ts'
import { SeverityMark } from '../../parts/SeverityMark.tsx'
import styles from './Findings.module.css'
import type { GroupHeadingProps } from './GroupHeading.tsx'
import { ruleName } from './ruleName.ts'
import { headings } from './severities.ts'

export interface FoldHeadingProps extends GroupHeadingProps {
  readonly since: SinceSeen | undefined
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

const mostRules = 4

/** The heading of a group that can be folded; folded it says which rules speak in it and how much of it is new. */
export function FoldHeading({ severity, findings, since, isOpen, onOpen }: FoldHeadingProps) {
  const news = isOpen ? undefined : newsOf(findings, since)
  return (
    <>
      <h3 className={styles['group']}>
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          <ChevronRight size={14} aria-hidden />
          <SeverityMark severity={severity} />
          {t(headings[severity])}{' '}
          <span className={styles['count']}>
            {t('findings.foldedCount', { n: findings.length, more: news ? 'yes' : 'no' })}
          </span>{' '}
          {news ? <span className={styles['since']}>{news}</span> : null}
        </button>
      </h3>
      {isOpen ? null : <p className={styles['folded']}>{rulesOf(findings)}</p>}
    </>
  )
}

/** Nothing that is new is folded away in silence. */
function newsOf(findings: readonly Finding[], since: SinceSeen | undefined): string | undefined {
  const among = (ids: ReadonlySet<string> | undefined): number =>
    ids ? findings.filter(({ id }) => ids.has(id)).length : 0
  const [fresh, changed] = [among(since?.newIds), among(since?.changedIds)]
  return fresh + changed === 0 ? undefined : t('findings.foldedNew', { new: fresh, changed })
}

/** "No KPI 9, Handoff 6 and 3 other rules": those that speak most. */
function rulesOf(findings: readonly Finding[]): string {
  const rules = [...groupBy(findings, ({ rule }) => rule)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  const shown = rules
    .slice(0, mostRules)
    .map(([rule, list]) => t('findings.foldedRule', { rule: ruleName(rule), n: list.length }))
  return t('findings.folded', {
    rules: shown.join(', '),
    more: Math.max(0, rules.length - mostRules),
  })
}
