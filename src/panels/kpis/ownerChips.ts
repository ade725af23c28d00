import { departmentColors, ownerMark } from '../../layout/ownerMark.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import type { ChipOwner } from '../../parts/OwnerChip.tsx'

/** Everybody who can own a KPI or be paid on one, by id, in colours that can be seen in either theme. */
export function ownerChips(records: Records): Map<string, ChipOwner> {
  const colors = departmentColors(records)
  const chips = new Map<string, ChipOwner>()
  for (const { id, name } of recordsOfKind(records, 'department'))
    chips.set(id, { name, isPerson: false, ...ownerMark(colors, id) })
  for (const { id, name, departmentId } of recordsOfKind(records, 'person'))
    chips.set(id, { name, isPerson: true, ...ownerMark(colors, departmentId) })
  return chips
}
