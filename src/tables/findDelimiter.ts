import { CsvScanner, ScanFailure, type ScannedRow } from './csvScanner.ts'
import { findPreamble } from './findPreamble.ts'

const CANDIDATES = [',', ';', '\t', '|'] as const
const SAMPLE_LIMITS = { columns: 1e6, fieldUnits: 1e9, fieldBytes: 1e9 }
const SAMPLE_ROWS = 500

/** The rows of a sample, without the last one when the sample may have cut it. */
export function sampleRows(
  text: string,
  delimiter: string,
  isWhole: boolean,
  hasQuotes = true,
): string[][] {
  const rows: string[][] = []
  const take = (row: ScannedRow): unknown => rows.push(row.fields)
  const scanner = new CsvScanner(delimiter, SAMPLE_LIMITS, take, hasQuotes)
  try {
    scanner.push(text)
    if (isWhole || rows.length === 0) scanner.finish()
  } catch (error) {
    // A broken quote further down is told by the real reading; the rows before it still count.
    if (!(error instanceof ScanFailure)) throw error
  }
  return rows
}

function mostCommon(counts: readonly number[]): { count: number; share: number } {
  const tally = new Map<number, number>()
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1)
  let best = { count: 0, share: 0 }
  for (const [count, rows] of tally) {
    if (rows / counts.length > best.share) best = { count, share: rows / counts.length }
  }
  return best
}

/** 0 for no table at all with this delimiter, else the better the more regular. */
function rate(all: readonly (readonly string[])[]): number {
  if (all.length === 0) return 0
  const rows = all.slice(findPreamble(all))
  if (rows.length < all.length) {
    // Below a title only what is a table beyond doubt: prose may begin with a short line too.
    const { count, share } = mostCommon(rows.slice(0, SAMPLE_ROWS).map((row) => row.length))
    const isRegular = share >= 0.7 && rows[0]?.length === count
    if (rows.length > 1 && count > 1 && isRegular) return share + count / 1000
  }
  return rateTable(all)
}

function rateTable(rows: readonly (readonly string[])[]): number {
  const counts = rows.slice(0, SAMPLE_ROWS).map((row) => row.length)
  const [first = 1] = counts
  const { count, share } = mostCommon(counts)
  const width = Math.min(count, 20) / 100
  if (count > 1 && share >= 0.7) return share + (first === count ? 0.3 : 0) + width
  // Ragged: cells at the end left away, or delimiters in bare comments, below a header that holds.
  const named = first > 1 && rows[0]?.every((cell) => cell.length <= 60 && !/[.!]\s*$/.test(cell))
  if (!named || rows.length < 2) return 0
  const reaches = counts.filter((cells) => cells >= first).length / counts.length
  // Prose has a space behind its commas, a header rarely.
  const tight = rows[0]?.slice(1).every((cell) => !cell.startsWith(' '))
  const cut = counts.filter((cells) => cells > 1).length / counts.length
  const whole = first >= 3 ? counts.filter((cells) => cells === first).length : 0
  return reaches >= 0.9 || (tight && (cut >= 0.5 || whole >= 3)) ? 0.5 + width : 0
}

/**
 * The delimiter of a sample of text: the one of comma, semicolon, tab and bar that cuts its rows
 * most evenly, quotes heeded. Where none does, the file has a single column: a comma when the
 * comments are in quotes (nothing is cut by it), else "", which means a line is one field.
 */
export function findDelimiter(text: string, isWhole: boolean): string {
  let best = ''
  let bestRate = 0
  for (const delimiter of CANDIDATES) {
    const found = rate(sampleRows(text, delimiter, isWhole))
    if (found > bestRate) [best, bestRate] = [delimiter, found]
  }
  if (bestRate > 0) return best
  return sampleRows(text, ',', isWhole).every((row) => row.length === 1) ? ',' : ''
}

/**
 * Are quotes text in a sample cut by tabs? Such files are often written without any quoting: then all lines have the
 * same number of cells, and a cell that happens to begin with a quote must not swallow the lines below it.
 */
export function isUnquoted(text: string, delimiter: string, isWhole: boolean): boolean {
  if (delimiter !== '\t' || !/(?:^|[\t\n\r])"/.test(text)) return false
  const bare = sampleRows(text, delimiter, isWhole, false)
  const [first] = bare
  return (
    first !== undefined &&
    first.length > 1 &&
    // Few lines may be of one length by chance, with line ends in quotes.
    bare.length >= 20 &&
    bare.every((row) => row.length === first.length) &&
    sampleRows(text, delimiter, isWhole).length < bare.length
  )
}
