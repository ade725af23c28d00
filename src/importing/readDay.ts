import { dayNumber, isoDate } from '../lib/calendar.ts'

/**
 * The day that a cell names, as YYYY-MM-DD: "2026-03-31", "2026/3/31", "31.3.2026", and "2026-03", which is the last
 * day of that month. Undefined for anything else: 4/5/2026 is in April to some and in May to others.
 */
export function readDay(text: string): string | undefined {
  const cell = text.trim()
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:.*)?$/.exec(cell)
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(cell)
  if (dayFirst) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1])
  const month = /^(\d{4})-(\d{1,2})$/.exec(cell)
  if (!month) return undefined
  const [year, of] = [Number(month[1]), Number(month[2])]
  const next = of === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, of + 1, 1)
  return of < 1 || of > 12 || next === undefined ? undefined : isoDate(next - 1)
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const number = dayNumber(Number(year), Number(month), Number(day))
  return number === undefined ? undefined : isoDate(number)
}
