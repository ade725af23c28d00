import { adoptPictures } from '../model/adoptPictures.ts'
import { shownPictures } from '../model/pictures.ts'
import { allRecords, recordsFrom } from '../model/records.ts'
import type { Context } from './Context.ts'
import { documentOf, documentRange } from './documentRows.ts'
import type { LoadedJourney } from './LoadedJourney.ts'
import { attempt } from './StorageError.ts'

/**
 * Deletes the pictures of a journey just loaded, and of its organisation, that nobody shows, makes records of those that
 * early cards hold themselves, and gives the journey back so. Only while no other tab has a journey open: an undo there
 * could want a picture back.
 */
export async function tidyPictures(
  { main, ledger }: Context,
  loaded: LoadedJourney,
): Promise<LoadedJourney> {
  const { journeyId, organisationId, rev } = loaded
  const before = [...allRecords(loaded.records)]
  const adopted = adoptPictures(before)
  const shown = shownPictures(recordsFrom(adopted))
  const after = adopted.filter((record) => !('data' in record) || shown.has(record.id))
  const [wereThere, stay] = [new Set(before), new Set(after.map(({ id }) => id))]
  const changed = after.filter((record) => !wereThere.has(record))
  const gone = before.filter(({ id }) => !stay.has(id))
  if (changed.length + gone.length === 0) return loaded
  const docId = (record: (typeof before)[number]): string =>
    documentOf(record, { journeyId, organisationId })
  return attempt(() =>
    main.db.transaction('rw', [main.journeys, main.records], async () => {
      const row = await main.journeys.get(journeyId)
      const own = main.records.where('[docId+id]').between(...documentRange(journeyId))
      const others = main.records.where('[docId+id]').between(...documentRange(organisationId))
      const stored = [...(await own.toArray()), ...(await others.toArray())]
      // A file may have been opened since, and show one of them.
      const now = shownPictures(recordsFrom(stored.map(({ record }) => record)))
      if (row?.rev !== rev || gone.some(({ id }) => now.has(id))) return loaded
      await main.records.bulkPut(
        changed.map((record) => ({ docId: docId(record), id: record.id, record })),
      )
      await main.records.bulkDelete(gone.map((record) => [docId(record), record.id]))
      ledger.put(journeyId, { name: row.name, rev, records: await own.count() })
      return { ...loaded, records: recordsFrom(after) }
    }),
  )
}
