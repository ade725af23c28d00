import type { Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { isToDo } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import { linkedTo } from './linkedTo.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'
import { totalHarm } from './totalHarm.ts'

/** So many KPIs are handed on with a click each; more is work for the organisation's own editor. */
const mostKpis = 3

/** Somebody who is not active any more is still named for work. */
export const ownerGone = recordRule('person', (person, context) => {
  if (person.active !== false) return undefined
  const named = namedFor(person.id, context)
  const { accountable, kpis, responsible, backup, actions } = named
  const owned = accountable.length + kpis.length + actions.length
  if (owned + responsible.length + backup.length === 0) return undefined
  return newFinding({
    rule: 'owner-gone',
    severity: owned > 0 ? 'warning' : 'info',
    subjects: [person.id],
    title: { name: person.name },
    why: {
      name: person.name,
      accountable: accountable.length,
      kpis: kpis.length,
      responsible: responsible.length,
      backup: backup.length,
      actions: actions.length,
    },
    harm: totalHarm(context, accountable),
    fixes: handFixes(person, named, context),
  })
})

interface Named {
  readonly accountable: readonly RecordOf<'touchpoint'>[]
  readonly responsible: readonly RecordOf<'touchpoint'>[]
  readonly backup: readonly RecordOf<'touchpoint'>[]
  readonly kpis: readonly RecordOf<'kpi'>[]
  readonly actions: readonly RecordOf<'action'>[]
}

function namedFor(id: string, context: RuleContext): Named {
  const { pointing } = context
  const touchpoints = linkedTo(context, id)
  return {
    accountable: touchpoints.filter(
      (one) => one.accountableId === id && one.accountableState !== 'declined',
    ),
    responsible: touchpoints.filter((one) => one.responsibleIds?.includes(id)),
    backup: touchpoints.filter((one) => one.backupIds?.includes(id)),
    kpis: pointing('kpi', id).filter(({ ownerId }) => ownerId === id),
    actions: pointing('action', id).filter((one) => one.ownerId === id && isToDo(one)),
  }
}

/** What they owned goes to the department that they were in; none where it is gone too. */
function handFixes(
  person: RecordOf<'person'>,
  { accountable, kpis }: Named,
  { records }: RuleContext,
): Fix[] {
  const department = liveRecord(records, 'department', person.departmentId)
  if (!department) return []
  const fixes: Fix[] = []
  if (accountable.length > 0)
    fixes.push({
      title: {
        key: 'finding.owner-gone.fix.touchpoints',
        values: { count: accountable.length, department: department.name },
      },
      command: 'touchpoint.assignAccountable',
      args: { touchpointIds: accountable.map(({ id }) => id), ownerId: department.id },
    })
  if (kpis.length <= mostKpis)
    for (const { id, name } of kpis)
      fixes.push({
        title: {
          key: 'finding.owner-gone.fix.kpi',
          values: { kpi: name, department: department.name },
        },
        command: 'organisation.setFields',
        args: { id, fields: { ownerId: department.id } },
      })
  return fixes
}
