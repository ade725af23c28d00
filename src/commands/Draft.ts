import { type Draft as Immer, createDraft, current, finishDraft } from 'immer'
import { isSameJson, type Json } from '../lib/json.ts'
import type { Change } from '../model/change.ts'
import type { AnyRecord, KindName, RecordOf } from '../model/kinds.ts'
import { type Records, liveRecord, recordOf, withChanges } from '../model/records.ts'

/** What a command changes: one immer draft for each record that it touches, so an edit costs what it touches. */
export class Draft {
  readonly #base: Records
  readonly #edited = new Map<string, Immer<AnyRecord>>()
  readonly #added = new Map<string, AnyRecord>()
  #seen: Records | undefined

  constructor(base: Records) {
    this.#base = base
  }

  /** Everything as it stands now, this command's own changes included. */
  get records(): Records {
    this.#seen ??= withChanges(this.#base, this.#changes(current))
    return this.#seen
  }

  /** Of which kind a record is, a deleted one too; undefined: there is none. */
  kindOf(id: string): KindName | undefined {
    return (this.#added.get(id) ?? recordOf(this.#base, id))?.kind
  }

  /** A living record of that kind, to read. */
  find<K extends KindName>(kind: K, id: string | undefined): RecordOf<K> | undefined {
    if (id === undefined) return undefined
    const touched = this.#added.get(id) ?? this.#edited.get(id)
    if (!touched) return liveRecord(this.#base, kind, id)
    return touched.kind === kind && touched.deletedAt === undefined ? touched : undefined
  }

  /** A living record of that kind, to write: assign to its fields, or delete a field to make it empty. */
  edit<K extends KindName>(kind: K, id: string): RecordOf<K> | undefined {
    const record = this.find(kind, id)
    if (!record) return undefined
    this.#seen = undefined
    const added = this.#added.get(id)
    if (added) return added
    const draft = this.#edited.get(id) ?? createDraft(recordOf(this.#base, id) as AnyRecord)
    this.#edited.set(id, draft)
    return draft
  }

  /** Adds a record. Its id must be new. */
  add(record: AnyRecord): void {
    this.#seen = undefined
    this.#added.set(record.id, { ...record })
  }

  /** Leaves a tombstone, so that an edit made elsewhere at the same time is not lost. `at` is an ISO time. */
  remove(kind: KindName, id: string, at: string): void {
    const record = this.edit(kind, id)
    if (record) record.deletedAt = at
  }

  /** The patches of all that was done. The draft can't be used afterwards. */
  finish(): Change[] {
    return this.#changes((draft) => finishDraft(draft))
  }

  #changes(finish: (draft: Immer<AnyRecord>) => AnyRecord): Change[] {
    const changes: Change[] = []
    for (const record of this.#added.values())
      changes.push({ id: record.id, field: null, after: { ...record } })
    for (const [id, draft] of this.#edited) {
      const before = recordOf(this.#base, id)
      if (before) changes.push(...fieldChanges(before, finish(draft)))
    }
    return changes
  }
}

function fieldChanges(before: AnyRecord, after: AnyRecord): Change[] {
  const changes: Change[] = []
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const field of fields) {
    const was = Reflect.get(before, field) as Json | undefined
    const is = Reflect.get(after, field) as Json | undefined
    if (isSameJson(was, is)) continue
    changes.push({
      id: before.id,
      field,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    })
  }
  return changes
}
