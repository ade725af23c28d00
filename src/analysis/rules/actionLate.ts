import type { Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { accountableOwner, isUnplaced } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import { mostHarm } from './mostHarm.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'

type Owner = RecordOf<'person'> | RecordOf<'department'>

/** An action that should be done by now, or that nobody does. */
export const actionLate = recordRule('action', (action, context) => {
  const { id, title, opportunityId, due = '', status = 'open' } = action
  if (status === 'done' || status === 'dropped') return undefined
  const { today } = context
  // Days as YYYY-MM-DD come in the order of their letters.
  const isLate = today !== undefined && due !== '' && due < today
  const owned = ownerOf(context, action)
  if (!isLate && owned.state === 'active') return undefined
  const opportunity = liveRecord(context.records, 'opportunity', opportunityId)
  const touchpoints = hurtAt(context, opportunity)
  return newFinding({
    rule: 'action-late',
    severity: 'warning',
    subjects: opportunity ? [id, opportunity.id] : [id],
    title: { title, state: isLate ? 'late' : 'unowned' },
    variant: isLate ? 'late' : 'unowned',
    why: { due, owner: owned.name, reason: owned.state },
    harm: mostHarm(context, touchpoints),
    fixes: owned.state === 'active' ? [] : assignFix(context, action, touchpoints),
  })
})

/** Whose it is: somebody `active`, `none`, one who `left`, or one who is `gone` from the organisation. */
function ownerOf(
  { records }: RuleContext,
  { ownerId }: RecordOf<'action'>,
): { readonly state: 'active' | 'none' | 'left' | 'gone'; readonly name: string } {
  if (ownerId === undefined) return { state: 'none', name: '' }
  const person = liveRecord(records, 'person', ownerId)
  if (person) return { state: person.active === false ? 'left' : 'active', name: person.name }
  const department = liveRecord(records, 'department', ownerId)
  return department ? { state: 'active', name: department.name } : { state: 'gone', name: '' }
}

/** The touchpoints whose pain points the opportunity is about, where it hurts most first. */
function hurtAt(
  { records, feedback }: RuleContext,
  opportunity: RecordOf<'opportunity'> | undefined,
): RecordOf<'touchpoint'>[] {
  const touchpoints = (opportunity?.painPointIds ?? [])
    .map((id) => liveRecord(records, 'painPoint', id)?.touchpointId)
    .flatMap((id) => liveRecord(records, 'touchpoint', id) ?? [])
    .filter((one) => !isUnplaced(records, one))
  const harmAt = ({ id }: RecordOf<'touchpoint'>): number => feedback.get(id)?.harm ?? 0
  return [...new Set(touchpoints)].sort(
    (a, b) => harmAt(b) - harmAt(a) || (a.id < b.id ? -1 : Number(a.id !== b.id)),
  )
}

/** Whoever is accountable where it hurts; none where nobody is. */
function assignFix(
  { records }: RuleContext,
  { id }: RecordOf<'action'>,
  touchpoints: readonly RecordOf<'touchpoint'>[],
): Fix[] {
  const [owner] = touchpoints.flatMap((one): Owner[] => {
    const accountable = accountableOwner(records, one)
    return accountable ? [accountable] : []
  })
  if (!owner) return []
  return [
    {
      title: { key: 'finding.fix.assign', values: { owner: owner.name } },
      command: 'action.set',
      args: { id, ownerId: owner.id },
    },
  ]
}
