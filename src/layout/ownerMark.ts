import type { Records } from '../model/records.ts'
import { recordsOfKind } from '../model/queries.ts'
import { departmentColor, ownerColors } from './ownerColors.ts'
import { darkPalette, lightPalette } from './palette.ts'

/** Colour of people in no department. */
const apart = '#5f6771'

/** The colours of the departments by their ids, as stored or by their place. */
export type DepartmentColors = ReadonlyMap<string, string>

export function departmentColors(records: Records): DepartmentColors {
  return new Map(
    recordsOfKind(records, 'department').map(({ id, color }, at) => [
      id,
      departmentColor(color, at),
    ]),
  )
}

export interface OwnerLook {
  readonly mark: string
  readonly onMark: string
}

/** A department's mark and the ink on it as CSS colours: the browser takes those of the theme that it shows. */
export function ownerMark(colors: DepartmentColors, departmentId: string | undefined): OwnerLook {
  const color = colors.get(departmentId ?? '') ?? apart
  const [light, dark] = [ownerColors(color, lightPalette), ownerColors(color, darkPalette)]
  return {
    mark: `light-dark(${light.mark}, ${dark.mark})`,
    onMark: `light-dark(${light.onMark}, ${dark.onMark})`,
  }
}
