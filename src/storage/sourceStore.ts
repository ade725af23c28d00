import { type Context, isoTime } from './Context.ts'
import type { SourceRow } from './databases.ts'
import { documentRange } from './documentRows.ts'
import type { FeedbackChunk, FeedbackSource, RowToLookAt } from './FeedbackSource.ts'
import { StorageError, attempt } from './StorageError.ts'

/** Rows to look at that are kept of one source; its counts tell how many there were. */
export const maxRowsToLookAt = 10_000

export interface SourceStore {
  /** Begins a source. Its rows follow by {@link saveChunk}; nobody sees it before {@link finishSource}. */
  addSource(source: FeedbackSource): Promise<void>
  /** Writes the nth stretch of rows, from 0. */
  saveChunk(sourceId: string, n: number, chunk: FeedbackChunk): Promise<void>
  /** Makes a source visible, with what the import has counted. */
  finishSource(
    sourceId: string,
    result: Pick<FeedbackSource, 'counts'> & { readonly needALook: readonly RowToLookAt[] },
  ): Promise<void>
  /** Of one workspace, oldest first, without removed ones. */
  listSources(organisationId: string): Promise<FeedbackSource[]>
  loadNeedALook(sourceId: string): Promise<readonly RowToLookAt[]>
  /** In order, one at a time. */
  loadChunks(sourceId: string): AsyncGenerator<FeedbackChunk>
  /** Can be restored until it is purged. */
  removeSource(sourceId: string): Promise<void>
  restoreSource(sourceId: string): Promise<void>
  /** Takes back a source that was begun: an import that was cancelled. */
  dropSource(sourceId: string): Promise<void>
}

/** Feedback on this device. Every promise rejects with a StorageError. */
export function createSourceStore(context: Context): SourceStore {
  const { main, feedback } = context
  const change = (id: string, edit: (row: SourceRow) => SourceRow): Promise<void> =>
    attempt(() =>
      main.db.transaction('rw', main.sources, async () => {
        const row = await main.sources.get(id)
        if (!row) throw new StorageError('missing')
        await main.sources.put(edit(row))
      }),
    )
  return {
    async addSource(source) {
      if (await attempt(() => main.sources.get(source.id))) throw new StorageError('exists')
      await attempt(() => main.sources.add({ ...source, isComplete: false }))
    },
    async saveChunk(sourceId, n, chunk) {
      await attempt(() => feedback.chunks.put({ sourceId, n, chunk }))
    },
    async finishSource(sourceId, { counts, needALook }) {
      const rows = needALook.slice(0, maxRowsToLookAt)
      await attempt(() => feedback.needALook.put({ sourceId, rows }))
      await change(sourceId, (row) => ({ ...row, counts, isComplete: true }))
    },
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
    async loadNeedALook(sourceId) {
      return (await attempt(() => feedback.needALook.get(sourceId)))?.rows ?? []
    },
    loadChunks: (sourceId) => chunksOf(context, sourceId),
    removeSource: (id) => change(id, (row) => ({ ...row, deletedAt: isoTime(context) })),
    restoreSource: (id) =>
      change(id, (row) => {
        const { deletedAt: _, ...rest } = row
        return rest
      }),
    async dropSource(sourceId) {
      await attempt(() => main.sources.delete(sourceId))
      await deleteRowsOf(context, sourceId)
    },
  }
}

async function* chunksOf({ feedback }: Context, sourceId: string): AsyncGenerator<FeedbackChunk> {
  const keys = await attempt(() =>
    feedback.chunks
      .where('[sourceId+n]')
      .between(...documentRange(sourceId))
      .primaryKeys(),
  )
  for (const key of keys) {
    const row = await attempt(() => feedback.chunks.get(key))
    if (row) yield row.chunk
  }
}

/** Deletes the rows of a source for good. */
export async function deleteRowsOf({ feedback }: Context, sourceId: string): Promise<void> {
  await attempt(() =>
    feedback.db.transaction('rw', feedback.chunks, feedback.needALook, async () => {
      await feedback.chunks
        .where('[sourceId+n]')
        .between(...documentRange(sourceId))
        .delete()
      await feedback.needALook.delete(sourceId)
    }),
  )
}
