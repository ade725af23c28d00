import { oncePer } from '../../lib/oncePer.ts'
import { conflictPairs } from '../kpis/conflictPairs.ts'
import { influences } from '../kpis/influences.ts'
import { ownerMeetings } from '../kpis/ownerMeetings.ts'
import { type PayConflict, payConflicts } from '../kpis/payConflicts.ts'
import { kpisOf } from './kpisOf.ts'
import type { RuleContext } from './ruleContext.ts'

/**
 * Where owners who meet are paid against each other, the strongest first; worked out once in a look at the whole
 * journey. Influences that nobody entered are only looked for where they would matter for not too many pairs of KPIs.
 */
export const payConflictsOf = oncePer((context: RuleContext): readonly PayConflict[] => {
  const { values, plans } = kpisOf(context)
  if (plans.size === 0) return []
  const meetings = ownerMeetings(context.records, context.graph)
  const pairs = conflictPairs(meetings, plans)
  const isFew = pairs.length <= context.settings.threshold('pay-conflict.pairs')
  return payConflicts(meetings, plans, influences(context.records, values, isFew ? pairs : []))
})
