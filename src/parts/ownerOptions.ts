import { t } from '../i18n/t.ts'
import { recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'
import type { Option } from '../ui/options.ts'

// No record id begins so.
const person = '+person:'
const department = '+department:'
const kpi = '+kpi:'
const persona = '+persona:'

/** A department's colour from what is stored of it and its place among the departments. */
export type ColorOf = (stored: string | undefined, place: number) => string

/** Everybody who can own something: active people, then departments. */
export function ownerOptions(records: Records, colorOf: ColorOf): Option[] {
  const departments = recordsOfKind(records, 'department')
  const colors = new Map(departments.map(({ id, color }, at) => [id, colorOf(color, at)]))
  const names = new Map(departments.map(({ id, name }) => [id, name]))
  const color = (id: string | undefined): { color: string } | undefined => {
    const found = id === undefined ? undefined : colors.get(id)
    return found === undefined ? undefined : { color: found }
  }
  const people = recordsOfKind(records, 'person').filter(({ active }) => active !== false)
  return [
    ...people.map(({ id, name, role, departmentId }): Option => {
      const detail = [role, names.get(departmentId ?? '')].filter(Boolean).join(', ')
      return {
        key: id,
        label: name,
        section: t('details.people'),
        ...(detail === '' ? {} : { detail }),
        ...color(departmentId),
      }
    }),
    ...departments.map(({ id, name }): Option => ({
      key: id,
      label: name,
      section: t('details.departments'),
      ...color(id),
    })),
  ]
}

/** "Add person “X”" and "Add department “X”". */
export function newOwners(typed: string): Option[] {
  const section = t('details.new')
  return [
    { key: `${person}${typed}`, label: t('details.addPerson', { name: typed }), section },
    { key: `${department}${typed}`, label: t('details.addDepartment', { name: typed }), section },
  ]
}

/** "Add KPI “X”". */
export function newKpis(typed: string): Option[] {
  return [{ key: `${kpi}${typed}`, label: t('details.addKpi', { name: typed }) }]
}

/** "Add persona “X”". */
export function newPersonas(typed: string): Option[] {
  return [{ key: `${persona}${typed}`, label: t('details.addPersona', { name: typed }) }]
}

export interface NewcomerToAdd {
  readonly id: string
  readonly kind: 'person' | 'department' | 'kpi' | 'persona'
  readonly name: string
}

/** Who is to be added, where the chosen option says so. */
export function newcomerOf(key: string, newId: () => string): NewcomerToAdd | undefined {
  for (const [prefix, kind] of [
    [person, 'person'],
    [department, 'department'],
    [kpi, 'kpi'],
    [persona, 'persona'],
  ] as const) {
    if (key.startsWith(prefix)) return { id: newId(), kind, name: key.slice(prefix.length) }
  }
  return undefined
}
