import type { JourneyEdge } from './journeyEdge.ts'

interface Unweighted {
  readonly from: string
  readonly to: string
  readonly isDrawn: boolean
  /** What a person said, 0 … 1. */
  readonly share?: number
}

/**
 * The same edges with their share of the visits to where they start. A share that was given holds; the
 * others part the rest equally. Shares that add up to more than 1 are scaled down to 1; less than 1 with
 * all given means that the others leave.
 */
export function withShares(edges: readonly Unweighted[]): JourneyEdge[] {
  const given = new Map<string, number>()
  const open = new Map<string, number>()
  for (const { from, share } of edges) {
    if (share === undefined) open.set(from, (open.get(from) ?? 0) + 1)
    else given.set(from, (given.get(from) ?? 0) + share)
  }
  return edges.map(({ from, to, isDrawn, share }) => {
    const sum = given.get(from) ?? 0
    const weight =
      share === undefined ? Math.max(0, 1 - sum) / (open.get(from) ?? 1) : share / Math.max(1, sum)
    return { from, to, isDrawn, isShareGiven: share !== undefined, weight }
  })
}
