import { activeOwner } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { compareHarm } from './compareHarm.ts'
import type { OwnershipRow } from './ownershipRows.ts'

/** What a touchpoint lacks: exactly one accountable, at least one who does the work. */
export type RaciGap = 'no-accountable' | 'two-accountable' | 'no-responsible'

export interface RaciRow {
  readonly row: OwnershipRow
  /** The worst first; empty: nothing is missing. */
  readonly gaps: readonly RaciGap[]
}

const rank = { 'no-accountable': 0, 'two-accountable': 1, 'no-responsible': 2 } as const

/** All touchpoints: those that lack something first, by what they lack, then by harm. */
export function raciRows(rows: readonly OwnershipRow[], records: Records): RaciRow[] {
  return rows
    .map((row) => ({ row, gaps: gapsOf(row, records) }))
    .sort((a, b) => rankOf(a) - rankOf(b) || compareHarm(a.row, b.row))
}

function rankOf({ gaps: [worst] }: RaciRow): number {
  return worst === undefined ? 3 : rank[worst]
}

function gapsOf({ owner, touchpoint }: OwnershipRow, records: Records): RaciGap[] {
  const isThere = (id: string): boolean => activeOwner(records, id) !== undefined
  const gaps: RaciGap[] = []
  if (!owner) gaps.push('no-accountable')
  if (touchpoint.alsoNamedAccountableIds?.some(isThere) === true) gaps.push('two-accountable')
  if (!(touchpoint.responsibleIds ?? []).some(isThere)) gaps.push('no-responsible')
  return gaps
}
