const TOTAL =
  /^(?:(?:grand|sub|overall)[\s-]?totals?|totals?|sum|average|mean|count|gesamt(?:summe|ergebnis)?|summe|durchschnitt|anzahl)\b[^\p{L}]*(?:\([^)]*\)|(?:records?|rows?|responses?|einträge)?)\s*:?\s*[\d.,\s]*$/iu
const REMARK =
  /^(?:(?:report |data |file )?(?:generated|created|exported|printed|downloaded|last updated)\s*(?:on|by|at|from|date)?\b(?:\s*:|\s+\S)|copyright\b|\(c\)\s|©|confidential\b|(?:end|ende) (?:of|des) (?:report|file|data|export|bericht)|(?:filters? applied|applied filters?|filtered by|showing|displaying)\b|page \d+ of \d+|seite \d+ von \d+|(?:erstellt|exportiert|gedruckt|stand|quelle|source|note)\s*(?:am|von|:)|\d[\d.,]* (?:rows?|records?|responses?|results?|einträge|zeilen|datensätze)\b.{0,20}$)/i
const FIGURE = /^[-+]?[\d.,\s]+%?$/

/** Rows at the end that are held back until it is known whether they are the end, at most. */
export const mostFooterRows = 20

/** Could this row stand below a table: a single cell, or a total with nothing but figures behind it? */
export function mayBeFooter(row: readonly string[]): boolean {
  let first: string | undefined
  // Every row of a file passes here: most are told by their first two cells.
  for (const cell of row) {
    if (cell === '' || cell.trim() === '') continue
    if (first === undefined) first = cell
    else if (first.length > 60 || !TOTAL.test(first.trim()) || !FIGURE.test(cell)) return false
  }
  return first !== undefined
}

/** Does it surely say something of the report, as "Total" and "Generated on …" do? */
const isSurelyFooter = (row: readonly string[]): boolean => {
  const first = row.find((cell) => cell.trim() !== '')?.trim() ?? ''
  return first.length <= 200 && (TOTAL.test(first) || REMARK.test(first))
}

/**
 * Where what a report writes below its rows begins, in the rows at the end of a file that may be footers; their number
 * where there is none. A lone cell is part of it only in a row that has fewer cells than the table, or below the first
 * row that surely is.
 */
export function footerStart(tail: readonly (readonly string[])[], columnCount: number): number {
  const sure = tail.findIndex(isSurelyFooter)
  if (sure < 0) return tail.length
  const from = tail.findLastIndex((row, at) => at < sure && row.length >= columnCount)
  return from + 1
}
