import { recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'

/** Colours for departments, told apart by colour-blind people as well as ten colours can be. */
const departmentColors = [
  '#3b6fb6',
  '#2f7d5b',
  '#b0722a',
  '#a33b6c',
  '#6a4fa3',
  '#3f7f8c',
  '#8a5a44',
  '#5b7a2a',
  '#a0522d',
  '#56606b',
] as const

/** A colour for one more department: the first that none of these has; once all are taken they come round again. */
export function departmentColor(taken: readonly (string | undefined)[]): string {
  const used = new Set(taken.map((color) => color?.toLowerCase()))
  const free = departmentColors.find((color) => !used.has(color))
  return free ?? departmentColors[taken.length % departmentColors.length] ?? departmentColors[0]
}

/** The colours that departments have. */
export function colorsTaken(records: Records): (string | undefined)[] {
  return recordsOfKind(records, 'department').map(({ color }) => color)
}
