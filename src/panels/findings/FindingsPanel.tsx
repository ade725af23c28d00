import '../../i18n/laterWords.ts'
import { SlidersHorizontal } from 'lucide-react'
import { useMemo, useState } from 'react'
import { basisOf } from '../../analysis/basisOf.ts'
import { seenNow, sinceSeen } from '../../analysis/seenFindings.ts'
import { dismissFinding } from '../../commands/verbs/dismissFinding.ts'
import { restoreFinding } from '../../commands/verbs/restoreFinding.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import type { Finding, Fix, Severity } from '../../model/finding.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { type FindingFilter, filterFindings } from '../../store/FindingFilter.ts'
import { changedLens } from '../../store/Lens.ts'
import {
  useDispatch,
  useFindings,
  useOpen,
  useRecords,
  useSession,
} from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { DismissDialog } from './DismissDialog.tsx'
import { DismissedFindings } from './DismissedFindings.tsx'
import { FindingFilters } from './FindingFilters.tsx'
import { FindingList } from './FindingList.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Findings.module.css'
import { RulesDialog } from './RulesDialog.tsx'
import { SinceLastTime } from './SinceLastTime.tsx'
import { useInJourneyOrder } from './useInJourneyOrder.ts'

export interface FindingsPanelProps {
  /** Where the map is, for the links to what findings speak of. */
  readonly mapHref: string
  /** Where owners are chosen. */
  readonly ownersHref: string
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
  /** Shows a finding's subject on the map. */
  readonly onGo: (finding: Finding) => void
  readonly onFix: (fix: Fix) => void
}

/** Everything that is wrong or risky, the worst first, each with what would mend it. */
export function FindingsPanel({ mapHref, ownersHref, today, onGo, onFix }: FindingsPanelProps) {
  const { session } = useOpen()
  const findings = useInJourneyOrder(useFindings())
  const dismissed = useInJourneyOrder(useSession((state) => state.dismissedFindings))
  const isAnalysing = useSession((state) => state.isAnalysing)
  const seen = useSession((state) => state.seen)
  const isEmptyMap = useRecords((records) => recordsOfKind(records, 'touchpoint').length === 0)
  const { filter, setFilter, shown } = useFiltered(findings)
  const { ask, dialog, restore } = useDismissing()
  const [isOnlyNew, setIsOnlyNew] = useState(false)
  const [isRules, setIsRules] = useState(false)
  // Figures that are on their way would all be told as changed.
  const isReading = useSession((state) => state.isReadingFeedback === true)
  const since = useMemo(
    () => (isReading ? undefined : seen && sinceSeen(findings, [...findings, ...dismissed], seen)),
    [findings, dismissed, seen, isReading],
  )
  // What was new may be gone again, and the box to untick with it.
  const isNarrowed =
    isOnlyNew && since !== undefined && since.newIds.size + since.changedIds.size > 0
  const listed = isNarrowed
    ? shown.filter(({ id }) => since.newIds.has(id) || since.changedIds.has(id))
    : shown

  return (
    <div className={styles['panel']}>
      <div className={styles['head']}>
        <h2 className={heading['view']}>{t('findings.title')}</h2>
        <Button
          look="quiet"
          icon={<SlidersHorizontal size={14} aria-hidden />}
          onPress={() => setIsRules(true)}
        >
          {t('findings.rules')}
        </Button>
      </div>
      {findings.length === 0 ? (
        <Nothing isEmptyMap={isEmptyMap} />
      ) : (
        <>
          <p className={styles['summary']}>
            {/* The counts alone are said, not once more that some are still being worked out. */}
            <span role="status" aria-busy={isAnalysing}>
              {summary(findings)}
            </span>
            {isAnalysing ? <span className={styles['busy']}> {t('findings.busy')}</span> : null}
          </p>
          {seen && since ? (
            <SinceLastTime
              day={seen.day}
              since={since}
              isOnlyNew={isOnlyNew}
              onOnlyNew={setIsOnlyNew}
              onSeen={() => {
                setIsOnlyNew(false)
                session.setState({ seen: seenNow([...findings, ...dismissed], today) })
              }}
            />
          ) : null}
          <FindingFilters findings={findings} filter={filter} onFilter={setFilter} />
          {isNarrowed ? null : (
            <p className={styles['lens']}>
              <Button
                look="link"
                onPress={() =>
                  session.setState({
                    lens: changedLens(session.getState().lens, { show: { findings: filter } }),
                    view: 'map',
                    mapWish: 'focus',
                  })
                }
              >
                {t('findings.showOnMap', { n: shown.length })}
              </Button>
            </p>
          )}
          {listed.length === 0 ? (
            <p className={styles['quiet']}>
              {t('findings.noneShown')}{' '}
              <Button
                look="link"
                onPress={() => {
                  setFilter({})
                  setIsOnlyNew(false)
                }}
              >
                {t('findings.clearFilters')}
              </Button>
            </p>
          ) : (
            <FindingList
              findings={listed}
              since={since}
              isWhole={isNarrowed}
              mapHref={mapHref}
              ownersHref={ownersHref}
              onGo={onGo}
              onFix={onFix}
              onDismiss={ask}
            />
          )}
        </>
      )}
      <DismissedFindings findings={dismissed} onRestore={restore} />
      {dialog}
      {isRules ? <RulesDialog onClose={() => setIsRules(false)} /> : null}
    </div>
  )
}

function Nothing({ isEmptyMap }: { readonly isEmptyMap: boolean }) {
  return (
    <>
      <p className={styles['summary']}>{t(isEmptyMap ? 'findings.emptyMap' : 'findings.none')}</p>
      <p className={styles['quiet']}>
        {t(isEmptyMap ? 'findings.emptyMapText' : 'findings.noneText')}
      </p>
    </>
  )
}

/** A rule whose last finding is mended must not leave an empty list behind. */
function useFiltered(findings: readonly Finding[]) {
  const [chosen, setFilter] = useState<FindingFilter>({})
  const { rule, ...rest } = chosen
  const isKnown = findings.some((finding) => finding.rule === rule)
  const filter: FindingFilter = isKnown ? chosen : rest
  const shown = useRecords((records) => filterFindings(findings, filter, records))
  return { filter, setFilter, shown }
}

/** Putting findings aside, with a reason, and bringing them back. */
function useDismissing() {
  const { session } = useOpen()
  const dispatch = useDispatch()
  const [asked, ask] = useState<Finding>()
  const dismiss = (finding: Finding, reason: string): void => {
    ask(undefined)
    const basisHash = basisOf(finding)
    const args = { id: newId(), findingId: finding.id, reason, basisHash }
    if (dispatch(dismissFinding, args).refused) return
    session.notify({ key: 'findings.dismissedOne', values: {} }, 'done', true)
  }
  const restore = (finding: Finding): void => {
    dispatch(restoreFinding, { findingId: finding.id, at: new Date().toISOString() })
  }
  const dialog = asked ? (
    <DismissDialog
      finding={asked}
      onClose={() => ask(undefined)}
      onDismiss={(reason) => dismiss(asked, reason)}
    />
  ) : null
  return { ask, dialog, restore }
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
