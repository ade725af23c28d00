import type { Fix } from '../../model/finding.ts'
import { activeOwner } from '../../model/queries.ts'
import { majority } from '../majority.ts'
import { newFinding } from './newFinding.ts'
import { type OwnerState, ownerState } from './ownerState.ts'
import { painSeverity } from './painSeverity.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'

/** Nobody owns the journey as a whole, or nobody sponsors it. */
export const journeyUnowned = recordRule('journey', (journey, context) => {
  const owner = ownerState(context.records, journey.ownerId)
  const sponsor = ownerState(context.records, journey.sponsorId)
  if (context.graph.nodes.length === 0) return undefined
  if (owner.state === 'there' && sponsor.state === 'there') return undefined
  const critical = [...context.pains.values()].filter((pain) => painSeverity(pain) === 'critical')
  return newFinding({
    rule: 'journey-unowned',
    severity: critical.length > 0 ? 'warning' : 'info',
    subjects: [journey.id],
    title: { name: journey.name, missing: missingOf(owner, sponsor) },
    why: {
      owner: owner.state,
      ownerName: owner.name,
      sponsor: sponsor.state,
      sponsorName: sponsor.name,
      pains: critical.length,
    },
    fixes: owner.state === 'there' ? [] : ownerFix(context),
  })
})

function missingOf(owner: OwnerState, sponsor: OwnerState): 'owner' | 'sponsor' | 'both' {
  if (sponsor.state === 'there') return 'owner'
  return owner.state === 'there' ? 'sponsor' : 'both'
}

/** The department that owns more than half of the owned touchpoints, by its head where it has one; else none. */
function ownerFix({ graph, records }: RuleContext): Fix[] {
  const owned = [...graph.touchpoints.values()].flatMap(({ department }) => department ?? [])
  const [department] = majority(owned, ({ id }) => id)
  if (!department) return []
  const { id, name } = activeOwner(records, department.headId) ?? department
  return [
    {
      title: { key: 'finding.journey-unowned.fix.owner', values: { owner: name } },
      command: 'journey.describe',
      args: { ownerId: id },
    },
  ]
}
