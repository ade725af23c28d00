import type { Fix } from '../../model/finding.ts'
import type { JourneyGraph } from '../journeyGraph.ts'
import { suggestedOwner } from '../suggestedOwner.ts'

/** "Assign Support": makes whoever the map suggests accountable; none where it suggests nobody. */
export function assignFix(graph: JourneyGraph, touchpointId: string): Fix[] {
  const suggested = suggestedOwner(graph, touchpointId)
  if (!suggested) return []
  return [
    {
      title: { key: 'finding.fix.assign', values: { owner: suggested.name } },
      command: 'touchpoint.assignAccountable',
      args: { touchpointIds: [touchpointId], ownerId: suggested.ownerId },
    },
  ]
}
