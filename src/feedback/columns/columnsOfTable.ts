import { profileColumn, type ColumnProfile } from './columnProfile.ts'

/** A column as the guess sees it: its header and question in plain small words, and its cells. */
export interface TableColumn {
  name: string
  /** the last of the names that lead to a nested field, without a prefix that most columns share; else the name */
  own: string
  words: string
  /** what the header says in brackets, "" for nothing */
  type: string
  cells: ColumnProfile
}

const plain = (text: string): string =>
  text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[_\-./:|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A name without words, "V1" or "Q2": the question tells more, where it is short enough to be a name. */
const nameOf = (header: string, label: string): string =>
  /^[A-Za-z]\d+$/.test(header) && label.trim().split(/\s+/).length <= 3 ? label : header

/** Names on the way to a nested field, "attributes.body"; one name where the point is none of those. */
const pathOf = (header: string): string[] =>
  /^[^\s.]+(?: [^\s.]+)*(?:\.[^\s.]+(?: [^\s.]+)*)+$/.test(header) ? header.split('.') : [header]

/** What only wraps the value of a field that its parent names. */
const WRAPPER = /^(label|value|text|content)$/

/** The columns' own names: the last of their paths, without a first word that most of them share ("hs" for HubSpot). */
function ownNames(header: readonly string[]): string[] {
  const names = header.map((name) => {
    const path = pathOf(name)
    const last = path.at(-1) ?? name
    return plain(path.length > 1 && WRAPPER.test(last) ? (path.at(-2) ?? last) : last)
  })
  const [shared = ''] = names
    .map((name) => name.split(' ')[0] ?? '')
    .filter(
      (word, _, all) =>
        word !== '' && all.filter((other) => other === word).length > all.length / 2,
    )
  if (shared === '' || names.length < 4) return names
  return names.map((name) => (name.startsWith(`${shared} `) ? name.slice(shared.length + 1) : name))
}

/** The columns of a table from its names, the questions behind them, its first rows, and the types its header says. */
export function columnsOfTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  labels: readonly string[],
  types: readonly string[],
): TableColumn[] {
  const own = ownNames(header.map((name, at) => nameOf(name, labels[at] ?? name)))
  return header.map((name, at) => ({
    name: plain(nameOf(name, labels[at] ?? name)),
    own: own[at] ?? '',
    words: `${plain(name)} ${plain(labels[at] ?? '')}`,
    type: types[at] ?? '',
    cells: profileColumn(rows.map((row) => row[at] ?? '')),
  }))
}
