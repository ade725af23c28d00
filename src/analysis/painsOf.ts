import type { ShareInterval } from '../model/evidence.ts'
import { fewComments } from '../model/fewComments.ts'
import type { FeedbackSum } from './feedbackSum.ts'
import { benjaminiHochberg } from './stats/benjaminiHochberg.ts'
import { holm } from './stats/holm.ts'
import type { PooledShares } from './stats/pooledShares.ts'

const significant = 0.05

/** More of its comments are negative than of those elsewhere. */
export interface SharePain {
  readonly basis: 'share'
  readonly n: number
  readonly k: number
  readonly share: ShareInterval
  /** The shares that were compared within sources and questions. */
  readonly compared: PooledShares
  /** How many sources and questions they were compared within. */
  readonly strata: number
  /** Adjusted for the many touchpoints after Benjamini and Hochberg, and after Holm. */
  readonly adjustedP: number
  readonly holmP: number
}

/** Many complaints speak of it: counted, never compared by share. */
export interface CountPain {
  readonly basis: 'count'
  readonly n: number
  readonly k: number
  /** From 1; the same count has the same rank. */
  readonly rank: number
  /** Touchpoints that complaints speak of, and how many on average. */
  readonly touchpoints: number
  readonly mean: number
}

export type Pain = SharePain | CountPain

/**
 * Where it hurts, by touchpoint, of those with feedback. Shares: painTest within source and question, corrected
 * over all touchpoints with such feedback, adjusted p ≤ 0.05 and higher than elsewhere. Complaints, where the
 * share says nothing: at least 30 of them, and at least as many as a touchpoint with complaints has on average.
 */
export function painsOf(feedback: ReadonlyMap<string, FeedbackSum>): Map<string, Pain> {
  return new Map<string, Pain>([...countPains(feedback), ...sharePains(feedback)])
}

function sharePains(feedback: ReadonlyMap<string, FeedbackSum>): [string, SharePain][] {
  const tested = [...feedback].filter(([, { n }]) => n > 0)
  const ps = tested.map(([, { test }]) => test.p)
  const adjusted = benjaminiHochberg(ps)
  const strict = holm(ps)
  return tested.flatMap(([id, sum], index) => {
    const pain = sharePain(sum, adjusted[index] ?? 1, strict[index] ?? 1)
    return pain ? [[id, pain]] : []
  })
}

function sharePain(
  { n, k, share, strata, test }: FeedbackSum,
  adjustedP: number,
  holmP: number,
): SharePain | undefined {
  if (test.direction !== 'higher' || adjustedP > significant) return undefined
  if (!share || !test.shares) return undefined
  return { basis: 'share', n, k, share, compared: test.shares, strata, adjustedP, holmP }
}

/** Complaints on average at those touchpoints that any speak of; undefined: none does. */
export function meanComplaints(feedback: Iterable<FeedbackSum>): number | undefined {
  let [total, touchpoints] = [0, 0]
  for (const { complaints } of feedback) {
    if (complaints === 0) continue
    total += complaints
    touchpoints += 1
  }
  return touchpoints === 0 ? undefined : total / touchpoints
}

function countPains(feedback: ReadonlyMap<string, FeedbackSum>): [string, CountPain][] {
  const counted = [...feedback].filter(([, { complaints }]) => complaints > 0)
  const counts = counted.map(([, { complaints }]) => complaints).sort((a, b) => b - a)
  const mean = meanComplaints(feedback.values()) ?? 0
  return counted
    .filter(([, { complaints }]) => complaints >= fewComments && complaints >= mean)
    .map(([id, { complaints, negativeComplaints }]) => [
      id,
      {
        basis: 'count',
        n: complaints,
        k: negativeComplaints,
        rank: counts.indexOf(complaints) + 1,
        touchpoints: counts.length,
        mean,
      },
    ])
}
