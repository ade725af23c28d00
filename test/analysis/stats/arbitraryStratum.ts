import * as fc from 'fast-check'
import type { Stratum } from '../../../src/analysis/stats/stratum.ts'

/** A two by two table with groups of at most `most` comments, the empty ones included. */
export function arbitraryStratum(most: number): fc.Arbitrary<Stratum> {
  const group = fc
    .nat({ max: most })
    .chain((n) => fc.nat({ max: n }).map((k): [number, number] => [n, k]))
  return fc
    .tuple(group, group)
    .map(([[n, k], [elsewhereN, elsewhereK]]) => ({ n, k, elsewhereN, elsewhereK }))
}
