import type { RecordOf } from '../model/kinds.ts'
import { type DepartmentColors, type OwnerLook, ownerMark } from './ownerMark.ts'

/** A person or department, ready for its chip; a person wears the colour of their department. */
export function ownerChip(
  colors: DepartmentColors,
  owner: RecordOf<'person'> | RecordOf<'department'>,
): OwnerLook & { readonly name: string; readonly isPerson: boolean } {
  const isPerson = owner.kind === 'person'
  return {
    name: owner.name,
    isPerson,
    ...ownerMark(colors, isPerson ? owner.departmentId : owner.id),
  }
}
