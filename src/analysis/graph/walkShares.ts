import type { Link, LinkedNode } from './linkedGraph.ts'

/** Rounding of shares that should add up to 1 stays far below; no journey knows its shares so well. */
const negligibleShare = 1e-9

export interface WalkStep {
  readonly link: Link
  /** the chance that a walk at the start of the link takes it, above 0, at most 1 */
  readonly share: number
}

export interface WalkShares {
  readonly steps: readonly WalkStep[]
  /** the chance that the walk ends here, 0 … 1; with the shares of the steps 1 */
  readonly leaves: number
}

/**
 * The steps that a random walk may take from a node, and the chance that it ends there. Weights are the
 * shares; where they add up to more than 1, they are scaled down to 1. Shares below one in a
 * thousand million are taken for none.
 */
export function walkShares(node: LinkedNode): WalkShares {
  const links = node.out.filter(({ edge }) => edge.weight >= negligibleShare)
  const sum = links.reduce((before, { edge }) => before + edge.weight, 0)
  const isWhole = sum > 1 - negligibleShare
  const steps = links.map((link) => ({ link, share: link.edge.weight / (isWhole ? sum : 1) }))
  return { steps, leaves: isWhole ? 0 : 1 - sum }
}
