import { ownerChip } from '../../layout/ownerChip.ts'
import { departmentColors } from '../../layout/ownerMark.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import type { ChipOwner } from '../../parts/OwnerChip.tsx'

/** Everybody who can own a KPI or be paid on one, by id, in colours that can be seen in either theme. */
export function ownerChips(records: Records): Map<string, ChipOwner> {
  const colors = departmentColors(records)
  const owners = [...recordsOfKind(records, 'department'), ...recordsOfKind(records, 'person')]
  return new Map(owners.map((owner) => [owner.id, ownerChip(colors, owner)]))
}
