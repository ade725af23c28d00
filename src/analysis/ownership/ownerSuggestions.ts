import type { JourneyGraph } from '../journeyGraph.ts'
import { type SuggestedOwner, suggestedOwner } from '../suggestedOwner.ts'

/** Who could own each of these touchpoints; no entry: the map suggests nobody. */
export function ownerSuggestions(
  graph: JourneyGraph,
  touchpointIds: Iterable<string>,
): Map<string, SuggestedOwner> {
  const suggestions = new Map<string, SuggestedOwner>()
  for (const id of touchpointIds) {
    const suggested = suggestedOwner(graph, id)
    if (suggested) suggestions.set(id, suggested)
  }
  return suggestions
}
