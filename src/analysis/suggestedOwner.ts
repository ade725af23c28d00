import type { JourneyGraph, JourneyNode } from './journeyGraph.ts'
import { majority } from './majority.ts'

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
  const ownedOf = (ids: readonly string[] = []): JourneyNode[] => {
    const owned = new Set<JourneyNode>()
    for (const id of ids) {
      const other = graph.touchpoints.get(id)
      if (other?.owner && other !== node) owned.add(other)
    }
    return [...owned]
  }
  const before = ownedOf(graph.before.get(touchpointId))
  const after = ownedOf(graph.after.get(touchpointId))
  const around = [...new Set([...before, ...after])]
  const refusedBy =
    node.touchpoint.accountableState === 'declined' ? node.touchpoint.accountableId : undefined
  if (around.length === 0) {
    const beside = ownedOf(graph.steps[graph.stepOf.get(touchpointId) ?? -1])
    return suggestion(majority(beside, belonging), refusedBy, 'suggestedOwner.sameStep')
  }
  const common = majority(around, belonging)
  const isOnBothSides = [before, after].every((side) => side.some((one) => common.includes(one)))
  const reason = isOnBothSides ? 'suggestedOwner.bothSides' : 'suggestedOwner.neighbours'
  return suggestion(common, refusedBy, reason)
}

/** Owners of one department belong together. */
function belonging({ department, owner }: JourneyNode): string {
  return department?.id ?? owner?.id ?? ''
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
