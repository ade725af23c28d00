import type { RecordOf } from '../model/kinds.ts'
import { keyOf } from '../model/idsByName.ts'
import { recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'

type Lane = RecordOf<'lane'>

/**
 * The lane here for each lane of another map: the one with its id, else of its name and type, else the first of its type
 * that no other goes to, else a new one.
 */
export function fitLanes(
  records: Records,
  lanes: readonly Lane[],
  newId: () => string,
): { readonly laneOf: ReadonlyMap<string, string>; readonly made: readonly Lane[] } {
  const laneOf = new Map<string, string>()
  const taken = new Set<string>()
  const here = recordsOfKind(records, 'lane')
  const same: readonly ((lane: Lane, one: Lane) => boolean)[] = [
    (lane, one) => one.id === lane.id,
    (lane, one) => keyOf(one.name) === keyOf(lane.name),
    () => true,
  ]
  for (const isSame of same)
    for (const lane of lanes) {
      if (laneOf.has(lane.id)) continue
      const found = here.find(
        (one) => one.type === lane.type && !taken.has(one.id) && isSame(lane, one),
      )
      if (!found) continue
      laneOf.set(lane.id, found.id)
      taken.add(found.id)
    }
  const made = lanes.flatMap((lane): Lane[] => {
    if (laneOf.has(lane.id)) return []
    const id = newId()
    laneOf.set(lane.id, id)
    const { collapsed: _, ...open } = lane
    return [{ ...open, id }]
  })
  return { laneOf, made }
}
