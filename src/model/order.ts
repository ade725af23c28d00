import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** What has a place among its siblings: a fractional index, ties told apart by id. */
export interface Ordered {
  readonly id: string
  readonly order: string
}

/** Ascending by order key, then by id: total, and the same on every machine (no locale). */
export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/** Whether a string is an order key that {@link orderBetween} can work with. */
export function isOrderKey(value: string): boolean {
  try {
    generateKeyBetween(value, null)
    return true
  } catch {
    return false
  }
}

/**
 * `count` new keys between two neighbours (null: the end on that side), ascending.
 * Two people may have given the same key to both neighbours; then the keys are made after the first one,
 * and the id decides what the reader sees until the siblings are re-keyed.
 */
export function ordersBetween(
  before: string | null,
  after: string | null,
  count: number,
): string[] {
  if (before !== null && after !== null && before >= after)
    return generateNKeysBetween(before, null, count)
  return generateNKeysBetween(before, after, count)
}

/** One new key between two neighbours; see {@link ordersBetween}. */
export function orderBetween(before: string | null, after: string | null): string {
  const [key] = ordersBetween(before, after, 1)
  return key ?? generateKeyBetween(null, null)
}

/**
 * Where siblings share a key, new keys for the later ones so that every gap can be inserted into again.
 * Returns only those that change. Siblings must be sorted by {@link compareOrder}.
 */
export function rekeyed(siblings: readonly Ordered[]): { id: string; order: string }[] {
  const changes: { id: string; order: string }[] = []
  let previous: string | null = null
  for (const [index, sibling] of siblings.entries()) {
    let order = sibling.order
    if (previous !== null && order <= previous) {
      const next = siblings
        .slice(index + 1)
        .find((later) => previous !== null && later.order > previous)
      order = orderBetween(previous, next?.order ?? null)
      changes.push({ id: sibling.id, order })
    }
    previous = order
  }
  return changes
}
