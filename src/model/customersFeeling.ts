import type { Evidence } from './evidence.ts'
import { pooledMean } from './pooledMean.ts'

/** A value on −2 … +2 with its 95 % interval and the comments behind it. */
export interface MeasuredFeeling {
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly n: number
}

/** Half of the scale of the mood, −1 … +1: how far a single comment may be off. */
const halfOfScale = 1

/**
 * What customers say about a step: the mean sentiment × 2 of its touchpoints, pooled by their counts
 * ({@link pooledMean}). Undefined where nothing is scored.
 */
export function customersFeeling(
  evidence: readonly (Pick<Evidence, 'sentiment'> | undefined)[],
): MeasuredFeeling | undefined {
  const pooled = pooledMean(
    evidence.map((one) => one?.sentiment),
    halfOfScale,
  )
  if (!pooled) return undefined
  const { n, mean, low, high } = pooled
  const value = onScale(mean)
  if (low === undefined || high === undefined) return { value, n }
  return { value, low: onScale(low), high: onScale(high), n }
}

/** From −1 … +1 to −2 … +2. */
function onScale(sentiment: number): number {
  return Math.min(2, Math.max(-2, sentiment * 2))
}
