import type { MessageValues } from '../../lib/message.ts'
import type { NegativeCount } from '../../model/evidence.ts'
import { shareGap } from '../../model/shareGap.ts'
import { compareCounts } from './compareCounts.ts'
import { negativeFigures } from './negativeFigures.ts'
import { newFinding } from './newFinding.ts'
import { journeyRule } from './ruleContext.ts'
import { significantOnes } from './significantOnes.ts'

/** What employees say of a touchpoint and what customers say of it differ by more than chance. */
export const employeesDisagree = journeyRule(({ graph, evidence, feedback, settings }) => {
  const enough = settings.threshold('employees-disagree.comments')
  const tested = [...graph.touchpoints.values()].flatMap(({ touchpoint }) => {
    const employees = evidence.get(touchpoint.id)?.employees
    const sum = feedback.get(touchpoint.id)
    if (!employees || !sum || employees.n < enough) return []
    const customers = { n: sum.n, negative: sum.k }
    const test = compareCounts(customers, employees)
    return test ? [{ touchpoint, employees, customers, harm: sum.harm, ...test }] : []
  })
  return significantOnes(tested).map((one) => {
    const { touchpoint, employees, customers, harm, direction, adjustedP } = one
    const worse = direction === 'higher' ? 'customers' : 'employees'
    return newFinding({
      rule: 'employees-disagree',
      // What the company does not see nobody mends; what employees see worse is known already.
      severity: worse === 'customers' ? 'warning' : 'info',
      subjects: [touchpoint.id],
      title: { name: touchpoint.name, worse },
      why: {
        worse,
        ...negativeFigures('customers', customers),
        ...negativeFigures('employees', employees),
        ...gapFigures(worse === 'customers' ? [customers, employees] : [employees, customers]),
        adjustedP,
      },
      harm,
    })
  })
})

/** By how many points the worse of two shares is larger, with the 95 % interval. */
function gapFigures([worse, other]: readonly [NegativeCount, NegativeCount]): MessageValues {
  const [gap, low, high] = shareGap(worse, other) ?? [0, 0, 0]
  const points = (share: number): number => Math.round(100 * share)
  return { gap: points(gap), gapLow: points(low), gapHigh: points(high) }
}
