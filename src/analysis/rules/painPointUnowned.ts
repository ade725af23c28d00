import { recordsOfKind } from '../../model/queries.ts'
import type { JourneyNode } from '../journeyGraph.ts'
import type { MessageValues } from '../../lib/message.ts'
import type { Finding } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { assignFix } from './assignFix.ts'
import { newFinding } from './newFinding.ts'
import { painFigures } from './painFigures.ts'
import type { Rule, RuleContext } from './ruleContext.ts'
import { whyUnowned } from './whyUnowned.ts'

/** It hurts there, by the feedback or because the team accepted a pain point, and nobody is accountable. */
export const painPointUnowned: Rule = (context) => {
  const accepted = acceptedPains(context)
  const findings: Finding[] = []
  for (const [id, node] of context.graph.touchpoints) {
    const figures = node.owner ? undefined : figuresOf(context, node, accepted.get(id))
    if (!figures) continue
    findings.push(
      newFinding({
        rule: 'pain-point-unowned',
        severity: 'critical',
        subjects: [id],
        title: { name: node.touchpoint.name },
        variant: figures.variant,
        why: { ...figures.values, ...whyUnowned(context.records, node) },
        harm: context.feedback.get(id)?.harm ?? 0,
        fixes: assignFix(context.graph, id),
      }),
    )
  }
  return findings
}

function acceptedPains({ records }: RuleContext): Map<string, RecordOf<'painPoint'>> {
  const byTouchpoint = new Map<string, RecordOf<'painPoint'>>()
  for (const pain of recordsOfKind(records, 'painPoint')) {
    const { touchpointId, status } = pain
    if (touchpointId === undefined || status !== 'accepted') continue
    if (!byTouchpoint.has(touchpointId)) byTouchpoint.set(touchpointId, pain)
  }
  return byTouchpoint
}

function figuresOf(
  { pains, feedback, evidence }: RuleContext,
  node: JourneyNode,
  accepted: RecordOf<'painPoint'> | undefined,
): { variant: string; values: MessageValues } | undefined {
  const { id } = node.touchpoint
  const pain = pains.get(id)
  const sum = feedback.get(id)
  if (pain && sum)
    return {
      variant: pain.basis,
      values: painFigures(pain, sum, evidence.get(id)?.negativeWords),
    }
  return accepted && { variant: 'accepted', values: { pain: accepted.title } }
}
