import { oncePer } from '../../lib/oncePer.ts'
import type { Evidence, EvidenceMonth } from '../../model/evidence.ts'
import { isPartOf } from '../stats/isPartOf.ts'
import { mannKendall } from '../stats/mannKendall.ts'
import { negativeFigures } from './negativeFigures.ts'
import { newFinding } from './newFinding.ts'
import { journeyRule } from './ruleContext.ts'
import { significantOnes } from './significantOnes.ts'

/** From month to month more of the comments are negative. */
export const gettingWorse = journeyRule(({ graph, evidence, feedback, settings }) => {
  const enough = settings.threshold('getting-worse.months')
  const tested = [...graph.touchpoints.values()].flatMap(({ touchpoint }) => {
    const one = evidence.get(touchpoint.id)
    const trend = one && trendOf(one)
    return trend && trend.months >= enough ? [{ touchpoint, ...trend }] : []
  })
  return significantOnes(tested).map(({ touchpoint, first, last, months, tau, adjustedP }) =>
    newFinding({
      rule: 'getting-worse',
      severity: 'warning',
      subjects: [touchpoint.id],
      title: { name: touchpoint.name },
      why: {
        months,
        first: first.month,
        last: last.month,
        ...negativeFigures('first', first),
        ...negativeFigures('last', last),
        tau,
        adjustedP,
        // Three digits are shown, and a rounded 0 would not be true.
        atMostP: Math.ceil(adjustedP * 1000) / 1000,
      },
      harm: feedback.get(touchpoint.id)?.harm ?? 0,
    }),
  )
})

/** Worked out once: an edit of the map leaves evidence alone. */
const trendOf = oncePer((evidence: Evidence) => {
  const months = spokenMonths(evidence.months)
  const [first, last] = [months[0], months.at(-1)]
  const trend = mannKendall(months.map(({ n, negative }) => negative / n))
  return first && last && trend && { first, last, months: months.length, ...trend }
})

/** Counts that can't be, from a file written by hand, are passed over. */
function spokenMonths(months: readonly EvidenceMonth[]): EvidenceMonth[] {
  return months
    .filter(({ n, negative }) => n > 0 && isPartOf(negative, n))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
}
