import { isoMonth } from '../../lib/calendar.ts'
import type { EvidencePeriodEnds } from '../../model/evidence.ts'

/** Days at the end of a month or a quarter in which pay for it is decided. */
const lastDays = 14

const quarterOf = (day: number): string => {
  const month = isoMonth(day)
  return `${month.slice(0, -2)}${Math.ceil(Number(month.slice(-2)) / 3)}`
}

/** A scored comment with a date; days since 1970-01-01. */
interface DatedComment {
  day: number
  isNegative: boolean
}

/** Comments of the last 14 days of calendar months, of calendar quarters, and all; undefined for none. */
export function periodEnds(comments: readonly DatedComment[]): EvidencePeriodEnds | undefined {
  if (comments.length === 0) return undefined
  const isEndOf = (periodOf: (day: number) => string) => {
    return comments.filter(({ day }) => periodOf(day) !== periodOf(day + lastDays))
  }
  const counted = (chosen: readonly DatedComment[]) => ({
    n: chosen.length,
    negative: chosen.filter(({ isNegative }) => isNegative).length,
  })
  return {
    month: counted(isEndOf(isoMonth)),
    quarter: counted(isEndOf(quarterOf)),
    dated: counted(comments),
  }
}
