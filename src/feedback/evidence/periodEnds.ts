import { isoMonth } from '../../lib/calendar.ts'
import type { EvidencePeriodEnds, NegativeCount } from '../../model/evidence.ts'
import type { DayCount } from './dayCounts.ts'

/** Days at the end of a month or a quarter in which pay for it is decided. */
const lastDays = 14

const quarterOf = (day: number): string => {
  const month = isoMonth(day)
  return `${month.slice(0, -2)}${Math.ceil(Number(month.slice(-2)) / 3)}`
}

/**
 * Comments of the last 14 days of calendar months, of calendar quarters, and all, complaints left out; undefined for
 * none.
 */
export function periodEnds(days: readonly DayCount[]): EvidencePeriodEnds | undefined {
  const dated = counted(days)
  if (dated.n === 0) return undefined
  const endsOf = (periodOf: (day: number) => string): NegativeCount =>
    counted(days.filter(({ day }) => periodOf(day) !== periodOf(day + lastDays)))
  return { month: endsOf(isoMonth), quarter: endsOf(quarterOf), dated }
}

const counted = (days: readonly DayCount[]): NegativeCount => ({
  n: days.reduce((sum, { others }) => sum + others, 0),
  negative: days.reduce((sum, { negativeOthers }) => sum + negativeOthers, 0),
})
