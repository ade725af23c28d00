import { organisationOf } from '../../model/queries.ts'
import { compareCounts } from './compareCounts.ts'
import { negativeFigures } from './negativeFigures.ts'
import { newFinding } from './newFinding.ts'
import { journeyRule } from './ruleContext.ts'
import { significantOnes } from './significantOnes.ts'

/** In the last 14 days of the periods that people are paid by, more of the comments are negative than before. */
export const periodEnd = journeyRule(({ records, graph, evidence, feedback }) => {
  const period = organisationOf(records)?.payPeriodEnds
  if (period === undefined) return []
  const tested = [...graph.touchpoints.values()].flatMap(({ touchpoint }) => {
    const counts = evidence.get(touchpoint.id)?.periodEnds
    if (!counts) return []
    const { dated, [period]: end } = counts
    const other = { n: dated.n - end.n, negative: dated.negative - end.negative }
    const test = compareCounts(end, other)
    return test ? [{ touchpoint, end, other, ...test }] : []
  })
  return significantOnes(tested)
    .filter(({ direction }) => direction === 'higher')
    .map(({ touchpoint, end, other, adjustedP }) =>
      newFinding({
        rule: 'period-end',
        severity: 'warning',
        subjects: [touchpoint.id],
        title: { name: touchpoint.name, period },
        why: {
          period,
          ...negativeFigures('end', end),
          ...negativeFigures('other', other),
          adjustedP,
        },
        harm: feedback.get(touchpoint.id)?.harm ?? 0,
      }),
    )
})
