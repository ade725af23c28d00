import type { KindName } from '../../model/kinds.ts'
import type { Draft } from '../Draft.ts'
import { checkLinked } from '../checkLinked.ts'
import { type FieldsOf, type FieldValues, addChecked } from '../checkedRecord.ts'
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

/** Adds any record of the organisation; a department without a colour gets one. */
export const addRecord = defineCommand<AddRecord>({
  id: 'organisation.addRecord',
  label: 'command.organisation.addRecord',
  run(draft, record) {
    addRecords(draft, [record])
    checkLinked(draft, record)
  },
})

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
