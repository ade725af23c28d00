import type { Finding } from '../../model/finding.ts'
import { handoffAt } from '../handoffAt.ts'
import { pairKey } from '../pairKey.ts'
import { newFinding } from './newFinding.ts'
import { journeyRule } from './ruleContext.ts'

/**
 * The customer goes from one department's touchpoint to another's, in either direction: one finding for two
 * touchpoints. Its harm, for ranking alone, is that of the end where customers hurt more.
 */
export const handoff = journeyRule(({ graph, feedback }) => {
  const harmAt = (id: string): number => feedback.get(id)?.harm ?? 0
  const findings = new Map<string, Finding>()
  for (const { from, to, weight, isShareGiven } of graph.edges) {
    const handoff = handoffAt(graph, { from, to })
    if (!handoff) continue
    const { start, end } = handoff
    const pair = pairKey([from, to])
    if (findings.has(pair)) continue
    findings.set(
      pair,
      newFinding({
        rule: 'handoff',
        severity: 'info',
        subjects: [from, to],
        title: {
          from: handoff.from.name,
          to: handoff.to.name,
          start: start.touchpoint.name,
          end: end.touchpoint.name,
        },
        why: {
          from: start.touchpoint.name,
          to: end.touchpoint.name,
          share: weight,
          isGiven: isShareGiven ? 'yes' : 'no',
        },
        harm: Math.max(harmAt(from), harmAt(to)),
      }),
    )
  }
  return [...findings.values()]
})
