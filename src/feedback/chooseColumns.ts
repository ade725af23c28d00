import type { ColumnRole } from './columnRole.ts'

/** Columns that somebody named, by their header or their number from 1. */
export type NamedColumns = Partial<Record<ColumnRole, string>>

export interface ChosenColumns {
  roles: ColumnRole[]
  /** names that no column has */
  unknown: string[]
}

/** The guessed roles with those that were named: each named role goes to its column alone. */
export function chooseColumns(
  header: readonly string[],
  guessed: readonly ColumnRole[],
  named: NamedColumns,
): ChosenColumns {
  const roles = [...guessed]
  const unknown: string[] = []
  const small = header.map((name) => name.trim().toLowerCase())
  for (const [role, name] of Object.entries(named) as [ColumnRole, string][]) {
    const exact = header.indexOf(name)
    const alike = exact < 0 ? small.indexOf(name.trim().toLowerCase()) : exact
    const at = alike < 0 && /^\d+$/.test(name) ? Number(name) - 1 : alike
    if (at < 0 || at >= header.length) {
      unknown.push(name)
      continue
    }
    roles.forEach((given, place) => {
      if (given === role) roles[place] = 'ignore'
    })
    roles[at] = role
  }
  return { roles, unknown }
}
