import type { OrganisationRow } from './OrganisationRow.ts'
import { keyOf } from '../model/idsByName.ts'

/** The rows that have a name, each name once. What of the others, and of stray cells, is left out is noted on the way. */
export function* namedRows(
  rows: readonly OrganisationRow[],
): Generator<{ readonly row: OrganisationRow; readonly name: string }> {
  const taken = new Set<string>()
  for (const row of fitRows(rows)) {
    const name = row.name()
    if (name === '') row.leave('name', 'importing.noName')
    else if (taken.has(keyOf(name))) row.leave('name', 'importing.repeated')
    else {
      taken.add(keyOf(name))
      yield { row, name }
    }
  }
}

/** The rows whose cells are not too long. What of the others, and of stray cells, is left out is noted on the way. */
export function* fitRows(rows: readonly OrganisationRow[]): Generator<OrganisationRow> {
  for (const row of rows) {
    row.leaveStrays()
    if (row.isShort) yield row
    else row.leave('name', 'importing.cellTooLong')
  }
}
