import { useState } from 'react'
import { formatCount, t } from '../../i18n/t.ts'
import type { SinceSeen } from '../../analysis/seenFindings.ts'
import type { Finding, Fix } from '../../model/finding.ts'
import { SeverityMark } from '../../parts/SeverityMark.tsx'
import { Button } from '../../ui/Button.tsx'
import { FindingRow } from './FindingRow.tsx'
import styles from './Findings.module.css'
import { headings } from './severities.ts'

export interface FindingListProps {
  /** The worst first. */
  readonly findings: readonly Finding[]
  readonly since: SinceSeen | undefined
  readonly mapHref: string
  readonly ownersHref: string
  readonly onGo: (finding: Finding) => void
  readonly onFix: (fix: Fix) => void
  readonly onDismiss: (finding: Finding) => void
}

/** So many are shown at first: nobody reads more in one go, and the page stays quick. */
const page = 100

/** One list; its items stand under the heading of their severity. */
export function FindingList({ findings, since, ...row }: FindingListProps) {
  const { mapHref, ownersHref, onGo, onFix, onDismiss } = row
  const [pages, setPages] = useState(1)
  const shown = findings.slice(0, pages * page)
  const isNew = ({ id }: Finding): 'new' | 'changed' | undefined => {
    if (since?.newIds.has(id)) return 'new'
    return since?.changedIds.has(id) ? 'changed' : undefined
  }
  return (
    <>
      <ul className={styles['list']} aria-label={t('findings.list')}>
        {shown.map((finding, at) => (
          <li key={finding.id}>
            {finding.severity === shown[at - 1]?.severity ? null : (
              <h3 className={styles['group']}>
                <SeverityMark severity={finding.severity} />
                {t(headings[finding.severity])}
                <span>
                  {formatCount(findings.filter((one) => one.severity === finding.severity).length)}
                </span>
              </h3>
            )}
            <FindingRow
              finding={finding}
              href={mapHref}
              ownersHref={ownersHref}
              since={isNew(finding)}
              onGo={onGo}
              onFix={onFix}
              onDismiss={onDismiss}
            />
          </li>
        ))}
      </ul>
      {shown.length === findings.length ? null : (
        <p className={styles['more']}>
          <Button onPress={() => setPages(pages + 1)}>
            {t('findings.more', {
              n: Math.min(page, findings.length - shown.length),
              rest: findings.length - shown.length,
            })}
          </Button>
        </p>
      )}
    </>
  )
}
