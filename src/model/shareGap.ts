import { wilson } from '../lib/wilson.ts'
import type { NegativeCount, ShareInterval } from './evidence.ts'

/**
 * How much larger the negative share of one group is than that of another, fractions -1 … 1, with its 95 % interval
 * from the two Wilson intervals (Newcombe 1998, method 10). Undefined where one of them has no comments.
 */
export function shareGap(one: NegativeCount, other: NegativeCount): ShareInterval | undefined {
  const [a, b] = [wilson(one.negative, one.n), wilson(other.negative, other.n)]
  if (!a || !b) return undefined
  const [share, low, high] = a
  const [otherShare, otherLow, otherHigh] = b
  const gap = share - otherShare
  return [
    gap,
    gap - Math.hypot(share - low, otherHigh - otherShare),
    gap + Math.hypot(high - share, otherShare - otherLow),
  ]
}
