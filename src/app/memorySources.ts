import type { FeedbackChunk, FeedbackSource, RowToLookAt } from '../storage/FeedbackSource.ts'
import { StorageError } from '../storage/StorageError.ts'
import type { SourceStore } from '../storage/sourceStore.ts'

interface Kept {
  readonly source: FeedbackSource
  readonly isComplete: boolean
  readonly needALook: readonly RowToLookAt[]
  readonly chunks: Map<number, FeedbackChunk>
}

/** Feedback sources for as long as the tab is open. */
export function memorySources(): SourceStore {
  const sources = new Map<string, Kept>()
  const kept = (id: string): Kept => {
    const found = sources.get(id)
    if (!found) throw new StorageError('missing')
    return found
  }
  return {
    async addSource(source) {
      if (sources.has(source.id)) throw new StorageError('exists')
      sources.set(source.id, { source, isComplete: false, needALook: [], chunks: new Map() })
    },
    async saveChunk(sourceId, n, chunk) {
      kept(sourceId).chunks.set(n, chunk)
    },
    async finishSource(sourceId, { counts, needALook }) {
      const found = kept(sourceId)
      const source = { ...found.source, counts }
      sources.set(sourceId, { ...found, source, needALook, isComplete: true })
    },
    async listSources(organisationId) {
      return [...sources.values()]
        .filter(({ source, isComplete }) => isComplete && isListed(source, organisationId))
        .map(({ source }) => source)
    },
    async loadNeedALook(sourceId) {
      return sources.get(sourceId)?.needALook ?? []
    },
    async *loadChunks(sourceId) {
      const chunks = sources.get(sourceId)?.chunks ?? new Map<number, FeedbackChunk>()
      for (const n of [...chunks.keys()].sort((a, b) => a - b)) {
        const chunk = chunks.get(n)
        if (chunk) yield chunk
      }
    },
    async removeSource(id) {
      const found = kept(id)
      const source = { ...found.source, deletedAt: new Date().toISOString() }
      sources.set(id, { ...found, source })
    },
    async restoreSource(id) {
      const found = kept(id)
      const { deletedAt: _, ...source } = found.source
      sources.set(id, { ...found, source })
    },
    async dropSource(id) {
      sources.delete(id)
    },
  }
}

function isListed(source: FeedbackSource, organisationId: string): boolean {
  return source.organisationId === organisationId && source.deletedAt === undefined
}
