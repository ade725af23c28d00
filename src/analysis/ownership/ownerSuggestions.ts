import type { JourneyGraph } from '../journeyGraph.ts'
import { type SuggestedOwner, suggestedOwner } from '../suggestedOwner.ts'

/** Who could own each of these touchpoints; no entry: the map suggests nobody. */
export function ownerSuggestions(
  graph: JourneyGraph,
  touchpointIds: Iterable<string>,
): Map<string, SuggestedOwner> {
  const isOwned = (id: string): boolean => graph.touchpoints.get(id)?.owner !== undefined
  // Most touchpoints of a new map stand among others without owner: these need no second look.
  const inOwnedStep = new Set(graph.steps.filter((ids) => ids.some(isOwned)).flat())
  const suggestions = new Map<string, SuggestedOwner>()
  for (const id of touchpointIds) {
    const isNear =
      graph.touchpoints.get(id)?.leaversDepartment !== undefined ||
      inOwnedStep.has(id) ||
      (graph.before.get(id) ?? []).some(isOwned) ||
      (graph.after.get(id) ?? []).some(isOwned)
    const suggested = isNear ? suggestedOwner(graph, id) : undefined
    if (suggested) suggestions.set(id, suggested)
  }
  return suggestions
}
