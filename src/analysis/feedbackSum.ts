import { oncePer } from '../lib/oncePer.ts'
import { wilson } from '../lib/wilson.ts'
import type { Evidence, EvidenceBand, EvidenceStratum, ShareInterval } from '../model/evidence.ts'
import { groupBy } from '../lib/groupBy.ts'
import { isPartOf } from './stats/isPartOf.ts'
import { type PainTestResult, painTest } from './stats/painTest.ts'
import type { Stratum } from './stats/stratum.ts'

/** From so many days on, comments are reckoned up to a year. */
const enoughDays = 30
const daysOfYear = 365

/** What one source says of a touchpoint. */
export interface SourceSum {
  readonly sourceId: string
  readonly isComplaints: boolean
  /** Scored comments. */
  readonly n: number
  /** Days that the source covers; 0: unknown. */
  readonly days: number
  /** Comments a year, n × 365 / days; undefined where it covers fewer than 30 days: that says nothing of a year. */
  readonly nAYear: number | undefined
}

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
  /** Each source that speaks of it, with its own period. */
  readonly sources: readonly SourceSum[]
  /**
   * What it costs customers: surely negative comments, the lower end of the share's interval × comments a year, and
   * all complaints a year. Each source by its own days; one that covers fewer than 30 counts once, as it is.
   */
  readonly harm: number
  readonly span: HarmSpan
}

/** Whether harm is a year's, what the files hold, or some of each. */
export type HarmSpan = 'year' | 'file' | 'mixed'

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
  const sources = sourcesOf(evidence, possible)
  const surely = share?.[1] ?? 0
  const harmful = sources.filter(({ isComplaints }) => isComplaints || surely > 0)
  return {
    n,
    k,
    share,
    test: painTest(tested.flatMap(comparedIn)),
    strata: tested.filter((one) => one.n > 0 && one.elsewhereN > 0).length,
    complaints,
    negativeComplaints: sum(counted, 'negative'),
    sourceIds: [...new Set(sources.map(({ sourceId }) => sourceId))].sort(),
    sources,
    harm: harmful.reduce(
      (total, one) => total + (one.isComplaints ? 1 : surely) * (one.nAYear ?? one.n),
      0,
    ),
    span: spanOf(harmful),
  }
})

/** A file of an older version tells only the days of all sources together. */
function sourcesOf({ daysCovered }: Evidence, strata: readonly EvidenceStratum[]): SourceSum[] {
  const spoken = strata.filter(({ n }) => n > 0)
  const bySource = groupBy(spoken, ({ sourceId, sourceKind }) => `${sourceKind} ${sourceId}`)
  return [...bySource.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { sourceId, sourceKind, days = daysCovered } = first
    const n = sum(own, 'n')
    const nAYear = days >= enoughDays ? (n * daysOfYear) / days : undefined
    return [{ sourceId, isComplaints: sourceKind === 'complaints', n, days, nAYear }]
  })
}

function spanOf(sources: readonly SourceSum[]): HarmSpan {
  const yearly = sources.filter(({ nAYear }) => nAYear !== undefined).length
  if (yearly === 0) return 'file'
  return yearly === sources.length ? 'year' : 'mixed'
}

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
