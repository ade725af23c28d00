import type { Change } from '../model/change.ts'
import { journeyVersion } from '../model/journeyFile.ts'
import type { AnyRecord } from '../model/kinds.ts'
import { organisationOf } from '../model/queries.ts'
import { type Records, allRecords, recordOf, recordsFrom, withChanges } from '../model/records.ts'
import { type Context, isoTime } from './Context.ts'
import type { JourneyRow, RecordRow } from './databases.ts'
import { documentOf, documentRange, nextTouched, summaryOf } from './documentRows.ts'
import { StorageError, attempt } from './StorageError.ts'

export interface Save {
  readonly journeyId: string
  readonly organisationId: string
  /** The revision that the changes stand on: as loaded, or as the last save returned it. */
  readonly rev: number
  readonly changes: readonly Change[]
  /** The document after the changes. */
  readonly records: Records
}

/**
 * Writes the changes in one transaction and returns the new revision once it is complete. Refused as `stale` when
 * somebody else has saved the journey since `rev`. Fields are patched into what the database has, so two journeys
 * of one organisation, open in two tabs, don't undo each other's changes to people and KPIs.
 */
export async function saveChanges(context: Context, save: Save): Promise<{ rev: number }> {
  const { main, ledger, tabs } = context
  const { row, count } = await attempt(() =>
    main.db.transaction('rw', [main.journeys, main.organisations, main.records], async () => {
      const before = await main.journeys.get(save.journeyId)
      if (!before || before.deletedAt !== undefined) throw new StorageError('missing')
      if (before.version > journeyVersion) throw new StorageError('newer')
      if (before.rev !== save.rev) throw new StorageError('stale')
      await migrateOrganisation(context, save)
      if (before.version < journeyVersion) await writeMigrated(context, save, save.journeyId)
      await writeRecords(context, save)
      const row: JourneyRow = {
        ...before,
        ...summaryOf(save.records),
        updatedAt: isoTime(context),
        touched: await nextTouched(main),
        rev: before.rev + 1,
        version: journeyVersion,
      }
      await main.journeys.put(row)
      const count = await main.records
        .where('[docId+id]')
        .between(...documentRange(row.id))
        .count()
      return { row, count }
    }),
  )
  ledger.put(row.id, { name: row.name, rev: row.rev, records: count })
  const { journeyId, organisationId, changes } = save
  tabs.tell({ journeyId, organisationId, rev: row.rev, changes })
  return { rev: row.rev }
}

async function writeRecords({ main }: Context, save: Save): Promise<void> {
  const byId = new Map<string, Change[]>()
  for (const change of save.changes) {
    const list = byId.get(change.id)
    if (list) list.push(change)
    else byId.set(change.id, [change])
  }
  const places = [...byId].map(([id, changes]) => ({
    id,
    changes,
    docId: docIdOf(save, id, changes),
  }))
  const stored = await main.records.bulkGet(places.map(({ docId, id }) => [docId, id]))
  const puts: RecordRow[] = []
  const deletes: [string, string][] = []
  for (const [index, { id, changes, docId }] of places.entries()) {
    const after = recordOf(save.records, id)
    if (after) puts.push({ docId, id, record: patched(stored[index]?.record, changes) ?? after })
    else deletes.push([docId, id])
  }
  await main.records.bulkPut(puts)
  await main.records.bulkDelete(deletes)
  if (places.some(({ docId }) => docId === save.organisationId)) await touchOrganisation(main, save)
}

/** Records of an older version were migrated when they were read; the first save writes all of them. */
async function writeMigrated({ main }: Context, save: Save, docId: string): Promise<void> {
  const records = [...allRecords(save.records)].filter(
    (record) => documentOf(record, save) === docId,
  )
  await main.records.bulkPut(records.map((record) => ({ docId, id: record.id, record })))
}

/** The document of a record that may be gone already: then its last change still tells what it was. */
function docIdOf(save: Save, id: string, changes: readonly Change[]): string {
  const gone = changes.find((change) => change.field === null)
  const record = recordOf(save.records, id) ?? gone?.before ?? gone?.after
  return record ? documentOf(record as AnyRecord, save) : save.journeyId
}

function patched(record: AnyRecord | undefined, changes: readonly Change[]): AnyRecord | undefined {
  const start = recordsFrom(record ? [record] : [])
  const id = changes[0]?.id
  return id === undefined ? record : recordOf(withChanges(start, changes), id)
}

async function migrateOrganisation(context: Context, save: Save): Promise<void> {
  const row = await context.main.organisations.get(save.organisationId)
  if (!row || row.version === journeyVersion) return
  if (row.version > journeyVersion) throw new StorageError('newer')
  await writeMigrated(context, save, save.organisationId)
  await touchOrganisation(context.main, save)
}

async function touchOrganisation(main: Context['main'], save: Save): Promise<void> {
  const before = await main.organisations.get(save.organisationId)
  await main.organisations.put({
    id: save.organisationId,
    name: organisationOf(save.records)?.name ?? '',
    rev: (before?.rev ?? 0) + 1,
    version: journeyVersion,
  })
}
