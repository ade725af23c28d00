import { isoDate, isoMonth } from '../../lib/calendar.ts'
import type { Evidence, EvidenceMonth } from '../../model/evidence.ts'
import { type DayCount, dayCounts } from './dayCounts.ts'
import type { EvidenceBase } from './evidenceBase.ts'
import type { MatchedComments } from './matchedComments.ts'
import { periodEnds } from './periodEnds.ts'

/** Everything that evidence says by date. */
export function datedEvidence(
  base: EvidenceBase,
  match: MatchedComments,
): Pick<Evidence, 'dated' | 'periodEnds' | 'months'> {
  const days = dayCounts(base, match)
  const [first, last] = [days[0], days.at(-1)]
  const ends = periodEnds(days)
  return {
    ...(first && last ? { dated: { first: isoDate(first.day), last: isoDate(last.day) } } : {}),
    ...(ends ? { periodEnds: ends } : {}),
    months: monthsOf(days),
  }
}

function monthsOf(days: readonly DayCount[]): EvidenceMonth[] {
  const months: { month: string; n: number; negative: number }[] = []
  for (const { day, n, negative } of days) {
    if (n === 0) continue
    const month = isoMonth(day)
    const last = months.at(-1)
    if (last?.month === month) {
      last.n += n
      last.negative += negative
    } else months.push({ month, n, negative })
  }
  return months
}
