import { wilson } from '../../lib/wilson.ts'
import type { MessageValues } from '../../lib/message.ts'
import { fewComments } from '../../model/fewComments.ts'
import { type Weight, harmSpan, overloadAmong, ownerLoads } from '../ownership/ownerLoads.ts'
import { saidKind, voiceOf } from '../ownership/voiceOf.ts'
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
  return loads.filter(overload.isOverloaded).map((load) => {
    const owned = [...context.graph.touchpoints].flatMap(([id, { owner }]) =>
      owner?.id === load.owner.id ? [id] : [],
    )
    const hurts = owned.some((id) => context.pains.has(id))
    return newFinding({
      rule: 'overloaded-owner',
      // A department can share the work out among its people, one person can't. Where nothing hurts it is only much.
      severity: hurts && load.owner.kind === 'person' ? 'warning' : 'info',
      subjects: [load.owner.id],
      title: { name: load.owner.name },
      why: {
        touchpoints: load.touchpoints,
        comments: load.comments,
        harm: Math.floor(load.harm),
        median: Math.floor(overload.median),
        owners: loads.length,
        per: load.span ?? 'file',
        among: harmSpan(loads),
        kind: saidKind(owned.map((id) => ({ feedback: context.feedback.get(id) }))),
        ...shareAt(owned, context),
      },
      harm: load.harm,
    })
  })
})

/** The negative share over these touchpoints, complaints left out; `scored` is 0 where there is none. */
function shareAt(ids: readonly string[], { feedback }: RuleContext): MessageValues {
  const { n: scored, negative } = voiceOf(ids.map((id) => ({ feedback: feedback.get(id) })))
  const [share, low, high] = wilson(negative, scored) ?? [0, 0, 0]
  const few = scored < fewComments ? 'yes' : 'no'
  return { scored, share, lowPercent: Math.round(low * 100), high, few }
}

function weightsOf({ graph, evidence, feedback }: RuleContext): Weight[] {
  return [...graph.touchpoints].map(([id, { owner }]) => ({
    owner,
    comments: evidence.get(id)?.comments ?? 0,
    harm: feedback.get(id)?.harm ?? 0,
    span: feedback.get(id)?.span,
  }))
}
