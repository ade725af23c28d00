import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'

export interface Newcomer {
  readonly id: string
  readonly kind: 'person' | 'department' | 'kpi'
  readonly name: string
  readonly departmentId?: string
}

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

/** Adds a person, a department or a KPI to the organisation. Used on its own and from where one is needed. */
export function addNewcomer(draft: Draft, { id, kind, name, departmentId }: Newcomer): void {
  const trimmed = name.trim()
  if (trimmed === '') refuse('refused.emptyName')
  if (kind === 'person')
    draft.add({ id, kind, name: trimmed, ...(departmentId ? { departmentId } : {}) })
  if (kind === 'kpi') draft.add({ id, kind, name: trimmed })
  if (kind === 'department') {
    const color = departmentColor(colorsTaken(draft.records))
    draft.add({ id, kind, name: trimmed, color })
  }
}

/** Adds a person, a department or a KPI. */
export const addToOrganisation = defineCommand<Newcomer>({
  id: 'organisation.add',
  label: 'command.organisation.add',
  run: addNewcomer,
})
