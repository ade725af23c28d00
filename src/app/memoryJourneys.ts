import type { Json } from '../lib/json.ts'
import { newId } from '../lib/newId.ts'
import type { Detail } from '../model/detail.ts'
import {
  type EvidenceByTouchpoint,
  type JourneyFile,
  journeyVersion,
} from '../model/journeyFile.ts'
import { kinds } from '../model/kinds.ts'
import { newOrganisation } from '../model/newOrganisation.ts'
import { journeyOf, organisationOf } from '../model/queries.ts'
import { type Records, allRecords, liveRecord, recordsFrom } from '../model/records.ts'
import { StorageError } from '../storage/StorageError.ts'
import type { JourneyRow } from '../storage/databases.ts'
import { rootIds, summaryOf } from '../storage/documentRows.ts'
import type { JourneyStore } from '../storage/journeyStore.ts'
import type { Imported, OnConflict } from '../storage/putJourney.ts'
import { withNewIds } from '../storage/withNewIds.ts'

interface Kept {
  readonly row: JourneyRow
  readonly records: Records
  readonly evidence: EvidenceByTouchpoint
  readonly extra: Readonly<Record<string, Json>>
}

/** Journeys for as long as the tab is open. */
export function memoryJourneys(): JourneyStore {
  const shelf = new Shelf()
  const importJourney: JourneyStore['importJourney'] = async (file, options) =>
    shelf.take(withOrganisation(file), options?.onConflict ?? 'refuse')
  return {
    importJourney,
    createJourney: (records) => importJourney({ records, evidence: new Map(), extra: {} }),
    listJourneys: async () => shelf.rows(),
    async loadJourney(journeyId) {
      const { row, ...file } = shelf.at(journeyId)
      return { ...file, journeyId, organisationId: row.organisationId, rev: row.rev }
    },
    async saveChanges({ journeyId, records, rev }) {
      const before = shelf.at(journeyId)
      if (before.row.rev !== rev) throw new StorageError('stale')
      return shelf.put({ ...before, records }, before.row)
    },
    saveEvidence: async (id, evidence) => shelf.replace({ ...shelf.at(id), evidence }),
    duplicateJourney: async (id, name) => importJourney(withNewIds(shelf.at(id), newId, name)),
    deleteJourney: async (id) => shelf.mark(id, new Date().toISOString()),
    restoreJourney: async (id) => shelf.mark(id, undefined),
    listDetails: async () => shelf.details(),
    loadOrganisations: async () =>
      [...new Set(shelf.rows().map(({ organisationId }) => organisationId))].map((id) => ({
        id,
        name: '',
        rev: 1,
        version: journeyVersion,
      })),
    async loadOrganisation(id) {
      const row = shelf.rows().find(({ organisationId }) => organisationId === id)
      if (!row) throw new StorageError('missing')
      return [...allRecords(shelf.at(row.id).records)].filter(
        ({ kind }) => kinds[kind].home === 'organisation',
      )
    },
  }
}

class Shelf {
  readonly #journeys = new Map<string, Kept>()
  #touched = 0

  /** Newest first, without deleted ones. */
  rows(): JourneyRow[] {
    return [...this.#journeys.values()]
      .map(({ row }) => row)
      .filter(({ deletedAt }) => deletedAt === undefined)
      .sort((a, b) => b.touched - a.touched)
  }

  details(): Detail[] {
    const rows = this.rows()
    return rows.flatMap(({ id: journeyId, name, organisationId }) => {
      const stepId = journeyOf(this.at(journeyId).records)?.parentStepId
      if (stepId === undefined) return []
      const of = rows.flatMap((row) => {
        const step = liveRecord(this.at(row.id).records, 'step', stepId)
        if (!step || row.organisationId !== organisationId) return []
        return [{ journeyId: row.id, journeyName: row.name, stepName: step.name }]
      })[0]
      return [{ journeyId, name, organisationId, stepId, ...(of ? { of } : {}) }]
    })
  }

  at(id: string): Kept {
    const found = this.#journeys.get(id)
    if (!found || found.row.deletedAt !== undefined) throw new StorageError('missing')
    return found
  }

  replace(kept: Kept): void {
    this.#journeys.set(kept.row.id, kept)
  }

  put(file: JourneyFile, before: JourneyRow | undefined): JourneyRow {
    const { journeyId: id, organisationId } = rootIds(file.records)
    const updatedAt = new Date().toISOString()
    const row: JourneyRow = {
      id,
      organisationId,
      ...summaryOf(file.records),
      createdAt: before?.createdAt ?? updatedAt,
      updatedAt,
      touched: ++this.#touched,
      rev: (before?.rev ?? 0) + 1,
      version: journeyVersion,
    }
    const { records, evidence, extra } = file
    this.replace({ row, records, evidence, extra })
    return row
  }

  take(given: JourneyFile, onConflict: OnConflict): Imported {
    const existing = this.#journeys.get(rootIds(given.records).journeyId)?.row
    const isHere = existing !== undefined && existing.deletedAt === undefined
    if (isHere && onConflict === 'refuse') throw new StorageError('exists')
    const isCopy = isHere && onConflict === 'keep-both'
    const file = isCopy ? withNewIds(given, newId) : given
    const { id, organisationId, rev } = this.put(file, isCopy ? undefined : existing)
    return { journeyId: id, organisationId, rev, added: 0, differences: [] }
  }

  mark(id: string, deletedAt: string | undefined): void {
    const found = this.#journeys.get(id)
    if (!found) throw new StorageError('missing')
    const { deletedAt: _, ...row } = found.row
    this.replace({ ...found, row: deletedAt === undefined ? row : { ...row, deletedAt } })
  }
}

function withOrganisation(file: JourneyFile): JourneyFile {
  if (organisationOf(file.records)) return file
  return { ...file, records: recordsFrom([...allRecords(file.records), newOrganisation(newId())]) }
}
