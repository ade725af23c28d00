import { type DepartmentColors, ownerMark } from '../../layout/ownerMark.ts'
import type { RecordOf } from '../../model/kinds.ts'
import type { ChipOwner } from '../../parts/OwnerChip.tsx'

/** A person or department, ready for its chip. */
export function chipOf(
  colors: DepartmentColors,
  owner: RecordOf<'person'> | RecordOf<'department'>,
): ChipOwner {
  const isPerson = owner.kind === 'person'
  return {
    name: owner.name,
    isPerson,
    ...ownerMark(colors, isPerson ? owner.departmentId : owner.id),
  }
}
