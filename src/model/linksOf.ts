import { type AnyRecord, kinds } from './kinds.ts'

/** One id in a link field of a record. */
export interface Link {
  readonly field: string
  readonly target: string
  /** Kinds that the field may point to. */
  readonly allowed: readonly string[]
}

const linkFields = new Map<string, [field: string, allowed: readonly string[]][]>(
  Object.values(kinds).map(({ kind, links }) => [kind, Object.entries(links)]),
)

/** All that a record points to; an id that stands twice in one field comes once. */
export function* linksOf(record: AnyRecord): Generator<Link> {
  for (const [field, allowed] of linkFields.get(record.kind) ?? []) {
    const value: unknown = Reflect.get(record, field)
    if (typeof value === 'string') yield { field, target: value, allowed }
    if (!Array.isArray(value)) continue
    for (const target of new Set(value as unknown[]))
      if (typeof target === 'string') yield { field, target, allowed }
  }
}
