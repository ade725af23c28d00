import { liveRecord } from '../model/records.ts'
import type { OrganisationChanges } from './OrganisationChanges.ts'
import type { OrganisationRow } from './OrganisationRow.ts'
import { namedRows } from './namedRows.ts'
import { yesOrNo } from './yesOrNo.ts'

const active = yesOrNo(
  'active|employed|aktiv|beschäftigt',
  'inactive|not active|left|leaver|terminated|former|inaktiv|nicht aktiv|ausgeschieden|ehemalig',
)

/** Takes people over, and the departments that they are in. */
export function planPeople(rows: readonly OrganisationRow[], changes: OrganisationChanges): void {
  for (const { row, name } of namedRows(rows)) {
    const department = row.text('department')
    const departmentId = department === '' ? undefined : changes.need('department', department)
    // Who is not said to have left is active: a yes says nothing new of somebody who has not.
    const isActive = row.either('active', active)
    const known = liveRecord(changes.before, 'person', changes.knownId('person', name))
    changes.put('person', name, {
      role: row.text('role') || undefined,
      departmentId,
      active: isActive && known?.active !== false ? undefined : isActive,
    })
  }
}
