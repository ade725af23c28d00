import { liveRecord } from '../model/records.ts'
import type { OrganisationChanges } from './OrganisationChanges.ts'
import type { OrganisationRow } from './OrganisationRow.ts'
import { namedRows } from './namedRows.ts'
import { yesOrNo } from './yesOrNo.ts'

const external = yesOrNo('external|extern', 'internal|intern')

/** Takes departments over, and the people who lead them. */
export function planDepartments(
  rows: readonly OrganisationRow[],
  changes: OrganisationChanges,
): void {
  for (const { row, name } of namedRows(rows)) {
    const id = changes.idFor('department', name)
    const head = row.text('head')
    const headId = head === '' ? undefined : changes.need('person', head, { departmentId: id })
    // Who is not said to be external is internal: a no says nothing new of those who are.
    const isExternal = row.either('external', external)
    const known = liveRecord(changes.before, 'department', id)
    changes.put('department', name, {
      headId,
      external: isExternal || known?.external ? isExternal : undefined,
    })
  }
}
