import { assert } from '../../lib/assert.ts'
import { isPartOf } from './isPartOf.ts'

/**
 * Comments that may be compared with each other, those of one source and one question: a two by two
 * table. A comment is either at the touchpoint or elsewhere, and negative or not.
 */
export interface Stratum {
  /** comments at the touchpoint */
  readonly n: number
  /** negative ones of them, 0 … n */
  readonly k: number
  /** comments that are not matched to the touchpoint */
  readonly elsewhereN: number
  /** negative ones of them, 0 … elsewhereN */
  readonly elsewhereK: number
}

/** Whether both groups have comments and both kinds occur: otherwise the margins settle every cell. */
export function isInformative({ n, k, elsewhereN, elsewhereK }: Stratum): boolean {
  const negative = k + elsewhereK
  return n > 0 && elsewhereN > 0 && negative > 0 && negative < n + elsewhereN
}

/** Throws on counts that no set of comments can have. */
export function assertStratum({ n, k, elsewhereN, elsewhereK }: Stratum): void {
  assert(isPartOf(k, n) && isPartOf(elsewhereK, elsewhereN), 'counts are whole, 0 ≤ k ≤ n')
}
