import type { ColumnRole } from '../../feedback/columns/columnRole.ts'

/** Any number of columns may tell segments apart; of everything else there is one. */
const isRepeated = (role: ColumnRole): boolean => role === 'segment' || role === 'ignore'

/** The roles after one column was given another: a role that only one column can have leaves the others. */
export function withRole(
  roles: readonly ColumnRole[],
  column: number,
  role: ColumnRole,
): ColumnRole[] {
  return roles.map((before, at) => {
    if (at === column) return role
    return before === role && !isRepeated(role) ? 'ignore' : before
  })
}
