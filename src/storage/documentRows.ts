import { Dexie } from 'dexie'
import { type AnyRecord, kinds } from '../model/kinds.ts'
import { journeyVersion } from '../model/journeyFile.ts'
import { migrateRecord } from '../model/migrateRecord.ts'
import { journeyOf, organisationOf, recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'
import type { JourneyRow, MainDatabase, RecordRow } from './databases.ts'
import { StorageError } from './StorageError.ts'

/** The records of one document, as the database has them. */
export async function readDocument(
  main: MainDatabase,
  docId: string,
  version: number,
): Promise<AnyRecord[]> {
  return recordsIn(await documentRows(main, docId), version)
}

/** The rows of one document, of whatever version. */
export function documentRows(main: MainDatabase, docId: string): PromiseLike<RecordRow[]> {
  return main.records
    .where('[docId+id]')
    .between(...documentRange(docId))
    .toArray()
}

/** What these rows hold, brought up to date. Throws `newer`. */
export function recordsIn(rows: readonly RecordRow[], version: number): AnyRecord[] {
  if (version > journeyVersion) throw new StorageError('newer')
  if (version === journeyVersion) return rows.map(({ record }) => record)
  return rows.map(({ record }) => {
    const { migrations } = kinds[record.kind]
    return migrateRecord(record, migrations, version, journeyVersion) as unknown as AnyRecord
  })
}

/** All keys of one document, for `between`. */
export function documentRange(docId: string): [readonly unknown[], readonly unknown[]] {
  return [
    [docId, Dexie.minKey],
    [docId, Dexie.maxKey],
  ]
}

/** The id of the document that a record belongs to. */
export function documentOf(
  record: AnyRecord,
  ids: { readonly journeyId: string; readonly organisationId: string },
): string {
  return kinds[record.kind].home === 'journey' ? ids.journeyId : ids.organisationId
}

/** The ids of both roots. A document without them can't be saved. */
export function rootIds(records: Records): { journeyId: string; organisationId: string } {
  const journeyId = journeyOf(records)?.id
  const organisationId = organisationOf(records)?.id
  if (journeyId === undefined || organisationId === undefined) throw new StorageError('missing')
  return { journeyId, organisationId }
}

/** What the list shows of a journey. */
export function summaryOf(records: Records): Pick<JourneyRow, 'name' | 'stages' | 'touchpoints'> {
  return {
    name: journeyOf(records)?.name ?? '',
    stages: recordsOfKind(records, 'stage').length,
    touchpoints: recordsOfKind(records, 'touchpoint').length,
  }
}

/** Larger than that of any journey on this device. */
export async function nextTouched(main: MainDatabase): Promise<number> {
  return ((await main.journeys.orderBy('touched').last())?.touched ?? 0) + 1
}
