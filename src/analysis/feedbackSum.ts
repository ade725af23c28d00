import { oncePer } from '../lib/oncePer.ts'
import { wilson } from '../lib/wilson.ts'
import type { Evidence, EvidenceBand, EvidenceStratum, ShareInterval } from '../model/evidence.ts'
import { isPartOf } from './stats/isPartOf.ts'
import { type PainTestResult, painTest } from './stats/painTest.ts'
import type { Stratum } from './stats/stratum.ts'

/** From so many days on, comments are reckoned up to a year. */
const enoughDays = 30

/**
 * What customers say of one touchpoint, with complaints kept apart: everything in such a source is negative.
 * Employees are no customers and not in it.
 */
export interface FeedbackSum {
  /** Scored comments from sources other than complaints, and the negative ones of them. */
  readonly n: number
  readonly k: number
  /** k of n with its 95 % interval; undefined for n = 0. */
  readonly share: ShareInterval | undefined
  /**
   * The same comments against those elsewhere, within source, question and length, and in how many sources and
   * questions.
   */
  readonly test: PainTestResult
  readonly strata: number
  /** Scored comments from sources of complaints, and the negative ones of them. */
  readonly complaints: number
  readonly negativeComplaints: number
  readonly sourceIds: readonly string[]
  /**
   * What it costs customers: surely negative comments, the lower end of the share's interval × n, and all
   * complaints, a year; or in all if fewer than 30 days are covered.
   */
  readonly harm: number
  readonly isYearly: boolean
}

type Compared = Pick<EvidenceBand, 'n' | 'negative' | 'elsewhereN' | 'elsewhereNegative'>

/**
 * Adds up the strata of one touchpoint. Counts that can't be, from a file written by hand, are passed over. Worked out
 * once: an edit of the map leaves evidence alone.
 */
export const feedbackSum = oncePer((evidence: Evidence): FeedbackSum => {
  const possible = evidence.strata.filter((one) => one.sourceKind !== 'employee' && isPossible(one))
  const tested = possible.filter(({ sourceKind }) => sourceKind !== 'complaints')
  const counted = possible.filter(({ sourceKind }) => sourceKind === 'complaints')
  const n = sum(tested, 'n')
  const k = sum(tested, 'negative')
  const share = wilson(k, n)
  const complaints = sum(counted, 'n')
  const isYearly = evidence.daysCovered >= enoughDays
  return {
    n,
    k,
    share,
    test: painTest(tested.flatMap(comparedIn)),
    strata: tested.filter((one) => one.n > 0 && one.elsewhereN > 0).length,
    complaints,
    negativeComplaints: sum(counted, 'negative'),
    sourceIds: [...new Set(possible.filter((one) => one.n > 0).map((one) => one.sourceId))].sort(),
    harm: ((share?.[1] ?? 0) * n + complaints) * (isYearly ? 365 / evidence.daysCovered : 1),
    isYearly,
  }
})

/** Long comments are negative more often, and hold more words to be found by: only like lengths are compared. */
function comparedIn(stratum: EvidenceStratum): Stratum[] {
  const { bands } = stratum
  return bands?.every(isPossible) === true ? bands.map(stratumOf) : [stratumOf(stratum)]
}

function stratumOf({ n, negative, elsewhereN, elsewhereNegative }: Compared): Stratum {
  return { n, k: negative, elsewhereN, elsewhereK: elsewhereNegative }
}

function sum(strata: readonly EvidenceStratum[], field: 'n' | 'negative'): number {
  return strata.reduce((total, stratum) => total + stratum[field], 0)
}

function isPossible({ n, negative, elsewhereN, elsewhereNegative }: Compared): boolean {
  return isPartOf(negative, n) && isPartOf(elsewhereNegative, elsewhereN)
}
