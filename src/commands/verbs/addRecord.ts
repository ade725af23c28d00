import type { KindName } from '../../model/kinds.ts'
import { readingsOn } from '../../model/readingsOn.ts'
import type { Draft } from '../Draft.ts'
import { checkLinked } from '../checkLinked.ts'
import { type FieldsOf, type FieldValues, addChecked, editChecked } from '../checkedRecord.ts'
import { defineCommand, refuse } from '../command.ts'
import { colorsTaken, departmentColor } from '../departmentColor.ts'

/** What an organisation has many of. */
export const organisationKinds = [
  'department',
  'person',
  'kpi',
  'reading',
  'influence',
  'incentive',
  'promise',
  'persona',
  'playbook',
  'setting',
] as const satisfies readonly KindName[]
export type OrganisationKind = (typeof organisationKinds)[number]

/** A record of the organisation to be: texts are trimmed, empty ones left out. */
export type AddRecord = {
  [K in OrganisationKind]: { readonly id: string; readonly kind: K; readonly fields: FieldsOf<K> }
}[OrganisationKind]

/**
 * Adds any record of the organisation; a department without a colour gets one. A reading of a KPI and day that there is
 * one of already takes that one's place: what it says replaces what that said, as in an import.
 */
export const addRecord = defineCommand<AddRecord>({
  id: 'organisation.addRecord',
  label: 'command.organisation.addRecord',
  run(draft, record) {
    if (record.kind === 'reading' && replacesReading(draft, record.fields)) return
    addRecords(draft, [record])
    checkLinked(draft, record)
  },
})

function replacesReading(draft: Draft, fields: FieldsOf<'reading'>): boolean {
  const known = readingsOn(draft.records, fields.kpiId, fields.date.trim())
  const { kpiId: _, date: __, ...figures } = fields
  for (const { id, kind } of known) {
    editChecked(draft, kind, id, figures as FieldValues)
    checkLinked(draft, { id, kind, fields: figures })
  }
  return known.length > 0
}

/** Adds records that may point to each other; whether they do is for {@link checkLinked}. */
export function addRecords(draft: Draft, list: readonly AddRecord[]): void {
  const before = draft.records
  const taken = colorsTaken(before)
  for (const { kind, fields } of list)
    if (kind === 'department' && fields.color) taken.push(fields.color)
  for (const { id, kind, fields } of list) {
    if (!organisationKinds.includes(kind)) refuse('refused.notOfOrganisation')
    const made = kind === 'department' && !fields.color ? departmentColor(taken) : undefined
    if (made) taken.push(made)
    const color = made ? { color: made } : {}
    addChecked(draft, before, { id, kind, fields: { ...color, ...(fields as FieldValues) } })
  }
}
