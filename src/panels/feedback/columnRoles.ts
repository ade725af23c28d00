import type { ColumnRole } from '../../feedback/columns/columnRole.ts'

/** What a column can be used as, in the order in which it is offered. */
export const columnRoles: readonly ColumnRole[] = [
  'comment',
  'score',
  'date',
  'respondent',
  'segment',
  'language',
  'value',
  'id',
  'touchpoint',
  'ignore',
]
