import type { RecordOf } from '../../model/kinds.ts'

export const raciRoles = ['accountable', 'responsible', 'consulted', 'informed', 'backup'] as const
export type RaciRole = (typeof raciRoles)[number]

/** Whom a role names at a touchpoint: where a file names several as accountable, the others too. */
export function namedFor(touchpoint: RecordOf<'touchpoint'>, role: RaciRole): readonly string[] {
  const ids = idsOfRole(touchpoint, role)
  const others = role === 'accountable' ? (touchpoint.alsoNamedAccountableIds ?? []) : []
  return [...new Set([...ids, ...others])]
}

/** Who has a role at a touchpoint; accountable is one at most. */
export function idsOfRole(touchpoint: RecordOf<'touchpoint'>, role: RaciRole): readonly string[] {
  if (role !== 'accountable') return touchpoint[`${role}Ids`] ?? []
  return touchpoint.accountableId === undefined ? [] : [touchpoint.accountableId]
}
