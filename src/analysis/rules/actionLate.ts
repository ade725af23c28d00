import type { Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { accountableOwner, isToDo, isUnplaced } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import { byHarm } from './byHarm.ts'
import { mostHarm } from './mostHarm.ts'
import { newFinding } from './newFinding.ts'
import { ownerState } from './ownerState.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'

/** An action that should be done by now, or that nobody does. */
export const actionLate = recordRule('action', (action, context) => {
  const { id, title, opportunityId, ownerId, due = '' } = action
  if (!isToDo(action)) return undefined
  const { today } = context
  // Days as YYYY-MM-DD come in the order of their letters.
  const isLate = today !== undefined && due !== '' && due < today
  const owner = ownerState(context.records, ownerId)
  const isOwned = owner.state === 'there'
  if (!isLate && isOwned) return undefined
  const opportunity = liveRecord(context.records, 'opportunity', opportunityId)
  const touchpoints = hurtAt(context, opportunity)
  return newFinding({
    rule: 'action-late',
    severity: 'warning',
    subjects: opportunity ? [id, opportunity.id] : [id],
    title: { title, state: isLate ? 'late' : 'unowned' },
    variant: isLate ? 'late' : 'unowned',
    why: { due, owner: owner.name, reason: isOwned ? 'active' : owner.state },
    harm: mostHarm(context, touchpoints),
    fixes: isOwned ? [] : assignFix(context, action, touchpoints),
  })
})

/** The touchpoints whose pain points the opportunity is about, where it hurts most first. */
function hurtAt(
  context: RuleContext,
  opportunity: RecordOf<'opportunity'> | undefined,
): RecordOf<'touchpoint'>[] {
  const { records } = context
  const touchpoints = (opportunity?.painPointIds ?? [])
    .map((id) => liveRecord(records, 'painPoint', id)?.touchpointId)
    .flatMap((id) => liveRecord(records, 'touchpoint', id) ?? [])
    .filter((one) => !isUnplaced(records, one))
  return byHarm(context, [...new Set(touchpoints)])
}

/** Whoever is accountable where it hurts; none where nobody is. */
function assignFix(
  { records }: RuleContext,
  { id }: RecordOf<'action'>,
  touchpoints: readonly RecordOf<'touchpoint'>[],
): Fix[] {
  const [owner] = touchpoints.flatMap((one) => accountableOwner(records, one) ?? [])
  if (!owner) return []
  return [
    {
      title: { key: 'finding.fix.assign', values: { owner: owner.name } },
      command: 'action.set',
      args: { id, ownerId: owner.id },
    },
  ]
}
