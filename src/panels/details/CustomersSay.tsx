import { type ReactNode, useMemo } from 'react'
import { feedbackSum } from '../../analysis/feedbackSum.ts'
import { fewComments } from '../../analysis/painsOf.ts'
import { formatCount, formatShare, t } from '../../i18n/t.ts'
import type { Evidence, EvidenceMonth } from '../../model/evidence.ts'
import { FeedbackBar } from '../../parts/FeedbackBar.tsx'
import { Sparkline } from '../../parts/Sparkline.tsx'
import { useSession } from '../../store/useEditor.tsx'
import heading from '../../ui/Heading.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './Details.module.css'

export interface CustomersSayProps {
  readonly touchpointId: string
  /** Where all its comments can be read. */
  readonly href: string
  readonly onRead: () => void
}

/**
 * The negative share with its interval, the months, themes and a few comments. Complaints are counted: a share of
 * them says nothing, for nobody files praise there.
 */
export function CustomersSay({ touchpointId, href, onRead }: CustomersSayProps) {
  const evidence = useSession((state) => state.evidence.get(touchpointId))
  const all = useSession((state) => state.evidence)
  const rest = useMemo(() => restOf(all, touchpointId), [all, touchpointId])
  if (!evidence || evidence.comments === 0) {
    return (
      <Section>
        <p className={styles['plain']}>{t('details.noFeedback')}</p>
        <p className={styles['hint']}>{t('details.noFeedbackHelp')}</p>
      </Section>
    )
  }
  const { comments, months, themes, unscored } = evidence
  const sum = feedbackSum(evidence)
  const isComplaints = sum.n === 0 && sum.complaints > 0
  const share = sum.n > 0 ? sum.share : evidence.negativeShare
  return (
    <Section figures={figures(evidence)}>
      {isComplaints ? (
        <Complaints n={sum.complaints} mean={rest.complaints} />
      ) : share ? (
        <Share share={share} n={sum.n > 0 ? sum.n : evidence.n} rest={rest.share} />
      ) : null}
      <FeedbackBar evidence={evidence} />
      {months.length < 2 ? null : (
        <Sparkline
          months={months}
          figure={isComplaints ? 'count' : 'share'}
          label={monthsLabel(months, isComplaints)}
        />
      )}
      {unscored === 0 ? null : (
        <p className={styles['hint']}>{t('details.unscored', { n: unscored })}</p>
      )}
      {themes.length === 0 ? null : (
        <p className={styles['hint']}>{t('details.themes', { themes: themesText(evidence) })}</p>
      )}
      <Quotes evidence={evidence} />
      <a className={styles['link']} href={href} onClick={onRead}>
        {t('details.readComments', { n: comments })}
      </a>
    </Section>
  )
}

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

interface ShareProps {
  readonly share: NonNullable<Evidence['negativeShare']>
  readonly n: number
  readonly rest: number | undefined
}

function Share({ share: [value, low, high], n, rest }: ShareProps) {
  const interval = { low: Math.round(low * 100), high: formatShare(high) }
  return (
    <div className={styles['share']}>
      <b>{formatShare(value)}</b>
      <span>
        {t('details.negative', interval)}
        {rest === undefined ? null : (
          <>
            <br />
            {t('details.rest', { share: formatShare(rest) })}
          </>
        )}
        {n >= fewComments ? null : (
          <>
            <br />
            {t('details.few')}
          </>
        )}
      </span>
    </div>
  )
}

interface ComplaintsProps {
  readonly n: number
  /** Of the other touchpoints that have any. */
  readonly mean: number | undefined
}

function Complaints({ n, mean }: ComplaintsProps) {
  return (
    <div className={styles['share']}>
      <b>{formatCount(n)}</b>
      <span>
        {t('details.complaints', { n })}
        {mean === undefined ? null : (
          <>
            <br />
            {t('details.restComplaints', { mean: Math.round(mean) })}
          </>
        )}
      </span>
    </div>
  )
}

function themesText({ themes }: Evidence): string {
  return themes
    .slice(0, 5)
    .map(({ phrase, comments }) => `${phrase} (${formatCount(comments)})`)
    .join(', ')
}

function Quotes({ evidence }: { readonly evidence: Evidence }) {
  return evidence.examples.slice(0, 2).map(({ sourceId, row, text, label }) => (
    <blockquote key={`${sourceId}:${row}`} className={styles['quote']} data-mood={label}>
      <p>“{text}”</p>
    </blockquote>
  ))
}

function figures(evidence: Evidence): string {
  const sources = feedbackSum(evidence).sourceIds.length
  const count = t('details.comments', { n: evidence.comments })
  return sources === 0 ? count : `${count} · ${t('details.sources', { n: sources })}`
}

function monthsLabel(months: readonly EvidenceMonth[], isComplaints: boolean): string {
  const told = (one: EvidenceMonth | undefined): string => {
    if (isComplaints) return formatCount(one?.n ?? 0)
    return formatShare(one && one.n > 0 ? one.negative / one.n : 0)
  }
  const [first, last] = [months[0], months.at(-1)]
  return t(isComplaints ? 'details.monthCounts' : 'details.monthBars', {
    first: first?.month ?? '',
    firstShare: told(first),
    last: last?.month ?? '',
    lastShare: told(last),
  })
}

interface Rest {
  /** Negative of scored, pooled from counts. */
  readonly share: number | undefined
  /** Complaints on average. */
  readonly complaints: number | undefined
}

/** What customers say at all other touchpoints of the journey. */
function restOf(evidence: ReadonlyMap<string, Evidence>, touchpointId: string): Rest {
  const others = [...evidence]
    .filter(([id]) => id !== touchpointId)
    .map(([, one]) => feedbackSum(one))
  const total = (field: 'n' | 'k' | 'complaints'): number =>
    others.reduce((sum, one) => sum + one[field], 0)
  const withComplaints = others.filter(({ complaints }) => complaints > 0).length
  return {
    share: total('n') === 0 ? undefined : total('k') / total('n'),
    complaints: withComplaints === 0 ? undefined : total('complaints') / withComplaints,
  }
}
