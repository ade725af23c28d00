import { dayOfIsoDate } from '../../lib/calendar.ts'
import { newFinding } from './newFinding.ts'
import { spokenOf } from './spokenOf.ts'
import { touchpointRule } from './ruleContext.ts'

/** What customers said here was long ago. */
export const staleEvidence = touchpointRule((node, { today, evidence, feedback, settings }) => {
  const { id, name } = node.touchpoint
  const one = evidence.get(id)
  const last = one?.dated?.last
  const [lastDay, thisDay] = [dayOfIsoDate(last ?? ''), dayOfIsoDate(today ?? '')]
  const days = settings.threshold('stale-evidence.days')
  if (!one || last === undefined || lastDay === undefined || thisDay === undefined) return undefined
  if (thisDay - lastDay <= days) return undefined
  // How many days ago would be another figure every day, and whoever put the finding aside would see it again.
  return newFinding({
    rule: 'stale-evidence',
    severity: 'info',
    subjects: [id],
    title: { name },
    why: { last, days, ...spokenOf(one, feedback.get(id)) },
    harm: feedback.get(id)?.harm ?? 0,
  })
})
