import { dateNumbers, isPlainDate } from './parseDate.ts'
import { parseScore } from './scoreScale.ts'
import { findScoreWords, type WordScale } from './scoreWords.ts'

/** What the cells of a column are like; shares are fractions of the filled cells. */
export interface ColumnProfile {
  /** all cells, also empty ones */
  cells: number
  filled: number
  /** filled of all */
  fill: number
  distinct: number
  /** different values of the filled ones */
  variety: number
  meanWords: number
  numeric: number
  min: number
  max: number
  dates: number
  /** of the dates, those that could be read in one way only */
  plainDates: number
  /** seconds or milliseconds since 1970, of this century */
  epochs: number
  contacts: number
  languages: number
  /** with a currency or a unit or without */
  amounts: number
  /** UTF-16 units of a filled cell */
  meanLength: number
  /** in scripts that have no spaces between words */
  unspaced: number
  /** the scale that its answers in words are on */
  scoreWords?: WordScale
}

const WHOLE_NUMBER = /^[-+]?[\d.,]+%?$/
const AMOUNT =
  /^[-+]?(?:\p{Sc}|[A-Z]{3})?\s*[-+]?\d[\d.,'’ \u00a0]*(?:\s*(?:\p{Sc}|[A-Z]{3}|[kKmM]))?$/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const CONTACT = /^\S+@\S+\.\S+$|^https?:\/\/|^\d{1,3}(\.\d{1,3}){3}$/
const EPOCH = /^(?:9[5-9]\d{8}|[1-3]\d{9}|40\d{8})(?:\d{3})?$/
const LANGUAGE = /^[a-z]{2}([-_][A-Za-z]{2,4})?$|^[A-Z]{2}([-_][A-Z]{2})?$/

export function profileColumn(cells: readonly string[]): ColumnProfile {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const count = Math.max(1, filled.length)
  const share = (is: (cell: string) => boolean): number => filled.filter(is).length / count
  const numbers = filled.flatMap((cell) => {
    const number = WHOLE_NUMBER.test(cell) ? parseScore(cell) : undefined
    return number === undefined ? [] : [number]
  })
  const words = filled.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0)
  const distinct = new Set(filled).size
  const scoreWords = findScoreWords(filled)
  // Plain numbers may be days of a spreadsheet, but no column is taken for dates because of that.
  const isPlain = (cell: string): boolean => !WHOLE_NUMBER.test(cell) && isPlainDate(cell)
  return {
    cells: cells.length,
    filled: filled.length,
    fill: filled.length / Math.max(1, cells.length),
    distinct,
    variety: distinct / count,
    meanWords: words / count,
    numeric: numbers.length / count,
    min: numbers.reduce((least, number) => Math.min(least, number), Infinity),
    max: numbers.reduce((most, number) => Math.max(most, number), -Infinity),
    dates: share((cell) => dateNumbers(cell) !== undefined || isPlain(cell)),
    plainDates: share(isPlain),
    epochs: share((cell) => EPOCH.test(cell)),
    contacts: share((cell) => CONTACT.test(cell)),
    languages: share((cell) => LANGUAGE.test(cell)),
    amounts: share((cell) => AMOUNT.test(cell)),
    meanLength: filled.reduce((sum, { length }) => sum + length, 0) / count,
    unspaced: share((cell) => UNSPACED.test(cell)),
    ...(scoreWords === undefined ? {} : { scoreWords }),
  }
}
