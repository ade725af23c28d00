import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'
import { colorsTaken, departmentColor } from '../departmentColor.ts'

export interface Newcomer {
  readonly id: string
  readonly kind: 'person' | 'department' | 'kpi' | 'persona'
  readonly name: string
  readonly departmentId?: string
}

/** Adds a person, a department, a KPI or a persona to the organisation. Used on its own and from where one is needed. */
export function addNewcomer(draft: Draft, { id, kind, name, departmentId }: Newcomer): void {
  const trimmed = name.trim()
  if (trimmed === '') refuse('refused.emptyName')
  if (kind === 'person')
    draft.add({ id, kind, name: trimmed, ...(departmentId ? { departmentId } : {}) })
  if (kind === 'kpi') draft.add({ id, kind, name: trimmed })
  if (kind === 'persona') draft.add({ id, kind, name: trimmed })
  if (kind === 'department') {
    const color = departmentColor(colorsTaken(draft.records))
    draft.add({ id, kind, name: trimmed, color })
  }
}

/** Adds a person, a department, a KPI or a persona. */
export const addToOrganisation = defineCommand<Newcomer>({
  id: 'organisation.add',
  label: 'command.organisation.add',
  run: addNewcomer,
})
