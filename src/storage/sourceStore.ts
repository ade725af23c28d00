import { type Context, isoTime } from './Context.ts'
import type { SourceRow } from './databases.ts'
import { documentRange } from './documentRows.ts'
import type { FeedbackChunk, FeedbackSource, RowToLookAt } from './FeedbackSource.ts'
import type { StagedReading } from './StagedReading.ts'
import { deleteRowsOf } from './deleteRowsOf.ts'
import { StorageError, attempt } from './StorageError.ts'

/** Rows to look at that are kept of one source; its counts tell how many there were. */
export const maxRowsToLookAt = 10_000

/** Stretches that are fetched in one transaction. */
const readAtOnce = 8

/** A stretch of rows: their figures, and their texts apart, which are read when somebody looks at them. */
export interface StoredRows {
  readonly chunk: FeedbackChunk
  readonly texts?: FeedbackChunk
}

export interface SourceStore {
  /** Begins a source. Its rows follow by {@link saveChunk}; nobody sees it before {@link finishSource}. */
  addSource(source: FeedbackSource): Promise<void>
  /**
   * Writes the nth stretch of rows, from 0; and how far reading is, with it or not at all. Texts that were written
   * before stay where none are given.
   */
  saveChunk(sourceId: string, n: number, rows: StoredRows, staged?: StagedReading): Promise<void>
  /** How far reading is, where only what is said about it has changed. */
  saveStaged(staged: StagedReading): Promise<void>
  /** Makes a source visible, as the import has left it. */
  finishSource(source: FeedbackSource, needALook: readonly RowToLookAt[]): Promise<void>
  /** Writes a finished source anew, and those of its rows that are given, from the first on, all at once. */
  rewriteSource(source: FeedbackSource, rows: readonly StoredRows[]): Promise<void>
  /** Of one workspace, oldest first, without removed ones. */
  listSources(organisationId: string): Promise<FeedbackSource[]>
  /** Files of one workspace whose reading stopped half-way, the latest first. */
  listStaged(organisationId: string): Promise<StagedReading[]>
  loadNeedALook(sourceId: string): Promise<readonly RowToLookAt[]>
  /** In order, without their texts. */
  loadChunks(sourceId: string): AsyncGenerator<FeedbackChunk>
  /** The texts of the nth stretch; undefined where they are in the stretch itself, as in version 1. */
  loadTexts(sourceId: string, n: number): Promise<FeedbackChunk | undefined>
  /** Can be restored until it is purged. */
  removeSource(sourceId: string): Promise<void>
  restoreSource(sourceId: string): Promise<void>
  /** Takes back a source that was begun: an import that was cancelled. */
  dropSource(sourceId: string): Promise<void>
}

/** Feedback on this device. Every promise rejects with a StorageError. */
export const createSourceStore = (context: Context): SourceStore => ({
  ...importing(context),
  ...reading(context),
  ...removing(context),
})

/** What is written while a file is read. */
function importing(
  context: Context,
): Pick<
  SourceStore,
  'addSource' | 'saveChunk' | 'saveStaged' | 'finishSource' | 'rewriteSource' | 'dropSource'
> {
  const { main, feedback } = context
  return {
    async addSource(source) {
      if (await attempt(() => main.sources.get(source.id))) throw new StorageError('exists')
      await attempt(() => main.sources.add({ ...source, isComplete: false }))
    },
    saveChunk: (sourceId, n, rows, staged) => saveRows(context, sourceId, n, rows, staged),
    async saveStaged(staged) {
      await attempt(() => feedback.staging.put(staged))
    },
    async finishSource(source, needALook) {
      const { id: sourceId } = source
      const rows = needALook.slice(0, maxRowsToLookAt)
      await attempt(() => feedback.needALook.put({ sourceId, rows }))
      await change(context, sourceId, () => ({ ...source, isComplete: true }))
      // What is complete is never listed as staged: where this fails, the row only waits to be purged.
      await attempt(() => feedback.staging.delete(sourceId)).catch(() => undefined)
    },
    async rewriteSource(source, rows) {
      // First what the rows will need, which does no harm to them as they are.
      await change(context, source.id, (row) => ({ ...row, ...source }))
      await rewriteRows(context, source.id, rows)
    },
    async dropSource(sourceId) {
      await attempt(() => main.sources.delete(sourceId))
      await deleteRowsOf(context, sourceId)
    },
  }
}

