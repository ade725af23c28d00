import { journeyOf, recordsOfKind } from '../../model/queries.ts'
import { newFinding } from './newFinding.ts'
import { journeyRule } from './ruleContext.ts'

const types = ['people', 'process', 'policy', 'technology', 'handoff'] as const

/** The team looks for help in some places only: of what it could do nothing concerns people, say, or a handoff. */
export const oneSidedActions = journeyRule(({ records, settings }) => {
  const journey = journeyOf(records)
  const typed = recordsOfKind(records, 'opportunity').flatMap(({ type }) => type ?? [])
  if (!journey || typed.length < settings.threshold('one-sided-actions.opportunities')) return []
  const counts = types.map((type) => [type, typed.filter((one) => one === type).length] as const)
  const missing = counts.filter(([, count]) => count === 0).length
  if (missing === 0) return []
  return [
    newFinding({
      rule: 'one-sided-actions',
      severity: 'info',
      subjects: [journey.id],
      title: { missing },
      why: { count: typed.length, ...Object.fromEntries(counts) },
    }),
  ]
})
