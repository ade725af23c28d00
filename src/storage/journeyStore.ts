import type { EvidenceByTouchpoint, JourneyFile } from '../model/journeyFile.ts'
import { journeyVersion } from '../model/journeyFile.ts'
import type { Detail } from '../model/detail.ts'
import type { AnyRecord } from '../model/kinds.ts'
import { shownPictures } from '../model/pictures.ts'
import { type Records, allRecords, recordsFrom } from '../model/records.ts'
import { type Context, isoTime } from './Context.ts'
import type { JourneyRow, OrganisationRow } from './databases.ts'
import { documentRows, readDocument, recordsIn } from './documentRows.ts'
import type { LoadedJourney } from './LoadedJourney.ts'
import { type Imported, type OnConflict, journeyTables, putJourney } from './putJourney.ts'
import { readDetails } from './readDetails.ts'
import { type Save, saveChanges } from './saveChanges.ts'
import { StorageError, attempt } from './StorageError.ts'
import { withNewIds } from './withNewIds.ts'

export interface JourneyStore {
  /** Newest first, without deleted ones. */
  listJourneys(): Promise<JourneyRow[]>
  /** Throws `missing` where it is not there or deleted. */
  loadJourney(journeyId: string): Promise<LoadedJourney>
  /**
   * What was loaded, without pictures that nobody shows. `isAlone`: they are deleted, see {@link tidyPictures}; else it
   * is read anew where there are any: while it was read they may have been deleted elsewhere.
   */
  tidyPictures?(loaded: LoadedJourney, isAlone: boolean): Promise<LoadedJourney>
  /** See {@link saveChanges}. */
  saveChanges(save: Save): Promise<{ rev: number }>
  /** Replaces the evidence that the journey carries. Derived figures: no new revision. */
  saveEvidence(journeyId: string, evidence: EvidenceByTouchpoint): Promise<void>
  /** Throws `exists` where a journey with this id is on the device. */
  createJourney(records: Records): Promise<Imported>
  /** Opens a file's journey on this device: see {@link putJourney}. Throws `exists` unless told what to do. */
  importJourney(
    file: JourneyFile,
    options?: { readonly onConflict?: OnConflict },
  ): Promise<Imported>
  /** The copy stands alone: the step that a journey details still opens the one journey. */
  duplicateJourney(journeyId: string, name: string): Promise<Imported>
  /** Can be restored until it is purged. */
  deleteJourney(journeyId: string): Promise<void>
  restoreJourney(journeyId: string): Promise<void>
  /** See {@link readDetails}. */
  listDetails(): Promise<Detail[]>
  /** The workspaces on this device. */
  loadOrganisations(): Promise<OrganisationRow[]>
  /** All records of one workspace, to begin a journey in it. */
  loadOrganisation(organisationId: string): Promise<AnyRecord[]>
}

/** Journeys and organisations on this device. Every promise rejects with a StorageError. */
export function createJourneyStore(context: Context): JourneyStore {
  const { main } = context
  const loadJourney = (id: string): Promise<LoadedJourney> => attempt(() => load(context, id))
  const importJourney: JourneyStore['importJourney'] = (file, options = {}) =>
    importOne(context, file, options.onConflict ?? 'refuse')
  return {
    listJourneys: () => attempt(() => list(context)),
    loadJourney,
    importJourney,
    async tidyPictures(loaded, isAlone) {
      if (!isUntidy(loaded.records)) return loaded
      if (!isAlone) return loadJourney(loaded.journeyId)
      // Housekeeping: where it fails it is done another day.
      return import('./tidyPictures.ts')
        .then(({ tidyPictures }) => tidyPictures(context, loaded))
        .catch(() => loaded)
    },
    saveChanges: (save) => saveChanges(context, save),
    createJourney: (records) => importJourney({ records, evidence: new Map(), extra: {} }),
    deleteJourney: (id) => setDeleted(context, id, isoTime(context)),
    restoreJourney: (id) => setDeleted(context, id, undefined),
    listDetails: () => readDetails(context),
    loadOrganisations: () => attempt(() => main.organisations.toArray()),
    loadOrganisation: (id) => attempt(() => loadOrganisation(context, id)),
    async duplicateJourney(id, name) {
      return importJourney(withNewIds(await loadJourney(id), context.newId, name))
    },
    async saveEvidence(id, evidence) {
      const updated = await attempt(() => main.extras.update(id, { evidence }))
      if (updated === 0 && !(await attempt(() => main.extras.get(id))))
        throw new StorageError('missing')
    },
  }
}

function isUntidy(records: Records): boolean {
  const shown = shownPictures(records)
  for (const record of allRecords(records))
    if ('picture' in record || ('data' in record && !shown.has(record.id))) return true
  return false
}

async function list({ main }: Context): Promise<JourneyRow[]> {
  const rows = await main.journeys.orderBy('touched').reverse().toArray()
  return rows.filter(({ deletedAt }) => deletedAt === undefined)
}

function load({ main }: Context, journeyId: string): PromiseLike<LoadedJourney> {
  return main.db.transaction('r', journeyTables(main), async () => {
    // All that can be asked for by one id is asked for at once: each answer comes from another process.
    const [row, ownRows, extras] = await Promise.all([
      main.journeys.get(journeyId),
      documentRows(main, journeyId),
      main.extras.get(journeyId),
    ])
    if (!row || row.deletedAt !== undefined) throw new StorageError('missing')
    const { organisationId, rev } = row
    const [organisation, sharedRows] = await Promise.all([
      main.organisations.get(organisationId),
      documentRows(main, organisationId),
    ])
    const shared = recordsIn(sharedRows, organisation?.version ?? journeyVersion)
    const own = recordsIn(ownRows, row.version)
    return {
      journeyId,
      organisationId,
      rev,
      records: recordsFrom([...shared, ...own]),
      evidence: extras?.evidence ?? new Map(),
      extra: extras?.extra ?? {},
    }
  })
}

async function loadOrganisation({ main }: Context, organisationId: string): Promise<AnyRecord[]> {
  const row = await main.organisations.get(organisationId)
  if (!row) throw new StorageError('missing')
  return readDocument(main, organisationId, row.version)
}

async function importOne(
  context: Context,
  file: JourneyFile,
  onConflict: OnConflict,
): Promise<Imported> {
  const { main, ledger, tabs } = context
  const { imported, row, count } = await attempt(() =>
    main.db.transaction('rw', journeyTables(main), () => putJourney(context, file, onConflict)),
  )
  ledger.put(row.id, { name: row.name, rev: row.rev, records: count })
  const { journeyId, organisationId, rev } = imported
  tabs.tell({ journeyId, organisationId, rev, changes: [] })
  return imported
}

async function setDeleted(
  { main, tabs }: Context,
  id: string,
  deletedAt: string | undefined,
): Promise<void> {
  const { organisationId, rev } = await attempt(() =>
    main.db.transaction('rw', main.journeys, async () => {
      const row = await main.journeys.get(id)
      if (!row) throw new StorageError('missing')
      const { deletedAt: _, ...rest } = row
      await main.journeys.put(deletedAt === undefined ? rest : { ...rest, deletedAt })
      return row
    }),
  )
  tabs.tell({ journeyId: id, organisationId, rev, changes: [] })
}
