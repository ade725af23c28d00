import { departmentColor, ownerColors } from '../../layout/ownerColors.ts'
import { darkPalette, lightPalette } from '../../layout/palette.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import type { ChipOwner } from '../../parts/OwnerChip.tsx'

/** Colour of people in no department. */
const apart = '#5f6771'

/** The colours of the departments, as stored or by their place. */
export type DepartmentColors = ReadonlyMap<string, string>

export function departmentColors(records: Records): DepartmentColors {
  return new Map(
    recordsOfKind(records, 'department').map(({ id, color }, at) => [
      id,
      departmentColor(color, at),
    ]),
  )
}

/** A department's mark and the ink on it; the browser takes those of the theme that it shows. */
export function ownerMark(
  colors: DepartmentColors,
  departmentId: string | undefined,
): Pick<ChipOwner, 'mark' | 'onMark'> {
  const color = colors.get(departmentId ?? '') ?? apart
  const [light, dark] = [ownerColors(color, lightPalette), ownerColors(color, darkPalette)]
  return {
    mark: `light-dark(${light.mark}, ${dark.mark})`,
    onMark: `light-dark(${light.onMark}, ${dark.onMark})`,
  }
}

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
