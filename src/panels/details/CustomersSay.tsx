import { quoted } from '../../i18n/quoted.ts'
import { type ReactNode, useMemo } from 'react'
import { type FeedbackSum, feedbackSum } from '../../analysis/feedbackSum.ts'
import { saidKind } from '../../analysis/ownership/voiceOf.ts'
import { meanComplaints } from '../../analysis/painsOf.ts'
import { formatCount, t } from '../../i18n/t.ts'
import { isComplaintsFirst } from '../../model/customersVoice.ts'
import type { Evidence } from '../../model/evidence.ts'
import { isUnplaced } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { FeedbackBar } from '../../parts/FeedbackBar.tsx'
import { ReadBehind } from '../../parts/ReadBehind.tsx'
import { mostThemes } from '../../parts/mostThemes.ts'
import { shownEvidence } from '../../store/shownEvidence.ts'
import { useRecords, useSession } from '../../store/useEditor.tsx'
import { useReadBehind } from '../../store/useReadBehind.ts'
import heading from '../../ui/Heading.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './Details.module.css'
import { MoreFigures } from './MoreFigures.tsx'
import { Months } from './Months.tsx'
import { ShareFigure } from './ShareFigure.tsx'

export interface CustomersSayProps {
  readonly touchpointId: string
  /** Where all its comments can be read. */
  readonly href: string
  readonly onRead: () => void
}

/**
 * The negative share with its interval, the months, themes and a few comments. Complaints are counted: a share of
 * them says nothing, for nobody files praise there. Where fewer than 30 others speak they are said first.
 */
export function CustomersSay({ touchpointId, href, onRead }: CustomersSayProps) {
  const all = useSession(shownEvidence)
  const evidence = all.get(touchpointId)
  const { behind, read } = useReadBehind(touchpointId)
  const records = useRecords(asTheyAre)
  const rest = useMemo(() => restOf(records, all, touchpointId), [records, all, touchpointId])
  if (!evidence || evidence.comments === 0) {
    return (
      <Section>
        <p className={styles['plain']}>{t('details.noFeedback')}</p>
        <p className={styles['hint']}>{t('details.noFeedbackHelp')}</p>
      </Section>
    )
  }
  const { comments, months, unscored } = evidence
  const sum = feedbackSum(evidence)
  const kind = saidKind([{ feedback: sum }])
  const themes = themesText(evidence)
  return (
    <Section figures={figures(evidence, kind)}>
      {isComplaintsFirst(sum) ? (
        <Complaints sum={sum} mean={rest.complaints} />
      ) : (
        <>
          <ShareFigure evidence={evidence} sum={sum} rest={rest.share} />
          <FeedbackBar evidence={evidence} />
        </>
      )}
      <Months months={months} kind={kind} />
      {unscored === 0 ? null : (
        <p className={styles['hint']}>{t('details.unscored', { n: unscored })}</p>
      )}
      {themes === '' ? null : (
        <p className={styles['hint']}>{t('details.themes', { themes, kind })}</p>
      )}
      <MoreFigures evidence={evidence} />
      <Quotes evidence={evidence} />
      {/* Where all comments are complaints, the link below leads to the very same. */}
      {behind?.label === undefined && behind?.n === comments ? null : (
        <ReadBehind behind={behind} onRead={read} />
      )}
      <a className={styles['link']} href={href} onClick={onRead}>
        {t('details.readComments', { n: comments, kind })}
      </a>
    </Section>
  )
}

type Kind = ReturnType<typeof saidKind>

const asTheyAre = (records: Records): Records => records

function Section({
  figures: text,
  children,
}: {
  readonly figures?: string
  readonly children: ReactNode
}) {
  return (
    <section className={styles['section']} aria-label={t('details.customersSay')}>
      <h3 className={classes(heading['label'], styles['label'])}>
        {t('details.customersSay')}
        {text === undefined ? null : <span>{text}</span>}
      </h3>
      {children}
    </section>
  )
}

interface ComplaintsProps {
  readonly sum: FeedbackSum
  /** Of the touchpoints that have any, this one too. */
  readonly mean: number | undefined
}

function Complaints({ sum: { n: others, k, complaints: n }, mean }: ComplaintsProps) {
  return (
    <div className={styles['share']}>
      <b>{formatCount(n)}</b>
      <span>
        {t('details.complaints', { n })}
        {mean === undefined ? null : (
          <>
            <br />
            {t('details.meanComplaints', { mean: Math.round(mean) })}
          </>
        )}
        {others === 0 ? null : (
          <>
            <br />
            {t('details.shareBeside', { k, n: others })}
          </>
        )}
      </span>
    </div>
  )
}

function themesText({ themes }: Evidence): string {
  return mostThemes(themes, 5)
    .map(({ phrase, comments }) => `${phrase} (${formatCount(comments)})`)
    .join(', ')
}

function Quotes({ evidence }: { readonly evidence: Evidence }) {
  return evidence.examples.slice(0, 2).map(({ sourceId, row, text, label }) => (
    <blockquote key={`${sourceId}:${row}`} className={styles['quote']} data-mood={label}>
      <p>{quoted(text)}</p>
    </blockquote>
  ))
}

function figures(evidence: Evidence, kind: Kind): string {
  const sources = feedbackSum(evidence).sourceIds.length
  const count = t('details.comments', { n: evidence.comments, kind })
  return sources === 0 ? count : `${count} · ${t('details.sources', { n: sources })}`
}

interface Rest {
  /** Negative of scored at all other touchpoints, pooled from counts. */
  readonly share: number | undefined
  /** Complaints on average at those that have any, as findings say it: this one counts too. */
  readonly complaints: number | undefined
}

/** What customers say at the touchpoints that are on the map. */
function restOf(
  records: Records,
  evidence: ReadonlyMap<string, Evidence>,
  touchpointId: string,
): Rest {
  const placed = [...evidence].filter(([id]) => {
    const touchpoint = liveRecord(records, 'touchpoint', id)
    return touchpoint !== undefined && !isUnplaced(records, touchpoint)
  })
  const others = placed.filter(([id]) => id !== touchpointId).map(([, one]) => feedbackSum(one))
  const total = (field: 'n' | 'k'): number => others.reduce((sum, one) => sum + one[field], 0)
  return {
    share: total('n') === 0 ? undefined : total('k') / total('n'),
    complaints: meanComplaints(placed.map(([, one]) => feedbackSum(one))),
  }
}
