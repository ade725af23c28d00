import { type AnyRecord, type KindName, type RecordOf, isKind, kinds } from '../../model/kinds.ts'
import { goesWithout, isValueOf, pointingTo } from '../../model/dependentsOf.ts'
import { isAncestor } from '../../model/isAncestor.ts'
import { livingRecord } from '../../model/records.ts'
import type { Draft } from '../Draft.ts'
import { checkParents } from '../checkLinked.ts'
import { defineCommand, refuse } from '../command.ts'
import { type OrganisationKind, organisationKinds } from './addRecord.ts'

export interface DeleteOfOrganisation {
  readonly id: string
  /** What takes its place in all that points to it, where it may stand there; missing: those links are emptied. */
  readonly replacementId?: string
  /** Now, as an ISO time. */
  readonly at: string
}

/**
 * Deletes a record of the organisation. What points to it points to the replacement or, where there is none, to
 * nothing; what can't be without it goes with it (pay for a KPI that is gone is paid for nothing), and its values (a KPI's readings, a persona's feelings) always do.
 */
export const deleteOfOrganisation = defineCommand<DeleteOfOrganisation>({
  id: 'organisation.delete',
  label: 'command.organisation.delete',
  run(draft, { id, replacementId, at }) {
    const record = livingRecord(draft.records, id)
    if (!record) refuse('refused.gone')
    if (!organisationKinds.includes(record.kind as OrganisationKind))
      refuse('refused.notOfOrganisation')
    const replacement = replacementOf(draft, record, replacementId)
    if (isKind(record, 'kpi') && replacement) liftAbove(draft, record, replacement.id)
    const dependents = [...pointingTo(draft.records, id)]
    for (const { record: one, field } of dependents)
      relink(draft, { one, field, id, replacement, at })
    for (const { record: one } of dependents) {
      const kpi = draft.find('kpi', one.id)
      if (kpi) checkParents(draft, kpi)
    }
    draft.remove(record.kind, id, at)
  },
})

function replacementOf(
  draft: Draft,
  record: AnyRecord,
  id: string | undefined,
): AnyRecord | undefined {
  if (id === undefined) return undefined
  const found = livingRecord(draft.records, id)
  if (!found || id === record.id) refuse('refused.noReplacement')
  const isOwner = (kind: KindName): boolean => kind === 'person' || kind === 'department'
  if (found.kind !== record.kind && !(isOwner(found.kind) && isOwner(record.kind)))
    refuse('refused.noReplacement')
  return found
}

/** Before a KPI's place is taken by one from below it, that one moves up: else it would stand above itself. */
function liftAbove(draft: Draft, gone: RecordOf<'kpi'>, replacementId: string): void {
  if (!isAncestor(gone.id, replacementId, (id) => draft.find('kpi', id)?.parentId)) return
  const replacement = draft.edit('kpi', replacementId)
  if (!replacement) return
  if (gone.parentId === undefined || gone.parentId === replacementId) delete replacement.parentId
  else replacement.parentId = gone.parentId
}

interface Relink {
  readonly one: AnyRecord
  readonly field: string
  readonly id: string
  readonly replacement: AnyRecord | undefined
  readonly at: string
}

function relink(draft: Draft, { one, field, id, replacement, at }: Relink): void {
  const record = draft.edit(one.kind, one.id)
  if (!record) return
  if (record.kind === 'incentive' && replacement && handOver(record, field, replacement)) return
  const allowed = kinds[one.kind].links[field] ?? []
  const next = replacement && allowed.includes(replacement.kind) ? replacement.id : undefined
  if (isValueOf(one, field) || (next === undefined && goesWithout(one, field)))
    return draft.remove(one.kind, one.id, at)
  const value: unknown = Reflect.get(record, field)
  if (Array.isArray(value)) {
    const list = (value as unknown[]).flatMap((each) => (each === id ? (next ?? []) : [each]))
    setList(record, field, [...new Set(list)])
  } else if (value !== id) return
  else if (next === undefined || next === record.id) Reflect.deleteProperty(record, field)
  else Reflect.set(record, field, next)
  if (record.kind === 'touchpoint') settleOwners(record, field)
  if (record.kind === 'influence' && record.fromKpiId === record.toKpiId)
    draft.remove('influence', record.id, at)
}

/** Pay goes over from a person to a department too, and the other way round, which are kept in a field each. */
function handOver(pay: RecordOf<'incentive'>, field: string, { kind, id }: AnyRecord): boolean {
  if (field === 'personId' && kind === 'department') {
    delete pay.personId
    pay.departmentId = id
    return true
  }
  if (field !== 'departmentId' || kind !== 'person' || pay.personId !== undefined) return false
  delete pay.departmentId
  pay.personId = id
  return true
}

function setList(record: AnyRecord, field: string, list: readonly unknown[]): void {
  if (list.length === 0) Reflect.deleteProperty(record, field)
  else Reflect.set(record, field, list)
}

/** Whoever takes over has neither accepted nor declined, and is not named a second time. */
function settleOwners(touchpoint: RecordOf<'touchpoint'>, field: string): void {
  if (field === 'accountableId') delete touchpoint.accountableState
  if (touchpoint.alsoNamedAccountableIds === undefined) return
  const others = touchpoint.alsoNamedAccountableIds.filter((id) => id !== touchpoint.accountableId)
  setList(touchpoint, 'alsoNamedAccountableIds', others)
}
