import { compareNames } from '../../i18n/compareNames.ts'
import { t } from '../../i18n/t.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { type Records, recordOf } from '../../model/records.ts'
import type { Option } from '../../ui/options.ts'

/** Kinds of which one can be chosen by its name. */
export type LinkKind = 'person' | 'department' | 'kpi' | 'promise' | 'persona'

const sections = {
  person: 'organisation.people',
  department: 'organisation.departments',
  kpi: 'organisation.kpis',
  promise: 'organisation.promises',
  persona: 'organisation.personas',
} as const

/** Living records of these kinds, each kind under its heading where there are several. */
export function linkOptions(records: Records, kinds: readonly LinkKind[]): Option[] {
  return kinds.flatMap((kind) =>
    recordsOfKind(records, kind)
      .map((record): Option => {
        const detail = detailOf(records, record)
        return {
          key: record.id,
          label: record.kind === 'promise' ? record.text : record.name,
          ...(kinds.length > 1 ? { section: t(sections[kind]) } : {}),
          ...(detail ? { detail } : {}),
        }
      })
      .toSorted((a, b) => compareNames(a.label, b.label)),
  )
}

function detailOf(
  records: Records,
  record: ReturnType<typeof recordsOfKind<LinkKind>>[number],
): string | undefined {
  if (record.kind === 'kpi') return record.unit
  if (record.kind !== 'person') return undefined
  const department = record.departmentId && nameOf(records, record.departmentId)
  return [record.role, department].filter(Boolean).join(', ')
}

/** What a record is called; what was deleted elsewhere is said to be gone, and what never was is nothing. */
export function nameOf(records: Records, id: unknown): string {
  const record = typeof id === 'string' ? recordOf(records, id) : undefined
  if (!record) return ''
  if (record.deletedAt !== undefined) return t('organisation.gone')
  if ('name' in record) return record.name
  return record.kind === 'promise' ? record.text : ''
}
