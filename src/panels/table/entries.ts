import type { TableView } from '../../store/TableView.ts'
import type { RowGroup } from './arrange.ts'

/** The row of the heads: no id is like this. */
export const headRow = '#'
/** The rows that are not there yet: at the end, and below another row. */
export const endRow = '+'
export const belowRow = '+below'

/** One line of the table, from the top. */
export type Entry =
  | {
      readonly kind: 'group'
      readonly key: string
      readonly group: RowGroup
      readonly isFolded: boolean
    }
  | { readonly kind: 'row'; readonly key: string; readonly number: number }
  | { readonly kind: 'draft'; readonly key: string }

/** Whether a row is not there yet. */
export function isDraft(row: string): boolean {
  return row === endRow || row === belowRow
}

/** The lines of groups that are not folded up, and those for what is new. */
export function entriesOf(
  groups: readonly RowGroup[],
  { folded }: TableView,
  below: string | undefined,
): readonly Entry[] {
  const entries: Entry[] = []
  let number = 0
  for (const group of groups) {
    const isFolded = group.label !== undefined && folded.includes(group.key)
    if (group.label !== undefined)
      entries.push({ kind: 'group', key: `= ${group.key}`, group, isFolded })
    for (const key of group.ids) {
      number += 1
      if (isFolded) continue
      entries.push({ kind: 'row', key, number })
      if (key === below) entries.push({ kind: 'draft', key: belowRow })
    }
  }
  return [...entries, { kind: 'draft', key: endRow }]
}
