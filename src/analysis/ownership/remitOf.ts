import type { Finding } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { isToDo, personOrDepartment, recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { findingsInOrder } from '../findingsInOrder.ts'
import { journeyOrder } from '../journeyOrder.ts'
import { compareHarm } from './compareHarm.ts'
import type { OwnershipRow } from './ownershipRows.ts'
import { type PayLink, payLinks } from './payLinks.ts'

const roles = ['responsible', 'consulted', 'informed', 'backup'] as const
export type Role = (typeof roles)[number]

export interface RoleAt {
  readonly row: OwnershipRow
  readonly roles: readonly Role[]
}

/** What one person or department has to do with a journey. */
export interface Remit {
  readonly owner: RecordOf<'person'> | RecordOf<'department'>
  /** Accountable and not declined, the most harm first; of a department its people's too. */
  readonly touchpoints: readonly OwnershipRow[]
  /** Those of them that wait for an answer. */
  readonly proposed: readonly OwnershipRow[]
  readonly declined: readonly OwnershipRow[]
  /** Touchpoints with another role than accountable, in reading order. */
  readonly otherRoles: readonly RoleAt[]
  /** KPIs they own, and those that their touchpoints are measured by. */
  readonly ownKpis: readonly RecordOf<'kpi'>[]
  readonly otherKpis: readonly RecordOf<'kpi'>[]
  /** The worst first, then as one reads the journey. */
  readonly findings: readonly Finding[]
  /** Not done and not dropped, the earliest due first. */
  readonly actions: readonly RecordOf<'action'>[]
  readonly pay: readonly PayLink[]
  /** Promises that their touchpoints keep. */
  readonly promises: readonly RecordOf<'promise'>[]
}

export interface RemitSources {
  readonly records: Records
  readonly rows: readonly OwnershipRow[]
  /** The worst first. */
  readonly findings: readonly Finding[]
}

/** The remit of a person or a department; undefined: there is no such owner. A department's is that of its people too. */
export function remitOf(sources: RemitSources, ownerId: string): Remit | undefined {
  const { records, rows, findings } = sources
  const owner = personOrDepartment(records, ownerId)
  if (!owner) return undefined
  const members = membersOf(records, owner)
  const isMine = (id: string | undefined): boolean => id !== undefined && members.has(id)
  const named = rows
    .filter(({ touchpoint }) => isMine(touchpoint.accountableId))
    .toSorted(compareHarm)
  const touchpoints = named.filter((row) => row.owner !== undefined)
  const measured = new Set(touchpoints.flatMap(({ kpiIds }) => kpiIds))
  const promised = new Set(touchpoints.flatMap(({ touchpoint }) => touchpoint.promiseIds ?? []))
  const kpis = recordsOfKind(records, 'kpi')
  const ownKpis = kpis.filter((kpi) => isMine(kpi.ownerId))
  const concerned = new Set([...members, ...touchpoints.map(({ id }) => id)])
  for (const { id } of ownKpis) concerned.add(id)
  return {
    owner,
    touchpoints,
    proposed: touchpoints.filter((row) => row.touchpoint.accountableState === 'proposed'),
    declined: named.filter((row) => row.touchpoint.accountableState === 'declined'),
    otherRoles: rows.flatMap((row) => {
      const held = roles.filter((role) => (row.touchpoint[`${role}Ids`] ?? []).some(isMine))
      return held.length === 0 ? [] : [{ row, roles: held }]
    }),
    ownKpis,
    otherKpis: kpis.filter(({ id, ownerId: of }) => measured.has(id) && !isMine(of)),
    findings: findingsInOrder(
      findings.filter(({ subjects }) => subjects.some((id) => concerned.has(id))),
      journeyOrder(records),
    ),
    actions: recordsOfKind(records, 'action')
      .filter((action) => isMine(action.ownerId) && isToDo(action))
      .sort((a, b) => compareText(a.due ?? '9999', b.due ?? '9999')),
    pay: payLinks(records).get(ownerId) ?? [],
    promises: recordsOfKind(records, 'promise').filter(({ id }) => promised.has(id)),
  }
}

function membersOf(records: Records, owner: Remit['owner']): Set<string> {
  const people =
    owner.kind === 'person'
      ? []
      : recordsOfKind(records, 'person').filter(
          ({ departmentId, active }) => departmentId === owner.id && active !== false,
        )
  return new Set([owner.id, ...people.map(({ id }) => id)])
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
