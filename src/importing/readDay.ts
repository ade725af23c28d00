import { dayNumber, isoDate } from '../lib/calendar.ts'

const months: readonly RegExp[] = [
  /^(jan(uary|uar)?|j(ä|ae)n(ner)?)$/,
  /^feb(ruary|ruar)?$/,
  /^(mar(ch)?|m(ä|ae)r(z)?|mrz)$/,
  /^apr(il)?$/,
  /^(may|mai)$/,
  /^(june?|juni)$/,
  /^(july?|juli)$/,
  /^aug(ust)?$/,
  /^sept?(ember)?$/,
  /^(oct(ober)?|okt(ober)?)$/,
  /^nov(ember)?$/,
  /^(dec(ember)?|dez(ember)?)$/,
]

const slashedDay = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/**
 * The day that a cell names, as YYYY-MM-DD: "2026-03-31", "2026/3/31", "31.3.2026", "3/31/2026"; a month is its last
 * day: "2026-03", "3/2026", "Mar 2026", "März 2026". Undefined for anything else: 4/5/2026 is in April to some and in
 * May to others.
 */
export function readDay(text: string): string | undefined {
  const cell = text.normalize('NFC').trim()
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:.*)?$/.exec(cell)
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(cell)
  if (dayFirst) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1])
  const slashed = slashedDay.exec(cell)
  if (slashed) {
    const [, a, b, year] = slashed
    const [one, other] = [dayOf(year, a, b), dayOf(year, b, a)]
    return one === undefined || other === undefined || one === other ? (one ?? other) : undefined
  }
  return readMonth(cell)
}

/** The two days that a cell can name: of "4/5/2026" the one with the day first, then the one with the month first. */
export function twoDays(text: string): readonly [string, string] | undefined {
  const [, a, b, year] = slashedDay.exec(text.normalize('NFC').trim()) ?? []
  const [one, other] = [dayOf(year, b, a), dayOf(year, a, b)]
  return one === undefined || other === undefined || one === other ? undefined : [one, other]
}

/** The last day of a month that a cell names. */
function readMonth(cell: string): string | undefined {
  const yearFirst = /^(\d{4})-(\d{1,2})$/.exec(cell)
  if (yearFirst) return lastDayOf(Number(yearFirst[1]), Number(yearFirst[2]))
  const monthFirst = /^(\d{1,2})[/.](\d{4})$/.exec(cell)
  if (monthFirst) return lastDayOf(Number(monthFirst[2]), Number(monthFirst[1]))
  const named = /^(\p{L}{3,9})[.,]?[ -]?(\d{4})$/u.exec(cell)
  const month = months.findIndex((pattern) => pattern.test(named?.[1]?.toLowerCase() ?? ''))
  return month < 0 ? undefined : lastDayOf(Number(named?.[2]), month + 1)
}

function lastDayOf(year: number, month: number): string | undefined {
  if (month < 1 || month > 12) return undefined
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return next === undefined ? undefined : isoDate(next - 1)
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const number = dayNumber(Number(year), Number(month), Number(day))
  return number === undefined ? undefined : isoDate(number)
}
