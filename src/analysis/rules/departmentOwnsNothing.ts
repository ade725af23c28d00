import type { RecordOf } from '../../model/kinds.ts'
import { departmentOf, recordsOfKind } from '../../model/queries.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, journeyRule } from './ruleContext.ts'

/** A department that is accountable for nothing on this journey, neither itself nor by its people. */
export const departmentOwnsNothing = journeyRule((context) => {
  const { records, graph } = context
  const owning = new Set([...graph.touchpoints.values()].map(({ department }) => department?.id))
  owning.delete(undefined)
  if (owning.size === 0) return []
  const people = peopleByDepartment(context)
  const named = namedByDepartment(context)
  return recordsOfKind(records, 'department')
    .filter(({ id, external }) => !owning.has(id) && !(external === true && !people.has(id)))
    .map((department) =>
      newFinding({
        rule: 'department-owns-nothing',
        severity: 'info',
        subjects: [department.id],
        title: { name: department.name },
        why: {
          people: people.get(department.id) ?? 0,
          named: named.get(department.id)?.size ?? 0,
          owning: owning.size,
        },
      }),
    )
})

/** How many active people each department has; no entry: none. */
function peopleByDepartment({ records }: RuleContext): Map<string, number> {
  const people = new Map<string, number>()
  for (const { departmentId, active } of recordsOfKind(records, 'person'))
    if (departmentId !== undefined && active !== false)
      people.set(departmentId, (people.get(departmentId) ?? 0) + 1)
  return people
}

/** The touchpoints at which a department or its people are responsible, consulted, informed or a backup. */
function namedByDepartment({ records, graph }: RuleContext): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>()
  for (const { touchpoint } of graph.touchpoints.values())
    for (const id of otherRoles(touchpoint)) {
      const department = departmentOf(records, id)
      if (!department) continue
      const known = named.get(department.id)
      if (known) known.add(touchpoint.id)
      else named.set(department.id, new Set([touchpoint.id]))
    }
  return named
}

function otherRoles(touchpoint: RecordOf<'touchpoint'>): string[] {
  const { responsibleIds, consultedIds, informedIds, backupIds } = touchpoint
  return [responsibleIds, consultedIds, informedIds, backupIds].flatMap((ids) => ids ?? [])
}
