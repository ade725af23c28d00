import { isSameJson, type Json } from '../lib/json.ts'
import { type JourneyFile, journeyVersion } from '../model/journeyFile.ts'
import { type AnyRecord, kinds } from '../model/kinds.ts'
import { organisationOf } from '../model/queries.ts'
import { allRecords, recordsFrom } from '../model/records.ts'
import { type Context, isoTime } from './Context.ts'
import type { JourneyRow, MainDatabase } from './databases.ts'
import { documentRange, nextTouched, readDocument, rootIds, summaryOf } from './documentRows.ts'
import { StorageError } from './StorageError.ts'
import { withNewIds } from './withNewIds.ts'

/** What to do with a journey that is on this device already: nothing, take its place, or stand beside it as a copy. */
export type OnConflict = 'refuse' | 'replace' | 'keep-both'

/** A field of the organisation's records that is one thing on this device and another in the file. The device's stays. */
export interface Difference {
  readonly record: string
  readonly kind: string
  readonly field: string
  readonly device: Json | undefined
  readonly file: Json | undefined
}

export interface Imported {
  /** The journey's id on this device: a new one when it was kept beside another. */
  readonly journeyId: string
  readonly organisationId: string
  readonly rev: number
  /** Records that were not in the workspace before. */
  readonly added: number
  readonly differences: readonly Difference[]
}

/** The tables that {@link putJourney} writes to. */
export function journeyTables(
  main: MainDatabase,
): MainDatabase[Exclude<keyof MainDatabase, 'db' | 'sources'>][] {
  return [main.journeys, main.organisations, main.records, main.extras]
}

/**
 * Puts a journey with its organisation on this device, inside a transaction of {@link journeyTables}. Another
 * organisation id is a workspace of its own. The same one gets the records that it does not have yet; where fields
 * differ the device's stay, and the differences are returned.
 */
export async function putJourney(
  context: Context,
  given: JourneyFile,
  onConflict: OnConflict,
): Promise<{ imported: Imported; row: JourneyRow; count: number }> {
  const { main } = context
  const whole = withOrganisation(given, context.newId)
  const existing = await main.journeys.get(rootIds(whole.records).journeyId)
  const isHere = existing !== undefined && existing.deletedAt === undefined
  if (isHere && onConflict === 'refuse') throw new StorageError('exists')
  const file = isHere && onConflict === 'keep-both' ? withNewIds(whole, context.newId) : whole
  const { journeyId, organisationId } = rootIds(file.records)
  const all = [...allRecords(file.records)]
  const journeyRecords = all.filter(({ kind }) => kinds[kind].home === 'journey')
  const rest = all.filter(({ kind }) => kinds[kind].home === 'organisation')
  const merged = await putOrganisation(main, organisationId, rest, journeyRecords)

  await main.records
    .where('[docId+id]')
    .between(...documentRange(journeyId))
    .delete()
  await main.records.bulkPut(
    journeyRecords.map((record) => ({ docId: journeyId, id: record.id, record })),
  )
  await main.extras.put({ id: journeyId, evidence: file.evidence, extra: file.extra })
  const before = file === whole ? existing : undefined
  const row: JourneyRow = {
    id: journeyId,
    organisationId,
    ...summaryOf(file.records),
    createdAt: before?.createdAt ?? isoTime(context),
    updatedAt: isoTime(context),
    touched: await nextTouched(main),
    rev: (before?.rev ?? 0) + 1,
    version: journeyVersion,
  }
  await main.journeys.put(row)
  return {
    imported: { journeyId, organisationId, rev: row.rev, ...merged },
    row,
    count: journeyRecords.length,
  }
}

/** A file made by a script may name nobody: its journey still needs a workspace to belong to. */
function withOrganisation(file: JourneyFile, newId: () => string): JourneyFile {
  if (organisationOf(file.records)) return file
  const root: AnyRecord = { id: newId(), kind: 'organisation', name: '' }
  return { ...file, records: recordsFrom([...allRecords(file.records), root]) }
}

/** Adds the records that the workspace does not have yet; where fields differ the device's stay. */
export async function putOrganisation(
  main: MainDatabase,
  organisationId: string,
  fromFile: readonly AnyRecord[],
  journeyRecords: readonly AnyRecord[],
): Promise<{ added: number; differences: Difference[] }> {
  const row = await main.organisations.get(organisationId)
  const onDevice = await readDocument(main, organisationId, row?.version ?? journeyVersion)
  const device = new Map(onDevice.map((record) => [record.id, record]))
  if (journeyRecords.some(({ id }) => device.has(id))) throw new StorageError('clash')
  const added = fromFile.filter(({ id }) => !device.has(id))
  const differences = fromFile.flatMap((record) => differencesOf(device.get(record.id), record))
  const toWrite = row?.version === journeyVersion ? added : [...onDevice, ...added]
  await main.records.bulkPut(
    toWrite.map((record) => ({ docId: organisationId, id: record.id, record })),
  )
  const root = device.get(organisationId) ?? fromFile.find(({ id }) => id === organisationId)
  const name = root?.kind === 'organisation' ? root.name : ''
  await main.organisations.put({
    id: organisationId,
    name,
    rev: (row?.rev ?? 0) + 1,
    version: journeyVersion,
  })
  return { added: added.length, differences }
}

function differencesOf(device: AnyRecord | undefined, file: AnyRecord): Difference[] {
  if (!device) return []
  const { id: record, kind } = file
  return [...new Set([...Object.keys(device), ...Object.keys(file)])].flatMap((field) => {
    const [here, there] = [device, file].map((one) => Reflect.get(one, field) as Json | undefined)
    return isSameJson(here, there) ? [] : [{ record, kind, field, device: here, file: there }]
  })
}
