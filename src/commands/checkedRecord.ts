import type { Json } from '../lib/json.ts'
import { isRequired } from '../model/checkLinks.ts'
import { type AnyRecord, type KindName, type RecordOf, kinds } from '../model/kinds.ts'
import { recordProblem } from '../model/recordProblem.ts'
import type { Records } from '../model/records.ts'
import { recordOf } from '../model/records.ts'
import type { Draft } from './Draft.ts'
import { checkLinked } from './checkLinked.ts'
import { refuse } from './command.ts'

/** Fields by name; null, undefined, an empty text or an empty list: the field is, or becomes, empty. */
export type FieldValues = Readonly<Record<string, Json | undefined>>

/** The fields that a record of this kind may be given, each checked when it is used. */
export type FieldsOf<K extends KindName> = {
  readonly [F in keyof Omit<RecordOf<K>, 'id' | 'kind' | 'deletedAt'>]: Given<RecordOf<K>[F]>
}
type Given<T> = T extends readonly (infer E)[] ? readonly E[] : T

/** The same fields where each may be left out or, by null, emptied. */
export type ChangedFields<K extends KindName> = {
  readonly [F in keyof FieldsOf<K>]?: FieldsOf<K>[F] | null
}

const fixed: ReadonlySet<string> = new Set(['id', 'kind', 'deletedAt'])

/**
 * Adds a record whose id no record of `before` has. Refuses what its kind's schema does not take. Its links are
 * checked by {@link checkLinked}, once all is there that is added in one step.
 */
export function addChecked(
  draft: Draft,
  before: Records,
  { id, kind, fields }: { id: string; kind: KindName; fields: FieldValues },
): void {
  if (recordOf(before, id)) refuse('refused.idTaken')
  const record: Record<string, unknown> = { id, kind }
  fill(record, kind, fields)
  checkFields(record as unknown as AnyRecord)
  draft.add(record as unknown as AnyRecord)
}

/** Sets some fields of a record and refuses what does not fit. Links: see {@link checkLinked}. */
export function editChecked(draft: Draft, kind: KindName, id: string, fields: FieldValues): void {
  const record = draft.edit(kind, id)
  if (!record) refuse('refused.gone')
  fill(record as unknown as Record<string, unknown>, kind, fields)
  checkFields(record)
}

function fill(record: Record<string, unknown>, kind: KindName, fields: FieldValues): void {
  const { schema } = kinds[kind]
  for (const [field, given] of Object.entries(fields)) {
    if (fixed.has(field) || !Object.hasOwn(schema.entries, field))
      refuse('refused.noSuchField', { field: field.slice(0, 60) })
    const value = tidy(given)
    if (value === undefined) delete record[field]
    else record[field] = value
  }
}

function tidy(value: Json | undefined): unknown {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : [...new Set<unknown>(value)]
  return value ?? undefined
}

function checkFields(record: AnyRecord): void {
  for (const field of ['name', 'title', 'text'])
    if (isNamedBy(record, field) && Reflect.get(record, field) === undefined)
      refuse('refused.emptyName')
  const problem = recordProblem(record.kind, record)
  if (problem) {
    const { field } = problem
    const value: unknown = Reflect.get(record, field)
    if (value === undefined) refuse('refused.emptyField', { field })
    if (typeof value === 'string' && value.length > 1000) refuse('refused.tooLong')
    refuse('refused.wrongField', { field })
  }
}

function isNamedBy(record: AnyRecord, field: string): boolean {
  return Object.hasOwn(kinds[record.kind].schema.entries, field) && isRequired(record, field)
}

/** Sets those of the fields named that are given; undefined stays as it is, null empties. Links are checked. */
export function changeGiven<K extends KindName>(
  draft: Draft,
  kind: K,
  id: string,
  given: ChangedFields<K>,
  settable: readonly (keyof FieldsOf<K> & string)[],
): void {
  const entries = settable.map((field) => [field, given[field]] as const)
  const fields = Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  editChecked(draft, kind, id, fields as FieldValues)
  checkLinked(draft, { kind, id, fields })
}
