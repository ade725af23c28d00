import { hasDecimalComma } from '../lib/readNumber.ts'
import { OrganisationRow } from './OrganisationRow.ts'
import type { RowsLeftOut } from './RowsLeftOut.ts'
import { type RowKind, organisationColumns } from './organisationColumns.ts'
import type { OrganisationTable } from './readOrganisationTable.ts'

const numbers = ['baseline', 'target', 'weight', 'value', 'n', 'numerator', 'denominator'] as const

/** The rows of a table, to be read by what its headers mean. One number can tell how all the others are written. */
export function organisationRows(
  { header, rows }: OrganisationTable,
  kind: RowKind,
  leftOut: RowsLeftOut,
): OrganisationRow[] {
  const columns = organisationColumns(header, kind)
  leftOut.addUnknown(header, columns)
  const places = new Map(columns.map((column, at) => [column, at] as const))
  const numeric = numbers.flatMap((column) => places.get(column) ?? [])
  const isDecimalComma = rows.some(({ cells }) =>
    numeric.some((at) => hasDecimalComma(cells[at] ?? '')),
  )
  return rows.map((row) => new OrganisationRow(row, { header, places, isDecimalComma, leftOut }))
}
