import type { Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { accountableOwner, departmentOf } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import type { Kpi } from '../kpis/kpiValue.ts'
import { kpiFamily } from './kpiFamily.ts'
import { linkedTo } from './linkedTo.ts'
import { mostHarm } from './mostHarm.ts'
import { newFinding } from './newFinding.ts'
import { ownerState } from './ownerState.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'

/** A KPI without an owner, a target or readings; a warning where it measures a touchpoint that hurts. */
export const kpiIncomplete = recordRule('kpi', (kpi, context) => {
  const owner = ownerState(context.records, kpi.ownerId)
  const hasReadings = isRead(kpi, context)
  const isOwned = owner.state === 'there'
  if (isOwned && kpi.target !== undefined && hasReadings) return undefined
  const touchpoints = linkedTo(context, kpi.id)
  return newFinding({
    rule: 'kpi-incomplete',
    severity: touchpoints.some(({ id }) => context.pains.has(id)) ? 'warning' : 'info',
    subjects: [kpi.id],
    title: { name: kpi.name },
    why: {
      owner: owner.state,
      ownerName: owner.name,
      target: kpi.target === undefined ? 'no' : 'yes',
      readings: hasReadings ? 'yes' : 'no',
      touchpoints: touchpoints.length,
    },
    harm: mostHarm(context, touchpoints),
    fixes: isOwned ? [] : ownerFix(kpi, touchpoints, context.records),
  })
})

/** Has readings of its own, or is made of its children's. */
function isRead(kpi: Kpi, context: RuleContext): boolean {
  const { value, children } = kpiFamily(context, kpi)
  return value.latest !== undefined || (kpi.rollUp !== undefined && children.length > 0)
}

/** Whoever is accountable for all of its touchpoints that have an owner, else the one department they are in. */
function ownerFix(
  kpi: Kpi,
  touchpoints: readonly RecordOf<'touchpoint'>[],
  records: Records,
): Fix[] {
  const owners = touchpoints.flatMap((one) => accountableOwner(records, one) ?? [])
  const agreed = onlyOne(owners) ?? onlyOne(owners.map(({ id }) => departmentOf(records, id)))
  if (!agreed) return []
  return [
    {
      title: { key: 'finding.kpi-incomplete.fix.owner', values: { owner: agreed.name } },
      command: 'organisation.setFields',
      args: { id: kpi.id, fields: { ownerId: agreed.id } },
    },
  ]
}

function onlyOne<T extends { readonly id: string }>(
  list: readonly (T | undefined)[],
): T | undefined {
  const [first] = list
  return list.every((one) => one !== undefined && one.id === first?.id) ? first : undefined
}
