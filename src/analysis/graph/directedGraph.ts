/** From one node to another; several between the same two are allowed, and one from a node to itself. */
export interface DirectedEdge {
  readonly from: string
  readonly to: string
  /** at least 0; for a journey the share of customers that go this way, 0 … 1 */
  readonly weight: number
}

/** A directed weighted graph that knows no journey. */
export interface DirectedGraph {
  /** ids, each once */
  readonly nodes: readonly string[]
  /** an edge with an end that is not among the nodes leads nowhere and is passed over */
  readonly edges: readonly DirectedEdge[]
}