function reading(
  context: Context,
): Pick<SourceStore, 'listSources' | 'listStaged' | 'loadNeedALook' | 'loadChunks' | 'loadTexts'> {
  const { main, feedback } = context
  return {
    async listSources(organisationId) {
      const rows = await attempt(() => main.sources.where({ organisationId }).toArray())
      return rows
        .filter(({ isComplete, deletedAt }) => isComplete && deletedAt === undefined)
        .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0))
        .map((row) => {
          const { isComplete: _, ...source } = row
          return source
        })
    },
    listStaged: (organisationId) => stagedOf(context, organisationId),
    async loadNeedALook(sourceId) {
      return (await attempt(() => feedback.needALook.get(sourceId)))?.rows ?? []
    },
    loadChunks: (sourceId) => chunksOf(context, sourceId),
    async loadTexts(sourceId, n) {
      return (await attempt(() => feedback.texts.get([sourceId, n])))?.texts
    },
  }
}

const removing = (context: Context): Pick<SourceStore, 'removeSource' | 'restoreSource'> => ({
  removeSource: (id) => change(context, id, (row) => ({ ...row, deletedAt: isoTime(context) })),
  restoreSource: (id) =>
    change(context, id, (row) => {
      const { deletedAt: _, ...rest } = row
      return rest
    }),
})

async function change(
  { main }: Context,
  id: string,
  edit: (row: SourceRow) => SourceRow,
): Promise<void> {
  await attempt(() =>
    main.db.transaction('rw', main.sources, async () => {
      const row = await main.sources.get(id)
      if (!row) throw new StorageError('missing')
      await main.sources.put(edit(row))
    }),
  )
}

async function rewriteRows(
  { feedback }: Context,
  sourceId: string,
  rows: readonly StoredRows[],
): Promise<void> {
  const texts = rows.flatMap((one, n) => (one.texts ? { sourceId, n, texts: one.texts } : []))
  await attempt(() =>
    feedback.db.transaction('rw', [feedback.chunks, feedback.texts], async () => {
      await feedback.chunks.bulkPut(rows.map(({ chunk }, n) => ({ sourceId, n, chunk })))
      await feedback.texts.bulkPut(texts)
    }),
  )
}

async function saveRows(
  { feedback }: Context,
  sourceId: string,
  n: number,
  { chunk, texts }: StoredRows,
  staged: StagedReading | undefined,
): Promise<void> {
  await attempt(() =>
    feedback.db.transaction('rw', [feedback.chunks, feedback.texts, feedback.staging], async () => {
      await feedback.chunks.put({ sourceId, n, chunk })
      if (texts) await feedback.texts.put({ sourceId, n, texts })
      if (staged) await feedback.staging.put(staged)
    }),
  )
}

async function stagedOf(
  { main, feedback }: Context,
  organisationId: string,
): Promise<StagedReading[]> {
  const sources = await attempt(() => main.sources.where({ organisationId }).toArray())
  const ids = sources.filter(({ isComplete }) => !isComplete).map(({ id }) => id)
  const found = await attempt(() => feedback.staging.bulkGet(ids))
  return found
    .filter((one) => one !== undefined)
    .sort((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1))
}

async function* chunksOf({ feedback }: Context, sourceId: string): AsyncGenerator<FeedbackChunk> {
  const keys = await attempt(() =>
    feedback.chunks
      .where('[sourceId+n]')
      .between(...documentRange(sourceId))
      .primaryKeys(),
  )
  for (let from = 0; from < keys.length; from += readAtOnce) {
    const rows = await attempt(() => feedback.chunks.bulkGet(keys.slice(from, from + readAtOnce)))
    for (const row of rows) if (row) yield row.chunk
  }
}
