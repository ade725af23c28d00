import type { Json } from '../lib/json.ts'
import type { AnyRecord } from './kinds.ts'

/**
 * A patch: one field of one record, or (field null) a record that comes into being or is taken back.
 * A missing `before` or `after` means that the field is, or becomes, empty. Plain JSON: history, database,
 * other tabs and merge share it.
 */
export type Change =
  | { readonly id: string; readonly field: string; readonly before?: Json; readonly after?: Json }
  | {
      readonly id: string
      readonly field: null
      readonly before?: AnyRecord
      readonly after?: AnyRecord
    }

/** The patches that take back what `changes` did, in reverse order. */
export function inverted(changes: readonly Change[]): Change[] {
  return changes.toReversed().map((change) => {
    const { before, after, ...where } = change
    return {
      ...where,
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    } as Change
  })
}

/**
 * Two lists of patches as one: patches of the same field become one from the first's `before` to the last's `after`,
 * those of a record made in the same list melt into it, and what ends as it began disappears.
 */
export function squashed(
  changes: readonly Change[],
  isSame: (a: unknown, b: unknown) => boolean,
): Change[] {
  const byPlace = new Map<string, Change>()
  for (const change of changes) {
    const made = byPlace.get(change.id)
    if (change.field !== null && made?.field === null && made.after !== undefined) {
      const { [change.field as never]: _, ...rest } = made.after
      const after =
        change.after === undefined ? rest : { ...made.after, [change.field]: change.after }
      byPlace.set(change.id, { ...made, after: after })
      continue
    }
    const place = change.field === null ? change.id : `${change.id}/${change.field}`
    const earlier = byPlace.get(place)
    if (!earlier) {
      byPlace.set(place, change)
      continue
    }
    const { after: _, ...start } = earlier
    byPlace.set(
      place,
      (change.after === undefined ? start : { ...start, after: change.after }) as Change,
    )
  }
  return [...byPlace.values()].filter((change) => !isSame(change.before, change.after))
}
