import { idsByName, keyOf, oneLine } from '../../model/idsByName.ts'
import { oncePer } from '../../lib/oncePer.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import type { ReadValue } from './TableColumn.ts'

export type Names = ReadonlyMap<string, string>

/** Ids of people, then departments, by their names. */
export const ownerNames = oncePer<Records, Names>((records) =>
  idsByName([
    ...recordsOfKind(records, 'person').filter(({ active }) => active !== false),
    ...recordsOfKind(records, 'department'),
  ]),
)
export const kpiNames = oncePer<Records, Names>((records) =>
  idsByName(recordsOfKind(records, 'kpi')),
)
export const promiseNames = oncePer<Records, Names>((records) =>
  idsByName(recordsOfKind(records, 'promise').map(({ id, text }) => ({ id, name: text }))),
)
export const laneNames = oncePer<Records, Names>((records) =>
  idsByName(recordsOfKind(records, 'lane').filter(({ type }) => type === 'touchpoints')),
)

/** The one that is called so. `adder` gives the key of what is to be added under a name that nothing has. */
export function readOne(names: Names, text: string, adder?: (name: string) => string): ReadValue {
  const name = oneLine(text)
  if (name === '') return { value: '' }
  const known = names.get(keyOf(name))
  if (known !== undefined) return { value: known }
  if (adder && name.length <= 1000) return { value: adder(name) }
  return { refused: { key: 'tableView.unknown', values: { text: name.slice(0, 60) } } }
}

/** Several, parted by commas, semicolons or line ends. Commas stand in names too: the longest name wins. */
export function readMany(names: Names, text: string, adder?: (name: string) => string): ReadValue {
  const parts = text.split(/([,;\n])/u)
  const found: string[] = []
  for (let at = 0; at < parts.length;) {
    const end = longestName(names, parts, at)
    const one = readOne(names, parts.slice(at, end).join(''), adder)
    if (one.refused) return one
    if (one.value !== '') found.push(one.value)
    at = end + 1
  }
  return { value: [...new Set(found)].join('\n') }
}

/** Pieces and what parts them alternate: where the longest known name from a piece on ends. */
function longestName(names: Names, parts: readonly string[], from: number): number {
  const most = Math.min(parts.length, from + 15)
  for (let end = most % 2 === (from + 1) % 2 ? most : most - 1; end > from + 1; end -= 2)
    if (names.has(keyOf(parts.slice(from, end).join('')))) return end
  return from + 1
}
