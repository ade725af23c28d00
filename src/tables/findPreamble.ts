import { findHeaderRows } from './headerRows.ts'

/** Title lines that a report has above its table, at most. */
const MOST = 20

const filledOf = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length

/** The first line of a file that says its delimiter to Excel: `sep=;`. */
const SEPARATOR = /^\s*"?sep=(.)"?[^\S\r\n]*(?:\r\n?|\n|$)/i

/** The delimiter that a file says itself. */
export const saidDelimiter = (text: string): string | undefined => SEPARATOR.exec(text)?.[1]

const isSeparator = (row: readonly string[]): boolean => /^sep=.?$/i.test((row[0] ?? '').trim())

/** "Report: NPS", or a name and a value: nothing that a table of several columns begins with. */
const isTitle = (row: readonly string[], width: number): boolean => {
  const filled = filledOf(row)
  // Of two columns one may have no name: there a title is only a row that ends after its cell.
  if (filled === 1) return (width > 2 && (row[0] ?? '').trim() !== '') || row.length < width
  return filled === 2 && width > 2 && /:\s*$/.test(row[0] ?? '')
}

/**
 * How many rows stand above the header: what a report says of itself (its name, when it was made, which filters hold),
 * a cell or two each, above rows of three columns or more, and a line that says the delimiter.
 */
export function findPreamble(rows: readonly (readonly string[])[]): number {
  const said = rows.length > 0 && isSeparator(rows[0] ?? []) ? 1 : 0
  const rest = rows.slice(said, said + MOST + 1)
  const widths = rows.slice(said, said + 200).map(filledOf)
  const width = widths.reduce((most, filled) => Math.max(most, filled), 0)
  if (width < 2) return said
  const at = rest.findIndex((row) => !isTitle(row, width))
  // Where the table itself is narrow, a title is only what has fewer cells than every row below it.
  if (at <= 0) return said
  const below = widths.slice(at)
  const isNarrow = width < 3 && below.some((filled) => filled < 2)
  const header = filledOf(rest[at] ?? [])
  if (isNarrow || header < 2 || header < width * 0.5) return said
  // A question above its choices is no title, and above rows without names nothing is left out.
  if (findHeaderRows(rows.slice(said)) > 1 || findHeaderRows(rows.slice(said + at)) === 0)
    return said
  return said + at
}
