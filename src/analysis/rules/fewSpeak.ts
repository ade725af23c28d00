import type { Evidence } from '../../model/evidence.ts'
import type { FeedbackSum, SourceSum } from '../feedbackSum.ts'
import { newFinding } from './newFinding.ts'
import { touchpointRule } from './ruleContext.ts'

const daysOfMonth = 365 / 12

/**
 * Many customers pass and hardly any of them speaks: what is said may be true of few. Nothing is said where complaints
 * are what is said: those who don't complain aren't silent, they have nothing to complain about.
 */
export const fewSpeak = touchpointRule((node, { evidence, feedback, settings }) => {
  const { id, name, visits: visitsAMonth = 0 } = node.touchpoint
  const one = evidence.get(id)
  const sum = feedback.get(id)
  const voices = one && sum && voicesOf(one, sum)
  if (!sum || !voices) return undefined
  const { comments, days } = voices
  const visits = Math.round((visitsAMonth * days) / daysOfMonth)
  if (visits === 0 || visits < settings.threshold('few-speak.visits')) return undefined
  const share = comments / visits
  if (share >= settings.threshold('few-speak.share')) return undefined
  return newFinding({
    rule: 'few-speak',
    severity: 'info',
    subjects: [id],
    title: { name },
    variant: voices.variant,
    why: {
      comments: Math.round(comments),
      visits: toTwoDigits(visits),
      days,
      visitsAMonth,
      share,
      each: toTwoDigits(1 / share),
    },
    harm: sum.harm,
  })
})

interface Voices {
  readonly comments: number
  /** In which they came, and customers passed. */
  readonly days: number
  /** One source, in its own days; several, each reckoned up to a year. */
  readonly variant: 'one' | 'several'
}

/**
 * How many speak in how many days: like with like, so each source in its own days. Undefined where no source other
 * than complaints covers 30 days, or at least as many complaints as other comments speak.
 */
function voicesOf({ comments }: Evidence, sum: FeedbackSum): Voices | undefined {
  if (sum.complaints >= sum.n) return undefined
  const known = sum.sources.filter(hasPeriod)
  const [first, second] = known
  if (!first || known.every(({ isComplaints }) => isComplaints)) return undefined
  if (second)
    return {
      comments: known.reduce((total, { nAYear }) => total + nAYear, 0),
      days: 365,
      variant: 'several',
    }
  // Beside other sources it isn't known whose the comments without a mood are.
  const own = sum.sources.length === 1 ? comments : first.n
  return { comments: own, days: first.days, variant: 'one' }
}

function hasPeriod(source: SourceSum): source is SourceSum & { readonly nAYear: number } {
  return source.nAYear !== undefined
}

/** 6,583,561 as 6,600,000: visits are somebody's guess, and more digits would look like a count. */
function toTwoDigits(value: number): number {
  return Math.round(Number(value.toPrecision(2)))
}
