import { groupBy } from '../../lib/groupBy.ts'
import { customersFeeling } from '../../model/customersFeeling.ts'
import type { Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { teamFeeling } from '../../model/teamFeeling.ts'
import { hundredths } from './hundredths.ts'
import { linkedTo } from './linkedTo.ts'
import { mostHarm } from './mostHarm.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'

/**
 * The team feels a step otherwise than what customers say about it. Both are values that the map draws. Who comments is
 * of any persona: where the team has a value for each persona alone, customers may be any mix of these, so that the
 * team disagrees only where the persona nearest to them does, and none stands on their other side. Not where complaints
 * are among the comments: nobody complains about what went well, so any team would be too rosy.
 */
export const teamDisagrees = recordRule('step', (step, context) => {
  const { evidence, feedback, settings, pointing } = context
  const touchpoints = linkedTo(context, step.id)
  if (touchpoints.some(({ id }) => (feedback.get(id)?.complaints ?? 0) > 0)) return undefined
  const customers = customersFeeling(touchpoints.map(({ id }) => evidence.get(id)))
  const views = viewsOf(pointing('feeling', step.id))
  if (views.length === 0 || customers?.low === undefined || customers.high === undefined)
    return undefined
  const { value, low, high, n } = customers
  const allowed = settings.threshold('team-disagrees.points')
  const [lowest, highest] = [Math.min(...views), Math.max(...views)]
  if (lowest <= high + allowed && highest >= low - allowed) return undefined
  const isRosier = lowest > high
  const team = isRosier ? lowest : highest
  return newFinding({
    rule: 'team-disagrees',
    // What the team does not see nobody mends; what it takes too hard hurts no customer.
    severity: isRosier ? 'warning' : 'info',
    subjects: [step.id],
    title: { name: step.name, team: isRosier ? 'better' : 'worse' },
    why: {
      team: hundredths(team),
      customers: hundredths(value),
      low: hundredths(low),
      high: hundredths(high),
      n,
      few: n < settings.threshold('few-comments.comments') ? 'yes' : 'no',
      ...(views.length > 1 ? { personas: views.length } : {}),
    },
    ...(views.length > 1 ? { variant: 'personas' } : {}),
    harm: mostHarm(context, touchpoints),
    fixes: askAgain(context, step.id),
  })
})

/** What the team thinks of all customers; where it thinks of personas alone, a value each. */
function viewsOf(feelings: readonly RecordOf<'feeling'>[]): number[] {
  const ofAll = feelings.filter(({ personaId }) => personaId === undefined)
  const groups =
    ofAll.length > 0 ? [ofAll] : [...groupBy(feelings, ({ personaId }) => personaId).values()]
  return groups.flatMap((group) => teamFeeling(group) ?? [])
}

/** Takes the team's values back, so that it is asked again. A deletion has a date: none on an unknown day. */
function askAgain({ today, pointing }: RuleContext, stepId: string): Fix[] {
  if (today === undefined) return []
  const ids = pointing('feeling', stepId).map(({ id }) => id)
  return [
    {
      title: { key: 'finding.team-disagrees.fix.ask', values: { count: ids.length } },
      command: 'records.delete',
      args: { ids, at: `${today}T00:00:00.000Z` },
    },
  ]
}
