import { isRequired } from './checkLinks.ts'
import { isId } from './ids.ts'
import { maxFileBytes } from './jsonLimits.ts'
import { type AnyRecord, isKindName, kinds } from './kinds.ts'
import { linksOf } from './linksOf.ts'
import { recordProblem } from './recordProblem.ts'
import { type Records, livingRecord } from './records.ts'

/** What was copied from a map, on its way to a place there or on another one. */
export interface Copied {
  /** What was chosen: cards of all kinds, or steps and stages. */
  readonly ids: readonly string[]
  /** That, all that is in it, and what it points to: of people, KPIs and the like no more than what they are called. */
  readonly records: readonly AnyRecord[]
}

/** Most records that are read from a clipboard: a map of 10,000 cards with its connections fits. */
export const mostCopied = 30_000

/** What is copied of records: `inside` are all that go along. O(n) of these and of what they point to. */
export function copiedFrom(
  records: Records,
  ids: readonly string[],
  inside: readonly AnyRecord[],
): Copied {
  const found = new Map(inside.map((record) => [record.id, record]))
  const lanes = inside.some(({ kind }) => kind === 'painPoint' || kind === 'opportunity')
    ? [...(records.index.byKind.get('lane') ?? [])]
    : []
  const targets = inside.flatMap((record) => [...linksOf(record)].map(({ target }) => target))
  for (const id of [...targets, ...lanes]) {
    const record = found.has(id) ? undefined : livingRecord(records, id)
    if (record && isContext(record)) found.set(id, named(record))
  }
  return { ids: ids.filter((id) => found.has(id)), records: [...found.values()] }
}

/** What is copied stands in or shows these, or names them; other touchpoints and pain points stay where they are. */
function isContext({ kind }: AnyRecord): boolean {
  return kinds[kind].home === 'organisation' || ['stage', 'lane', 'picture'].includes(kind)
}

function named(record: AnyRecord): AnyRecord {
  if (kinds[record.kind].home !== 'organisation') return record
  return only(record, (field) => isRequired(record, field))
}

function only(record: AnyRecord, isKept: (field: string) => boolean): AnyRecord {
  const fields = Object.keys(kinds[record.kind].schema.entries)
  const kept = fields.filter((field) => Object.hasOwn(record, field) && isKept(field))
  return Object.fromEntries(
    kept.map((field) => [field, Reflect.get(record, field)]),
  ) as unknown as AnyRecord
}

/** Reads it back; undefined where it is none. Any page may have put it on the clipboard, so all of it is looked at. */
export function readCopied(json: string): Copied | undefined {
  if (json.length > maxFileBytes) return undefined
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  const [ids, list] = [fieldOf(value, 'ids'), fieldOf(value, 'records')]
  if (!Array.isArray(ids) || !Array.isArray(list) || list.length > mostCopied) return undefined
  const records = new Map<string, AnyRecord>()
  for (const raw of list as unknown[]) {
    const record = readRecord(raw)
    if (!record || records.has(record.id)) return undefined
    records.set(record.id, record)
  }
  const chosen = new Set(ids as unknown[])
  const known = [...records.keys()].filter((id) => chosen.has(id))
  return known.length > 0 && known.length === ids.length
    ? { ids: ids as string[], records: [...records.values()] }
    : undefined
}

function readRecord(raw: unknown): AnyRecord | undefined {
  const [id, kind] = [fieldOf(raw, 'id'), fieldOf(raw, 'kind')]
  if (typeof id !== 'string' || !isId(id) || !isKindName(kind)) return undefined
  if (recordProblem(kind, raw)) return undefined
  const record = raw as AnyRecord
  return record.deletedAt === undefined ? only(record, () => true) : undefined
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? Reflect.get(value, field)
    : undefined
}
