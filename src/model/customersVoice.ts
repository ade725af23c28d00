import type { Evidence, EvidenceStratum } from './evidence.ts'
import { fewComments } from './fewComments.ts'

/** What customers say, with complaints counted apart: everything in such a source is negative. */
export interface CustomersVoice {
  /** Scored comments, complaints left out, by mood. */
  readonly n: number
  readonly negative: number
  readonly neutral: number
  readonly positive: number
  /** False: an older file has complaints among other comments and doesn't tell which are neutral. */
  readonly hasMoods: boolean
  /** Scored comments from sources of complaints. */
  readonly complaints: number
}

/** The counts of one touchpoint; without strata nothing is known of complaints. */
export type VoiceCounts = Pick<Evidence, 'n' | 'negative' | 'neutral' | 'positive'> &
  Partial<Pick<Evidence, 'strata'>>

const nothing: CustomersVoice = {
  n: 0,
  negative: 0,
  neutral: 0,
  positive: 0,
  hasMoods: true,
  complaints: 0,
}

/** The counts of several touchpoints pooled: added up, never a mean of shares. */
export function customersVoice(counts: readonly VoiceCounts[]): CustomersVoice {
  return counts.map(voiceOfOne).reduce(
    (sum, one) => ({
      n: sum.n + one.n,
      negative: sum.negative + one.negative,
      neutral: sum.neutral + one.neutral,
      positive: sum.positive + one.positive,
      hasMoods: sum.hasMoods && one.hasMoods,
      complaints: sum.complaints + one.complaints,
    }),
    nothing,
  )
}

/**
 * Whether the number of complaints is the first thing to say: a share of fewer than 30 comments must not hide them.
 */
export function isComplaintsFirst({
  n,
  complaints,
}: {
  readonly n: number
  readonly complaints: number
}): boolean {
  return complaints > 0 && n < fewComments
}

function voiceOfOne({ n, negative, neutral, positive, strata = [] }: VoiceCounts): CustomersVoice {
  const ofCustomers = strata.filter(({ sourceKind }) => sourceKind !== 'employee')
  const counted = ofCustomers.filter(({ sourceKind }) => sourceKind === 'complaints')
  const complaints = sum(counted, ({ n: all }) => all)
  if (complaints === 0) return { n, negative, neutral, positive, hasMoods: true, complaints }
  const rest = ofCustomers.filter(({ sourceKind }) => sourceKind !== 'complaints')
  const restN = sum(rest, ({ n: all }) => all)
  const restNegative = sum(rest, (one) => one.negative)
  const restPositive = sum(rest, (one) => one.positive ?? 0)
  return {
    n: restN,
    negative: restNegative,
    neutral: Math.max(0, restN - restNegative - restPositive),
    positive: restPositive,
    hasMoods: rest.every((one) => one.positive !== undefined),
    complaints,
  }
}

function sum(strata: readonly EvidenceStratum[], of: (stratum: EvidenceStratum) => number): number {
  return strata.reduce((total, stratum) => total + of(stratum), 0)
}
