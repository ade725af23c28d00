import { useEffect, useMemo, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import type { SinceSeen } from '../../analysis/seenFindings.ts'
import type { Finding, Fix, Severity } from '../../model/finding.ts'
import { useOpen, useSession } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { FindingRow } from './FindingRow.tsx'
import styles from './Findings.module.css'
import { FoldHeading } from './FoldHeading.tsx'
import { GroupHeading } from './GroupHeading.tsx'
import { severities } from './severities.ts'

export interface FindingListProps {
  /** The worst first. */
  readonly findings: readonly Finding[]
  readonly since: SinceSeen | undefined
  /** Whether all is wanted, also what is only to know: somebody asked for these very findings. */
  readonly isWhole: boolean
  readonly mapHref: string
  readonly ownersHref: string
  readonly onGo: (finding: Finding) => void
  readonly onFix: (fix: Fix) => void
  readonly onDismiss: (finding: Finding) => void
}

interface Group {
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

/** So many of a group are shown at first: nobody reads more in one go, and the page stays quick. */
const page = 100
/** Up to so many findings to know are no burden below the others. */
const fewToKnow = 10

/**
 * One list, all its items findings; they stand under the heading of their severity. Many that are only to know are
 * folded below those that ask for something. Their heading stays in one place, at the end of what is above them:
 * whoever opens them keeps the focus.
 */
export function FindingList({ findings, since, isWhole, ...row }: FindingListProps) {
  const { mapHref, ownersHref, onGo, onFix, onDismiss } = row
  const { session } = useOpen()
  const isOpen = useSession((state) => state.isToKnowOpen === true)
  const groups = useMemo(() => groupsOf(findings), [findings])
  const fold = isWhole ? undefined : foldable(groups)
  const { shownOf, showMore, list } = usePages()
  const isNew = ({ id }: Finding): 'new' | 'changed' | undefined => {
    if (since?.newIds.has(id)) return 'new'
    return since?.changedIds.has(id) ? 'changed' : undefined
  }
  return (
    <ul ref={list} className={styles['list']} aria-label={t('findings.list')}>
      {groups.flatMap((group, groupAt) => {
        if (group === fold && !isOpen) return []
        const shown = shownOf(group)
        return shown.map((finding, at) => (
          <li key={finding.id} data-finding={finding.id}>
            {at === 0 && group !== fold ? <GroupHeading {...group} /> : null}
            <div className={styles['card']}>
              <FindingRow
                finding={finding}
                href={mapHref}
                ownersHref={ownersHref}
                since={isNew(finding)}
                onGo={onGo}
                onFix={onFix}
                onDismiss={onDismiss}
              />
            </div>
            {at < shown.length - 1 ? null : (
              <>
                <More group={group} shown={shown.length} onMore={showMore} />
                {fold && groups[groupAt + 1] === fold ? (
                  <FoldHeading
                    {...fold}
                    since={since}
                    isOpen={isOpen}
                    onOpen={(isToKnowOpen) => session.setState({ isToKnowOpen })}
                  />
                ) : null}
              </>
            )}
          </li>
        ))
      })}
    </ul>
  )
}

function groupsOf(findings: readonly Finding[]): Group[] {
  return severities
    .map((severity) => ({
      severity,
      findings: findings.filter((finding) => finding.severity === severity),
    }))
    .filter((group) => group.findings.length > 0)
}

/** What is to know, where it is much and something stands above it. */
function foldable(groups: readonly Group[]): Group | undefined {
  const last = groups.at(-1)
  const isMuch = last?.severity === 'info' && last.findings.length > fewToKnow
  return isMuch && groups.length > 1 ? last : undefined
}

interface MoreProps {
  readonly group: Group
  readonly shown: number
  readonly onMore: (group: Group) => void
}

function More({ group, shown, onMore }: MoreProps) {
  const rest = group.findings.length - shown
  if (rest === 0) return null
  return (
    <p className={styles['more']}>
      <Button onPress={() => onMore(group)}>
        {t('findings.more', { n: Math.min(page, rest), rest })}
      </Button>
    </p>
  )
}

/** How much of each group is shown. The button that shows more goes away: the focus goes on to the first one more. */
function usePages() {
  const [pages, setPages] = useState<Partial<Record<Severity, number>>>({})
  const list = useRef<HTMLUListElement>(null)
  const entered = useRef<string>(undefined)
  const shownOf = ({ severity, findings }: Group): readonly Finding[] =>
    findings.slice(0, (pages[severity] ?? 1) * page)
  const showMore = (group: Group): void => {
    entered.current = group.findings[shownOf(group).length]?.id
    setPages({ ...pages, [group.severity]: (pages[group.severity] ?? 1) + 1 })
  }
  // After each rendering: the item is there only then.
  useEffect(() => {
    const id = entered.current
    entered.current = undefined
    if (id === undefined) return
    list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"] a`)?.focus()
  })
  return { shownOf, showMore, list }
}
