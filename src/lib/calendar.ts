/** Days between 0000-03-01 and 1970-01-01 in the proleptic Gregorian calendar. */
const EPOCH_OFFSET = 719468
const DAYS_OF_ERA = 146097

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysOfMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The number of days from 1970-01-01 to this day, negative before it; undefined when there is no
 * such day. Years 1 … 9999, months and days from 1. Counts in years that begin in March, so that
 * the leap day is the last of its year.
 */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined
  if (day > daysOfMonth(year, month)) return undefined
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * DAYS_OF_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_OFFSET
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0')

/** `YYYY-MM-DD` of a day number. */
export function isoDate(day: number): string {
  const shifted = day + EPOCH_OFFSET
  const era = Math.floor(shifted / DAYS_OF_ERA)
  const dayOfEra = shifted - era * DAYS_OF_ERA
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`
}

/** `YYYY-MM` of a day number. */
export const isoMonth = (day: number): string => isoDate(day).slice(0, 7)

/** The day number of a `YYYY-MM-DD`, undefined when it is none. */
export function dayOfIsoDate(text: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return found ? dayNumber(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

/** `YYYY-MM-DD` of a moment, where the device is. */
export const localDay = (moment: Date): string =>
  isoDate(dayNumber(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? 0)
