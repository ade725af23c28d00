import { isComplaintsFirst } from '../../model/customersVoice.ts'
import { fewComments } from '../../model/fewComments.ts'
import type { OwnershipRow } from './ownershipRows.ts'

/** From so large a share of negative comments on it is one level worse: very negative, negative, rather negative. */
const negativeFrom = [0.6, 0.45, 0.33] as const
/** Below this share it is very positive. */
const positiveBelow = 0.15

/** -3 is the worst, 2 the best. */
export type VoiceLevel = -3 | -2 | -1 | 1 | 2

/** What customers say of some touchpoints together. Complaints are counted, never part of a share. */
export interface Voice {
  /** Scored comments, complaints left out, and the negative ones of them. */
  readonly n: number
  readonly negative: number
  /** negative of n; undefined for n = 0. */
  readonly share: number | undefined
  readonly complaints: number
  /** The share is from fewer than 30 comments. */
  readonly isFew: boolean
  /** Complaints are to be said first: there is no share, or one of fewer than 30 comments, which must not hide them. */
  readonly isComplaintsFirst: boolean
  /** Undefined without a share: complaints alone say nothing about how good the rest is. */
  readonly level: VoiceLevel | undefined
}

/** The counts of several touchpoints pooled: added up, never a mean of shares. */
export function voiceOf(rows: readonly Pick<OwnershipRow, 'feedback'>[]): Voice {
  let [n, negative, complaints] = [0, 0, 0]
  for (const { feedback } of rows) {
    n += feedback?.n ?? 0
    negative += feedback?.k ?? 0
    complaints += feedback?.complaints ?? 0
  }
  const share = n === 0 ? undefined : negative / n
  const level = share === undefined ? undefined : levelOf(share)
  return {
    n,
    negative,
    share,
    complaints,
    isFew: n > 0 && n < fewComments,
    isComplaintsFirst: isComplaintsFirst({ n, complaints }),
    level,
  }
}

/** What the scored comments on some touchpoints are: nothing but complaints, no complaints, or both. */
export function saidKind(
  rows: readonly Pick<OwnershipRow, 'feedback'>[],
): 'complaints' | 'comments' | 'both' {
  const { n, complaints } = voiceOf(rows)
  if (complaints === 0) return 'comments'
  return n === 0 ? 'complaints' : 'both'
}

function levelOf(share: number): VoiceLevel {
  if (share >= negativeFrom[0]) return -3
  if (share >= negativeFrom[1]) return -2
  if (share >= negativeFrom[2]) return -1
  return share >= positiveBelow ? 1 : 2
}

/** Where complaints are said first: how many, against the most that any other place has, as a level. */
export function complaintLevel(complaints: number, most: number): VoiceLevel | undefined {
  if (complaints <= 0 || most <= 0) return undefined
  const part = complaints / most
  if (part > 2 / 3) return -3
  return part > 1 / 3 ? -2 : -1
}
