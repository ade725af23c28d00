import type { RowGroup } from './arrange.ts'

/**
 * The rows as they stood, while somebody works on them: what is gone goes, what is new comes behind the row that it
 * follows, and what is only changed stays where it was, though it would be sorted elsewhere by now. The very same groups
 * where nothing came or went.
 */
export function settle(
  before: readonly RowGroup[],
  now: readonly RowGroup[],
  isThere: (id: string) => boolean,
): readonly RowGroup[] {
  const stood = new Set(before.flatMap(({ ids }) => ids))
  const isSame =
    before.every(({ ids }) => ids.every(isThere)) &&
    now.every(({ ids }) => ids.every((id) => stood.has(id)))
  if (isSame) return before
  const groups = new Map(
    before.map((group) => [group.key, { ...group, ids: group.ids.filter(isThere) }]),
  )
  for (const group of now) {
    const come = group.ids.filter((id) => !stood.has(id))
    if (come.length === 0) continue
    const kept = groups.get(group.key) ?? { ...group, ids: [] }
    groups.set(group.key, { ...kept, ids: inserted(kept.ids, group.ids, new Set(come)) })
  }
  return [...groups.values()].filter(({ ids, label }) => ids.length > 0 || label === undefined)
}

/** The ids that stood, each followed by those that came behind it. */
function inserted(
  stood: readonly string[],
  now: readonly string[],
  come: ReadonlySet<string>,
): string[] {
  const behind = new Map<string, string[]>()
  const here = new Set(stood)
  let last = ''
  for (const id of now) {
    if (come.has(id)) behind.set(last, [...(behind.get(last) ?? []), id])
    else if (here.has(id)) last = id
  }
  return [...(behind.get('') ?? []), ...stood.flatMap((id) => [id, ...(behind.get(id) ?? [])])]
}

/** Whether two arrangements show the same rows in the same order. */
export function isSameArrangement(one: readonly RowGroup[], other: readonly RowGroup[]): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  return one.every(({ key, ids }, at) => {
    const beside = other[at]
    return (
      beside?.key === key &&
      beside.ids.length === ids.length &&
      ids.every((id, place) => beside.ids[place] === id)
    )
  })
}
