import type { JourneyNode } from '../journeyGraph.ts'
import type { MessageValues } from '../../lib/message.ts'
import { assignFix } from './assignFix.ts'
import { newFinding } from './newFinding.ts'
import { painFigures } from './painFigures.ts'
import { type RuleContext, touchpointRule } from './ruleContext.ts'
import { whyUnowned } from './whyUnowned.ts'

/** It hurts there, by the feedback or because the team accepted a pain point, and nobody is accountable. */
export const painPointUnowned = touchpointRule((node, context) => {
  const figures = node.owner ? undefined : figuresOf(context, node)
  if (!figures) return undefined
  const { id, name } = node.touchpoint
  return newFinding({
    rule: 'pain-point-unowned',
    severity: 'critical',
    subjects: [id],
    title: { name },
    variant: figures.variant,
    why: { ...figures.values, ...whyUnowned(context.records, node) },
    harm: context.feedback.get(id)?.harm ?? 0,
    fixes: assignFix(context.graph, id),
  })
})

function figuresOf(
  { pains, feedback, evidence, pointing }: RuleContext,
  node: JourneyNode,
): { variant: string; values: MessageValues } | undefined {
  const { id } = node.touchpoint
  const pain = pains.get(id)
  const sum = feedback.get(id)
  if (pain && sum)
    return {
      variant: pain.basis,
      values: painFigures(pain, sum, evidence.get(id)?.negativeWords),
    }
  const accepted = pointing('painPoint', id).find(({ status }) => status === 'accepted')
  return accepted && { variant: 'accepted', values: { pain: accepted.title } }
}
