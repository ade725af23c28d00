import { groupBy } from '../lib/groupBy.ts'
import type { RecordOnMap } from '../model/mapKinds.ts'
import type { Draft } from './Draft.ts'
import { ordersAt } from './place.ts'
import { orderGroupOf, siblingsOf } from './siblingsOf.ts'

/**
 * Order keys, by id, for newcomers in the order given: each among its like right behind the one that is named, else at
 * the end. They must not be in the draft yet.
 */
export function ordersBehind(
  draft: Draft,
  newcomers: readonly RecordOnMap[],
  behindIds: readonly string[] = [],
): Map<string, string> {
  const behind = new Set(behindIds)
  const orders = new Map<string, string>()
  for (const members of groupBy(newcomers, orderGroupOf).values()) {
    const [first] = members
    if (!first) continue
    const siblings = siblingsOf(draft.records, first)
    const at = siblings.findIndex(({ id }) => behind.has(id))
    const beforeId = at < 0 ? undefined : siblings[at + 1]?.id
    const place = beforeId === undefined ? {} : { beforeId }
    const keys = ordersAt(draft, first.kind, siblings, place, members.length)
    members.forEach(({ id }, index) => orders.set(id, keys[index] ?? ''))
  }
  return orders
}
