import type { ColumnRole } from '../feedback/columns/columnRole.ts'
import { CliError } from './CliError.ts'
import type { Arguments } from './Verb.ts'

const chosenBy = [
  ['text', 'comment'],
  ['score', 'score'],
  ['date', 'date'],
] as const

/** The options that `chosenRoles` reads. */
export const columnOptions = chosenBy.map(([option]) => option)

/**
 * The roles of a file's columns with those that the caller named by header, else by number from 1.
 * Throws CliError where there is no such column, or where nothing is left to read.
 */
export function chosenRoles(
  path: string,
  header: readonly string[],
  guessed: readonly ColumnRole[],
  { option }: Pick<Arguments, 'option'>,
): ColumnRole[] {
  const roles = [...guessed]
  const columns = `Its columns: ${header.map((name, at) => name || String(at + 1)).join(', ')}.`
  for (const [name, role] of chosenBy) {
    const column = option(name)
    if (column === undefined) continue
    const at = placeOf(column, header)
    if (at === undefined) {
      throw new CliError(`${path}: --${name} ${column}: there is no such column. ${columns}`)
    }
    for (const [other, given] of roles.entries()) if (given === role) roles[other] = 'ignore'
    roles[at] = role
  }
  if (!roles.includes('comment') && !roles.includes('score')) {
    throw new CliError(
      `${path}: no column with comments or scores was found. Name it with --text or --score. ${columns}`,
    )
  }
  return roles
}

function placeOf(column: string, header: readonly string[]): number | undefined {
  const exact = header.indexOf(column)
  if (exact >= 0) return exact
  const wanted = column.trim().toLowerCase()
  const alike = header.findIndex((name) => name.trim().toLowerCase() === wanted)
  if (alike >= 0) return alike
  const number = /^\d+$/.test(column) ? Number(column) : 0
  return number >= 1 && number <= header.length ? number - 1 : undefined
}
