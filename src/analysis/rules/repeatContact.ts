import { loops } from '../graph/loops.ts'
import type { JourneyEdge } from '../journeyEdge.ts'
import type { JourneyGraph, JourneyNode } from '../journeyGraph.ts'
import { saidKind } from '../ownership/voiceOf.ts'
import { contactWords } from './contactWords.ts'
import { hasWords } from './hasWords.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, journeyRule } from './ruleContext.ts'
import { mostSubjects, someNames } from './someNames.ts'

/** A loop over a touchpoint where customers get in touch: they may have to do so again. */
export const repeatContact = journeyRule((context) => {
  const found = loops(context.graph)
  const leadingBack = found.length === 0 ? [] : backEdges(context.graph)
  return found.flatMap(({ nodes }) => {
    const touchpoints = nodes.flatMap((id) => context.graph.touchpoints.get(id) ?? [])
    const contacts = touchpoints.filter(isContact)
    const [contact] = contacts
    const inside = new Set(nodes)
    const back = leadingBack.filter(({ from, to }) => inside.has(from) && inside.has(to))
    const [most] = back.toSorted((a, b) => b.weight - a.weight)
    if (!contact || !most) return []
    const nameOf = (id: string): string => context.graph.touchpoints.get(id)?.touchpoint.name ?? ''
    const sum = (of: (id: string) => number | undefined): number =>
      nodes.reduce((total, id) => total + (of(id) ?? 0), 0)
    return newFinding({
      rule: 'repeat-contact',
      severity:
        isOften(context, back) || nodes.some((id) => context.pains.has(id)) ? 'warning' : 'info',
      // Those where customers get in touch first, then in reading order: figures don't change which.
      subjects: [...new Set([...contacts, ...touchpoints])]
        .slice(0, mostSubjects)
        .map(({ touchpoint }) => touchpoint.id),
      title: { name: contact.touchpoint.name },
      why: {
        from: nameOf(most.from),
        to: nameOf(most.to),
        isGiven: most.isShareGiven ? 'yes' : 'no',
        share: most.weight,
        others: back.length - 1,
        count: nodes.length,
        ...someNames(touchpoints.map(({ touchpoint }) => touchpoint.name)),
        comments: sum((id) => context.evidence.get(id)?.comments),
        kind: saidKind(nodes.map((id) => ({ feedback: context.feedback.get(id) }))),
      },
      harm: sum((id) => context.feedback.get(id)?.harm),
    })
  })
})

/** Its channel says so; without a channel, its name. */
function isContact({ touchpoint: { channel = '', name } }: JourneyNode): boolean {
  return hasWords(channel.trim() === '' ? name : channel, contactWords)
}

function isOften({ settings }: RuleContext, back: readonly JourneyEdge[]): boolean {
  const often = settings.threshold('repeat-contact.share')
  return back.some(({ isShareGiven, weight }) => isShareGiven && weight >= often)
}

/** Edges to the same or an earlier step: every loop has one. */
function backEdges({ stepOf, edges }: JourneyGraph): JourneyEdge[] {
  const placeOf = (id: string): number => stepOf.get(id) ?? 0
  return edges.filter(({ from, to }) => placeOf(to) <= placeOf(from))
}
