import type { DirectedGraph } from './directedGraph.ts'

/** A graph that is walked from any of its starts to any of its ends. */
export interface WalkedGraph extends DirectedGraph {
  /** ids; what is no node is passed over */
  readonly starts: readonly string[]
  readonly ends: readonly string[]
}
