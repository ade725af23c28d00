import type { RecordOf } from '../model/kinds.ts'
import { recordsOfKind } from '../model/queries.ts'
import { type Records, liveRecord, recordOf } from '../model/records.ts'
import { idsByName, keyOf } from '../model/idsByName.ts'
import type { RowKind } from './organisationColumns.ts'

/** What has a name by which rows know it. */
type NamedKind = 'person' | 'department' | 'kpi'

type FieldsOf<K extends RowKind> = Omit<RecordOf<K>, 'id' | 'kind' | 'deletedAt'>

/** Fields as a row says them; undefined: it doesn't. */
type SaidFields<K extends RowKind> = {
  readonly [F in keyof FieldsOf<K>]?: FieldsOf<K>[F] | undefined
}

/** A record to be added, as the command that adds it takes it. */
export type PlannedRecord = {
  [K in RowKind]: { readonly id: string; readonly kind: K; readonly fields: FieldsOf<K> }
}[RowKind]

/** What differs in a record that is there. */
export interface PlannedChange {
  readonly id: string
  readonly fields: Readonly<Record<string, string | number | boolean>>
}

/** What rows add to the organisation and change in it. Who and what is there is known by the name, case aside. */
export class OrganisationChanges {
  /** As they are before any of it. */
  readonly before: Records
  readonly added: PlannedRecord[] = []
  readonly changed: PlannedChange[] = []
  /** Rows that say only what is known already. */
  same = 0
  readonly #newId: () => string
  readonly #ids: Readonly<Record<NamedKind, Map<string, string>>>

  constructor(before: Records, newId: () => string) {
    this.before = before
    this.#newId = newId
    this.#ids = {
      person: idsByName(recordsOfKind(before, 'person')),
      department: idsByName(recordsOfKind(before, 'department')),
      kpi: idsByName(recordsOfKind(before, 'kpi')),
    }
  }

  /** The id of what is called so, be it there or only planned. */
  knownId(kind: NamedKind, name: string): string | undefined {
    return this.#ids[kind].get(keyOf(name))
  }

  /** The same; where nothing is called so, the id that {@link put} will give it. */
  idFor(kind: NamedKind, name: string): string {
    const known = this.knownId(kind, name)
    if (known !== undefined) return known
    const id = this.#newId()
    this.#ids[kind].set(keyOf(name), id)
    return id
  }

  /** Adds what is called so, or notes what differs in what is there. */
  put<K extends NamedKind>(kind: K, name: string, fields: SaidFields<K>): void {
    const id = this.idFor(kind, name)
    if (liveRecord(this.before, kind, id)) this.change(id, fields)
    else this.add(kind, { name, ...fields }, id)
  }

  /** The id of what is called so; where nothing is, it is added with these fields. */
  need<K extends NamedKind>(kind: K, name: string, fields: SaidFields<K> = {}): string {
    const known = this.knownId(kind, name)
    if (known !== undefined) return known
    const id = this.idFor(kind, name)
    this.add(kind, { name, ...fields }, id)
    return id
  }

  /** Adds a record; undefined fields stay empty. */
  add(kind: RowKind, fields: Readonly<Record<string, unknown>>, id = this.#newId()): void {
    const said = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    )
    this.added.push({ id, kind, fields: said } as unknown as PlannedRecord)
  }

  /** Notes what differs in a record that is there; undefined fields stay as they are. */
  change(id: string, fields: Readonly<Record<string, unknown>>): void {
    const record = recordOf(this.before, id) ?? {}
    const differing = Object.entries(fields).filter(
      ([field, value]) => value !== undefined && Reflect.get(record, field) !== value,
    )
    if (differing.length === 0) this.same += 1
    else this.changed.push({ id, fields: Object.fromEntries(differing) as PlannedChange['fields'] })
  }
}
