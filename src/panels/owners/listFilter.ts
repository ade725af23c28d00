import { compareHarm } from '../../analysis/ownership/compareHarm.ts'
import type { OwnershipRow } from '../../analysis/ownership/ownershipRows.ts'
import { nobody, ownerKey } from '../../analysis/ownership/participation.ts'

/** needs: nobody owns them; waiting: proposed to somebody; all: every one. */
export type Shown = 'needs' | 'waiting' | 'all'

/** A cell of the heat map. */
export interface Place {
  /** Key of its row. */
  readonly owner: string
  readonly column: string
}

export interface ListFilter {
  readonly shown: Shown
  readonly place: Place | undefined
}

/** What the list shows at first. */
export const needsOwner: ListFilter = { shown: 'needs', place: undefined }

/** What the list shows after a press on a cell: what is in it, or everything again where it was shown already. */
export function pressed({ place: before }: ListFilter, place: Place): ListFilter {
  const isSame = before?.owner === place.owner && before.column === place.column
  if (isSame) return needsOwner
  return { shown: place.owner === nobody ? 'needs' : 'all', place }
}

export function isOfKind(row: OwnershipRow, shown: Shown): boolean {
  if (shown === 'needs') return !row.owner
  if (shown === 'all') return true
  return row.owner !== undefined && row.touchpoint.accountableState === 'proposed'
}

/** The rows that fit, what hurts customers most first. */
export function filtered(
  rows: readonly OwnershipRow[],
  { shown, place }: ListFilter,
  columnOf: (row: OwnershipRow) => string,
): OwnershipRow[] {
  return rows
    .filter(
      (row) =>
        isOfKind(row, shown) &&
        (!place || (columnOf(row) === place.column && ownerKey(row) === place.owner)),
    )
    .sort(compareHarm)
}
