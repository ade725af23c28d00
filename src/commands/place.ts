import { type Ordered, ordersBetween, rekeyed } from '../model/order.ts'
import type { KindName } from '../model/kinds.ts'
import type { Draft } from './Draft.ts'

/** Where a record goes among its siblings: before one of them, or at the end. */
export interface Place {
  readonly beforeId?: string
}

/**
 * `count` order keys for newcomers at a place among siblings (sorted, newcomers not among them). Where two siblings
 * share a key the later ones are re-keyed first, else nothing could go between them.
 */
export function ordersAt(
  draft: Draft,
  kind: KindName,
  siblings: readonly Ordered[],
  place: Place,
  count = 1,
): string[] {
  const keys = new Map(siblings.map(({ id, order }) => [id, order]))
  for (const { id, order } of rekeyed(siblings)) {
    keys.set(id, order)
    for (const one of [kind, 'touchpoint', 'card'] as const) {
      const record = draft.edit(one, id)
      if (record && 'order' in record) record.order = order
    }
  }
  const ids = siblings.map(({ id }) => id)
  const at = place.beforeId === undefined ? -1 : ids.indexOf(place.beforeId)
  const index = at < 0 ? ids.length : at
  const before = index > 0 ? keys.get(ids[index - 1] ?? '') : undefined
  const after = index < ids.length ? keys.get(ids[index] ?? '') : undefined
  return ordersBetween(before ?? null, after ?? null, count)
}
