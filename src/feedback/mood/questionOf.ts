import { columnOf, type ColumnRole } from '../columns/columnRole.ts'

/** What was asked where comments are answers: the header of their column, "" without one. */
export const questionOf = (header: readonly string[], roles: readonly ColumnRole[]): string =>
  header[columnOf(roles, 'comment') ?? -1] ?? ''
