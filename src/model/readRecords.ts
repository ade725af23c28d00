import { JourneyFileError } from './JourneyFileError.ts'
import { isId } from './ids.ts'
import { journeyVersion } from './journeyFile.ts'
import { type AnyRecord, isKindName, kinds } from './kinds.ts'
import { migrateRecord } from './migrateRecord.ts'
import { recordProblem } from './recordProblem.ts'

/** The two documents of a file as they were parsed: records by id, nothing checked yet. */
export interface RawDocuments {
  readonly organisation: unknown
  readonly journey: unknown
}

/**
 * Takes the records of both documents to this version and checks each against its kind's schema.
 * Unknown keys stay. Links and roots are not looked at: see `checkLinks` and `checkRoots`. Throws JourneyFileError.
 */
export function readRecords(documents: RawDocuments, version: number): AnyRecord[] {
  const records = new Map<string, AnyRecord>()
  for (const home of ['organisation', 'journey'] as const) {
    for (const [id, raw] of entriesOf(documents[home], home)) {
      const shown = id.slice(0, 60)
      if (!isId(id)) throw new JourneyFileError('id', { record: shown })
      if (records.has(id)) throw new JourneyFileError('duplicateId', { record: id })
      records.set(id, readRecord(id, raw, home, version))
    }
  }
  return [...records.values()]
}

function entriesOf(document: unknown, home: string): [string, unknown][] {
  if (document === undefined && home === 'organisation') return []
  if (!isObject(document)) throw new JourneyFileError('shape', { field: home, expected: 'object' })
  return Object.entries(document)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readRecord(id: string, raw: unknown, home: string, version: number): AnyRecord {
  if (!isObject(raw)) throw new JourneyFileError('shape', { field: id, expected: 'object' })
  if (raw['id'] !== id)
    throw new JourneyFileError('idMismatch', { record: id, id: shortText(raw['id']) })
  const kindName = raw['kind']
  if (!isKindName(kindName))
    throw new JourneyFileError('kind', { record: id, kind: shortText(kindName) })
  const kind = kinds[kindName]
  if (kind.home !== home) throw new JourneyFileError('home', { record: id, kind: kindName, home })
  const record =
    version < journeyVersion ? migrateRecord(raw, kind.migrations, version, journeyVersion) : raw
  const problem = recordProblem(kindName, record)
  if (problem) throw new JourneyFileError('field', { record: id, kind: kindName, ...problem })
  // Not what the schema gives back: that has lost the keys which a later version will know.
  return record as AnyRecord
}

function shortText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 60) : typeof value
}
