import { dayNumber } from '../../lib/calendar.ts'

/** Which of two small numbers is the day. */
export type DateOrder = 'dmy' | 'mdy'

const MONTHS: ReadonlyMap<string, number> = new Map(
  `jan feb mar apr may jun jul aug sep oct nov dec
  jän feb mär apr mai jun jul aug sep okt nov dez
  jan feb mrz apr mai jun jul aug sept okt nov dez`
    .split(/\s+/)
    .map((name, at) => [name, (at % 12) + 1] as const),
)

const monthOf = (name: string): number => {
  const lower = name.toLowerCase()
  return MONTHS.get(lower.slice(0, 3)) ?? MONTHS.get(lower.slice(0, 4)) ?? 0
}

/** Two digits mean 1970 … 2069. */
const yearOf = (text: string): number => {
  const year = Number(text)
  if (text.length > 2) return year
  return year < 70 ? year + 2000 : year + 1900
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(?:\d{4}|\d{6}))?$/
const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/
const DAY_NAMED =
  /^(?:\p{L}+[.,]\s*)?(\d{1,2})(?:st|nd|rd|th)?[.\s/-]+(?:of\s+)?(\p{L}{3,9})\.?[\s,/-]+(\d{4}|\d{2})(?!\d)/iu
const NAMED_DAY =
  /^(?:\p{L}+,\s*)?(\p{L}{3,9})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})(?!\d)/iu
const NUMBER = /^\d{5}(?:[.,]\d+)?$|^\d{10}(?:\.\d+)?$|^\d{13}$/

/** Days from 1899-12-30, where spreadsheets count from, to 1970-01-01. */
const SPREADSHEET_EPOCH = 25569
const SECONDS_OF_DAY = 86400

function ofNumber(text: string): number | undefined {
  const value = Number(text.replace(',', '.'))
  const whole = text.split(/[.,]/)[0]?.length ?? 0
  if (whole === 13) return Math.floor(value / 1000 / SECONDS_OF_DAY)
  if (whole === 10) return Math.floor(value / SECONDS_OF_DAY)
  return value >= 20000 && value < 80000 ? Math.floor(value) - SPREADSHEET_EPOCH : undefined
}

/** The two small numbers and the year of `22-04-15`, undefined for another form. */
export function dateNumbers(text: string): readonly [number, number] | undefined {
  const found = NUMBERS.exec(text.trim())
  return found ? [Number(found[1]), Number(found[2])] : undefined
}

/** Is the order of the day and month told by the form itself? */
export const isPlainDate = (text: string): boolean =>
  dateNumbers(text) === undefined && parseDate(text, 'dmy') !== undefined

/**
 * The day (since 1970-01-01) that a cell names, undefined where it can't be read. Read are ISO,
 * numbers in the given order, month names in English and German, Unix seconds and milliseconds,
 * and the day numbers of spreadsheets; a time of day behind a date is left aside, zones too.
 */
export function parseDate(cell: string, order: DateOrder): number | undefined {
  const text = cell.trim()
  let found = YEAR_FIRST.exec(text) ?? COMPACT.exec(text)
  if (found) return dayNumber(Number(found[1]), Number(found[2]), Number(found[3]))
  found = NUMBERS.exec(text)
  if (found) {
    const [first, second] = [Number(found[1]), Number(found[2])]
    const [day, month] = order === 'dmy' ? [first, second] : [second, first]
    return dayNumber(yearOf(found[3] ?? ''), month, day)
  }
  found = DAY_NAMED.exec(text)
  if (found) return dayNumber(yearOf(found[3] ?? ''), monthOf(found[2] ?? ''), Number(found[1]))
  found = NAMED_DAY.exec(text)
  if (found) return dayNumber(yearOf(found[3] ?? ''), monthOf(found[1] ?? ''), Number(found[2]))
  return NUMBER.test(text) ? ofNumber(text) : undefined
}
