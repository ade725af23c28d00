import type { DirectedEdge } from './graph/directedGraph.ts'

/** The weight of an edge is the share of the visits to its start that go this way, 0 … 1. */
export interface JourneyEdge extends DirectedEdge {
  /** False: nobody drew it, it follows from the order of the steps. */
  readonly isDrawn: boolean
  /** Whether a person said the share; else it is taken to be as large as that of the other ways. */
  readonly isShareGiven: boolean
}
