/** What a column of a feedback file is used as. */
export type ColumnRole =
  | 'comment'
  | 'score'
  | 'date'
  | 'respondent'
  | 'segment'
  | 'language'
  | 'value'
  | 'id'
  | 'touchpoint'
  | 'ignore'

/** The column with a role; the first one where several have it. */
export function columnOf(roles: readonly ColumnRole[], role: ColumnRole): number | undefined {
  const at = roles.indexOf(role)
  return at < 0 ? undefined : at
}

/** All columns with a role: segments may be several. */
export const columnsOf = (roles: readonly ColumnRole[], role: ColumnRole): number[] =>
  roles.flatMap((given, at) => (given === role ? [at] : []))
