import type { RecordOf } from '../../model/kinds.ts'

export const raciRoles = ['accountable', 'responsible', 'consulted', 'informed', 'backup'] as const
export type RaciRole = (typeof raciRoles)[number]

/** Who has a role at a touchpoint; accountable is one at most. */
export function idsOfRole(touchpoint: RecordOf<'touchpoint'>, role: RaciRole): readonly string[] {
  if (role !== 'accountable') return touchpoint[`${role}Ids`] ?? []
  return touchpoint.accountableId === undefined ? [] : [touchpoint.accountableId]
}
