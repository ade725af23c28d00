import type { Records } from '../model/records.ts'
import {
  OrganisationChanges,
  type PlannedChange,
  type PlannedRecord,
} from './OrganisationChanges.ts'
import type { OrganisationRow } from './OrganisationRow.ts'
import { type RowLeftOut, RowsLeftOut } from './RowsLeftOut.ts'
import type { RowKind } from './organisationColumns.ts'
import { organisationRows } from './organisationRows.ts'
import { planDepartments } from './planDepartments.ts'
import { planKpis } from './planKpis.ts'
import { planPeople } from './planPeople.ts'
import { planReadings } from './planReadings.ts'
import type { OrganisationTable } from './readOrganisationTable.ts'

export type { RowLeftOut }

export interface OrganisationPlan {
  readonly records: readonly PlannedRecord[]
  readonly changes: readonly PlannedChange[]
  /** Rows that say only what is known already. */
  readonly same: number
  readonly leftOut: readonly RowLeftOut[]
}

export interface PlanOptions {
  /** What the rows are. Its needed columns must be there: see `missingColumns`. */
  readonly kind: RowKind
  readonly newId: () => string
  /** `YYYY-MM-DD`: readings are of this day or earlier. */
  readonly today: string
}

type PlanRows = (
  rows: readonly OrganisationRow[],
  changes: OrganisationChanges,
  today: string,
) => void

const planners: Readonly<Record<RowKind, PlanRows>> = {
  person: planPeople,
  department: planDepartments,
  kpi: planKpis,
  reading: planReadings,
}

/**
 * Plans what the rows of a table add to the organisation and change in it. Who and what is there already is known by
 * the name (case aside), a reading by KPI and date. An empty cell changes nothing. Departments that people are said to
 * be in, and heads of departments, are added where they are missing; other names must be known.
 */
export function planOrganisation(
  table: OrganisationTable,
  records: Records,
  { kind, newId, today }: PlanOptions,
): OrganisationPlan {
  const leftOut = new RowsLeftOut()
  const changes = new OrganisationChanges(records, newId)
  planners[kind](organisationRows(table, kind, leftOut), changes, today)
  const { added, changed, same } = changes
  return { records: added, changes: changed, same, leftOut: leftOut.list }
}
