import type { MeanInterval } from './evidence.ts'

/**
 * Several means as one, weighted by their counts. The half-width pools as for independent samples,
 * √Σ(nᵢhᵢ)² / Σn; a single value, whose spread is not known, counts with `unknownHalf`, and without any
 * interval there is none. Undefined where there is nothing.
 */
export function pooledMean(
  means: readonly (MeanInterval | undefined)[],
  unknownHalf: number,
): MeanInterval | undefined {
  let n = 0
  let sum = 0
  let spread = 0
  let hasInterval = false
  for (const one of means) {
    if (!one || !(one.n > 0)) continue
    n += one.n
    sum += one.n * one.mean
    const isKnown = one.low !== undefined && one.high !== undefined
    const half = isKnown ? ((one.high ?? 0) - (one.low ?? 0)) / 2 : unknownHalf
    spread += (one.n * half) ** 2
    hasInterval ||= isKnown
  }
  if (n === 0) return undefined
  const mean = sum / n
  if (!hasInterval) return { n, mean }
  const half = Math.sqrt(spread) / n
  return { n, mean, low: mean - half, high: mean + half }
}
