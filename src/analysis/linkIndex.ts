import type { AnyRecord, KindName } from '../model/kinds.ts'
import { linksOf } from '../model/linksOf.ts'
import { type Records, allRecords } from '../model/records.ts'

/** Which living records point to a record, kept up to date record by record. */
export class LinkIndex {
  /** By the kind of those that point, then by whom they point to. Lists: most hold one or two, and sets are heavy. */
  readonly #pointing = new Map<KindName, Map<string, string[]>>()

  constructor(records: Records) {
    for (const record of allRecords(records)) this.replace(undefined, record)
  }

  /** Ids of the living records of a kind that point to this one, each once, in no particular order. */
  ofKind(kind: KindName, id: string): readonly string[] {
    return this.#pointing.get(kind)?.get(id) ?? nobody
  }

  /** Ids of all living records that point to this one, in no particular order. */
  *pointingTo(id: string): Generator<string> {
    for (const ofKind of this.#pointing.values()) yield* ofKind.get(id) ?? nobody
  }

  /** A record as it was and as it is now; undefined: not there. */
  replace(before: AnyRecord | undefined, after: AnyRecord | undefined): void {
    if (before && before.deletedAt === undefined)
      for (const { target } of linksOf(before)) this.#remove(before.kind, target, before.id)
    if (after && after.deletedAt === undefined)
      for (const { target } of linksOf(after)) this.#add(after.kind, target, after.id)
  }

  #add(kind: KindName, target: string, id: string): void {
    let ofKind = this.#pointing.get(kind)
    if (!ofKind) {
      ofKind = new Map()
      this.#pointing.set(kind, ofKind)
    }
    const known = ofKind.get(target)
    if (!known) ofKind.set(target, [id])
    // A record is added with all its links in one go: it can only be the last.
    else if (known.at(-1) !== id) known.push(id)
  }

  #remove(kind: KindName, target: string, id: string): void {
    const known = this.#pointing.get(kind)?.get(target)
    const at = known?.indexOf(id) ?? -1
    if (at >= 0) known?.splice(at, 1)
  }
}

const nobody: readonly string[] = []
