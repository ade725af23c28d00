import type { Evidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { type FeedbackSum, feedbackSum } from '../feedbackSum.ts'
import { type JourneyGraph, journeyGraph } from '../journeyGraph.ts'
import { type Pain, painsOf } from '../painsOf.ts'

/** All that a rule looks at, worked out once for all of them. */
export interface RuleContext {
  readonly records: Records
  readonly graph: JourneyGraph
  readonly evidence: ReadonlyMap<string, Evidence>
  /** Of the placed touchpoints with evidence. */
  readonly feedback: ReadonlyMap<string, FeedbackSum>
  readonly pains: ReadonlyMap<string, Pain>
  /** Touchpoints with a pain point taken from feedback, whatever became of it. */
  readonly recorded: ReadonlySet<string>
}

/** A named, documented, pure function from the journey to what is wrong with it. */
export type Rule = (context: RuleContext) => Finding[]

export function ruleContext(
  records: Records,
  evidence: ReadonlyMap<string, Evidence>,
): RuleContext {
  const graph = journeyGraph(records)
  const feedback = new Map<string, FeedbackSum>()
  for (const id of graph.nodes) {
    const one = evidence.get(id)
    if (one) feedback.set(id, feedbackSum(one))
  }
  const recorded = new Set<string>()
  for (const { touchpointId, origin } of recordsOfKind(records, 'painPoint')) {
    if (origin === 'feedback' && touchpointId !== undefined) recorded.add(touchpointId)
  }
  return { records, graph, evidence, feedback, pains: painsOf(feedback), recorded }
}
