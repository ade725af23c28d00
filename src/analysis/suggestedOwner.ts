import type { JourneyGraph, JourneyNode } from './journeyGraph.ts'

/** A person or department that could own a touchpoint, and the key of the sentence that says why. */
export interface SuggestedOwner {
  readonly ownerId: string
  readonly name: string
  readonly reason:
    | 'suggestedOwner.leaversDepartment'
    | 'suggestedOwner.bothSides'
    | 'suggestedOwner.neighbours'
    | 'suggestedOwner.sameStep'
}

/**
 * Who could own a touchpoint: where the one who is accountable left, their department, as `owner-gone` offers it.
 * Else whoever owns what comes before and after it; else whoever owns more than half of the owned ones among them;
 * else, where none of them is owned, whoever owns more than half of the owned ones in its step. People of one
 * department count together and stand for it. Somebody who declined the touchpoint is never suggested for it; a
 * draw suggests nobody.
 */
export function suggestedOwner(
  graph: JourneyGraph,
  touchpointId: string,
): SuggestedOwner | undefined {
  const node = graph.touchpoints.get(touchpointId)
  if (!node) return undefined
  if (node.leaversDepartment) {
    const { id, name } = node.leaversDepartment
    return { ownerId: id, name, reason: 'suggestedOwner.leaversDepartment' }
  }
  const nodesOf = (ids: readonly string[]): JourneyNode[] =>
    [...new Set(ids)]
      .filter((id) => id !== touchpointId)
      .flatMap((id) => graph.touchpoints.get(id) ?? [])
      .filter(({ owner }) => owner !== undefined)
  const before = nodesOf(graph.before.get(touchpointId) ?? [])
  const after = nodesOf(graph.after.get(touchpointId) ?? [])
  const around = [...new Set([...before, ...after])]
  const refusedBy =
    node.touchpoint.accountableState === 'declined' ? node.touchpoint.accountableId : undefined
  if (around.length === 0) {
    const beside = nodesOf(graph.steps.find((ids) => ids.includes(touchpointId)) ?? [])
    return suggestion(majority(beside), refusedBy, 'suggestedOwner.sameStep')
  }
  const common = majority(around)
  const isOnBothSides = [before, after].every((side) => side.some((one) => common.includes(one)))
  const reason = isOnBothSides ? 'suggestedOwner.bothSides' : 'suggestedOwner.neighbours'
  return suggestion(common, refusedBy, reason)
}

/** Those nodes whose owners belong together, if they are more than half; else none. */
function majority(nodes: readonly JourneyNode[]): JourneyNode[] {
  const groups = new Map<string, JourneyNode[]>()
  for (const node of nodes) {
    const key = node.department?.id ?? node.owner?.id ?? ''
    const group = groups.get(key)
    if (group) group.push(node)
    else groups.set(key, [node])
  }
  return [...groups.values()].find((group) => group.length * 2 > nodes.length) ?? []
}

function suggestion(
  group: readonly JourneyNode[],
  refusedBy: string | undefined,
  reason: SuggestedOwner['reason'],
): SuggestedOwner | undefined {
  const [first] = group
  const isOne = group.every(({ owner }) => owner?.id === first?.owner?.id)
  const candidates = isOne ? [first?.owner, first?.department] : [first?.department]
  const owner = candidates.find((one) => one !== undefined && one.id !== refusedBy)
  return owner && { ownerId: owner.id, name: owner.name, reason }
}
