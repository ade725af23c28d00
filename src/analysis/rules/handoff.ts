import type { Finding } from '../../model/finding.ts'
import { oncePerGraph } from '../graph/oncePerGraph.ts'
import { type Handoff, handoffAt } from '../handoffAt.ts'
import type { JourneyEdge } from '../journeyEdge.ts'
import type { JourneyGraph } from '../journeyGraph.ts'
import { pairKey } from '../pairKey.ts'
import { newFinding } from './newFinding.ts'
import { journeyRule } from './ruleContext.ts'

/**
 * The customer goes from one department's touchpoint to another's, in either direction: one finding for two
 * touchpoints. Its harm, for ranking alone, is that of the end where customers hurt more.
 */
export const handoff = journeyRule(({ graph, feedback }) => {
  const harmAt = (id: string): number => feedback.get(id)?.harm ?? 0
  const pairs = onePerPair(graph)
  return pairs.flatMap((edge) => {
    const found = handoffAt(graph, edge)
    return found ? findingOf(edge, found, Math.max(harmAt(edge.from), harmAt(edge.to))) : []
  })
})

/** The edges, of those between the same two touchpoints the first. */
const onePerPair = oncePerGraph((graph: JourneyGraph): readonly JourneyEdge[] => {
  const known = new Map<string, JourneyEdge>()
  for (const edge of graph.edges) {
    const pair = pairKey([edge.from, edge.to])
    if (!known.has(pair)) known.set(pair, edge)
  }
  return [...known.values()]
})

interface Made extends Pick<Handoff, 'start' | 'end'> {
  readonly finding: Finding
}

/** Of thousands an edit changes few: the others are the same object again. */
const made = new WeakMap<JourneyEdge, Made>()

function findingOf(edge: JourneyEdge, { start, end, from, to }: Handoff, harm: number): Finding {
  const before = made.get(edge)
  if (before?.start === start && before.end === end && before.finding.harm === harm)
    return before.finding
  const finding = newFinding({
    rule: 'handoff',
    severity: 'info',
    subjects: [edge.from, edge.to],
    title: {
      from: from.name,
      to: to.name,
      start: start.touchpoint.name,
      end: end.touchpoint.name,
    },
    why: {
      from: start.touchpoint.name,
      to: end.touchpoint.name,
      share: edge.weight,
      isGiven: edge.isShareGiven ? 'yes' : 'no',
    },
    way: [edge.from, edge.to],
    harm,
  })
  made.set(edge, { start, end, finding })
  return finding
}
