import { type Weight, harmSpan, overloadAmong, ownerLoads } from '../ownership/ownerLoads.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, journeyRule } from './ruleContext.ts'

/** More harm at the touchpoints of one owner than at those of the others, by far. */
export const overloadedOwner = journeyRule((context) => {
  const { threshold } = context.settings
  const loads = ownerLoads(weightsOf(context))
  const overload = overloadAmong(loads, {
    times: threshold('overloaded-owner.times'),
    owners: threshold('overloaded-owner.owners'),
  })
  return loads.filter(overload.isOverloaded).map((load) =>
    newFinding({
      rule: 'overloaded-owner',
      // A department can share the work out among its people, one person can't.
      severity: load.owner.kind === 'person' ? 'warning' : 'info',
      subjects: [load.owner.id],
      title: { name: load.owner.name },
      why: {
        touchpoints: load.touchpoints,
        comments: load.comments,
        harm: Math.floor(load.harm),
        median: Math.floor(overload.median),
        owners: loads.length,
        per: harmSpan(loads),
      },
      harm: load.harm,
    }),
  )
})

function weightsOf({ graph, evidence, feedback }: RuleContext): Weight[] {
  return [...graph.touchpoints].map(([id, { owner }]) => ({
    owner,
    comments: evidence.get(id)?.comments ?? 0,
    harm: feedback.get(id)?.harm ?? 0,
    isYearly: feedback.get(id)?.isYearly ?? false,
  }))
}
