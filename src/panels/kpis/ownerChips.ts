import { departmentColor, ownerColors } from '../../layout/ownerColors.ts'
import { darkPalette, lightPalette } from '../../layout/palette.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import type { ChipOwner } from '../../parts/OwnerChip.tsx'

/** Colour of people in no department. */
const apart = '#5f6771'

/** Everybody who can own a KPI or be paid on one, by id, in colours that can be seen in either theme. */
export function ownerChips(records: Records): Map<string, ChipOwner> {
  const departments = recordsOfKind(records, 'department')
  const colors = new Map(departments.map(({ id, color }, at) => [id, departmentColor(color, at)]))
  const chipOf = (name: string, isPerson: boolean, color = apart): ChipOwner => {
    const light = ownerColors(color, lightPalette)
    const dark = ownerColors(color, darkPalette)
    return {
      name,
      isPerson,
      mark: `light-dark(${light.mark}, ${dark.mark})`,
      onMark: `light-dark(${light.onMark}, ${dark.onMark})`,
    }
  }
  const chips = new Map<string, ChipOwner>()
  for (const { id, name } of departments) chips.set(id, chipOf(name, false, colors.get(id)))
  for (const { id, name, departmentId } of recordsOfKind(records, 'person')) {
    chips.set(id, chipOf(name, true, colors.get(departmentId ?? '')))
  }
  return chips
}
