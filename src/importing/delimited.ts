/** One record of a pasted table: its cells, and the line of the text where it starts, from 1. */
export interface PastedRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * The rows of a pasted table. Cells may be quoted as spreadsheets do when they copy: `"two\nlines"`, `"a ""b"""`.
 * A quote that never closes is taken as it stands. Blank rows are dropped, unless they are kept.
 */
export function delimited(text: string, delimiter: string, keepsBlank = false): PastedRow[] {
  const rows: PastedRow[] = []
  let cells: string[] = []
  let at = 0
  let line = 1
  let start = 1
  const endRow = (): void => {
    if (keepsBlank || cells.some((cell) => cell !== '')) rows.push({ line: start, cells })
    cells = []
    line += 1
    start = line
  }
  for (;;) {
    const quoted = text[at] === '"' ? quotedCell(text, at, delimiter) : undefined
    const end = quoted?.end ?? plainEnd(text, at, delimiter)
    cells.push((quoted?.value ?? text.slice(at, end)).trim())
    line += quoted?.value.split('\n').length ?? 1
    line -= 1
    at = end + 1
    if (text[end] === delimiter) continue
    endRow()
    if (end >= text.length) return rows
  }
}

function plainEnd(text: string, from: number, delimiter: string): number {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1
  return end
}

/** A cell in quotes, if they close right before a delimiter, a line's end or the text's end. */
function quotedCell(
  text: string,
  from: number,
  delimiter: string,
): { value: string; end: number } | undefined {
  let value = ''
  let at = from + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return undefined
    value += text.slice(at, close)
    const next = text[close + 1]
    if (next === '"') {
      value += '"'
      at = close + 2
      continue
    }
    return next === undefined || next === delimiter || next === '\n'
      ? { value, end: close + 1 }
      : undefined
  }
}
