import type { FeedbackSource, RowToLookAt } from '../../storage/FeedbackSource.ts'
import type { FeedbackStore } from '../../storage/openFeedbackStorage.ts'
import type { SavedMapping } from '../../storage/SavedMapping.ts'
import type { SettledRows } from '../../storage/SettledRows.ts'
import type { StoredRows } from '../../storage/sourceStore.ts'
import { StorageError } from '../../storage/StorageError.ts'

interface Kept {
  readonly source: FeedbackSource
  readonly isComplete: boolean
  readonly needALook: readonly RowToLookAt[]
  readonly rows: Map<number, StoredRows>
}

/** Feedback for as long as the tab is open, where the device keeps nothing. No reading is gone on with: it went too. */
export class MemoryFeedback implements FeedbackStore {
  private readonly sources = new Map<string, Kept>()
  private readonly settled = new Map<string, SettledRows>()
  private readonly mappings = new Map<string, SavedMapping>()

  addSource: FeedbackStore['addSource'] = async (source) => {
    if (this.sources.has(source.id)) throw new StorageError('exists')
    this.sources.set(source.id, { source, isComplete: false, needALook: [], rows: new Map() })
  }

  saveChunk: FeedbackStore['saveChunk'] = async (sourceId, n, rows) => {
    const all = this.kept(sourceId).rows
    all.set(n, { ...all.get(n), ...rows })
  }

  saveStaged: FeedbackStore['saveStaged'] = async () => undefined

  finishSource: FeedbackStore['finishSource'] = async (source, needALook) => {
    const found = this.kept(source.id)
    this.sources.set(source.id, { ...found, source, needALook, isComplete: true })
  }

  rewriteSource: FeedbackStore['rewriteSource'] = async (source, rows) => {
    const found = this.kept(source.id)
    for (const [n, one] of rows.entries()) found.rows.set(n, one)
    this.sources.set(source.id, { ...found, source })
  }

  listSources: FeedbackStore['listSources'] = async (organisationId) =>
    [...this.sources.values()]
      .filter(({ source, isComplete }) => isComplete && isListed(source, organisationId))
      .map(({ source }) => source)

  listStaged: FeedbackStore['listStaged'] = async () => []

  loadNeedALook: FeedbackStore['loadNeedALook'] = async (sourceId) =>
    this.sources.get(sourceId)?.needALook ?? []

  async *loadChunks(sourceId: string): ReturnType<FeedbackStore['loadChunks']> {
    const rows = [...(this.sources.get(sourceId)?.rows ?? [])]
    for (const [, { chunk }] of rows.sort(([a], [b]) => a - b)) yield chunk
  }

  loadTexts: FeedbackStore['loadTexts'] = async (sourceId, n) =>
    this.sources.get(sourceId)?.rows.get(n)?.texts

  removeSource: FeedbackStore['removeSource'] = async (id) => {
    const found = this.kept(id)
    const source = { ...found.source, deletedAt: new Date().toISOString() }
    this.sources.set(id, { ...found, source })
  }

  restoreSource: FeedbackStore['restoreSource'] = async (id) => {
    const found = this.kept(id)
    const { deletedAt: _, ...source } = found.source
    this.sources.set(id, { ...found, source })
  }

  dropSource: FeedbackStore['dropSource'] = async (id) => {
    this.sources.delete(id)
    this.settled.delete(id)
  }

  saveSettled: FeedbackStore['saveSettled'] = async (rows) => {
    this.settled.set(rows.sourceId, rows)
  }

  loadSettled: FeedbackStore['loadSettled'] = async (sourceId) =>
    this.settled.get(sourceId) ?? { sourceId, settled: [], moods: [] }

  saveMapping: FeedbackStore['saveMapping'] = async (mapping) => {
    this.mappings.set(JSON.stringify([mapping.organisationId, mapping.name]), mapping)
  }

  listMappings: FeedbackStore['listMappings'] = async (organisationId) =>
    [...this.mappings.values()].filter((one) => one.organisationId === organisationId)

  removeMapping: FeedbackStore['removeMapping'] = async (organisationId, name) => {
    this.mappings.delete(JSON.stringify([organisationId, name]))
  }

  private kept(id: string): Kept {
    const found = this.sources.get(id)
    if (!found) throw new StorageError('missing')
    return found
  }
}

function isListed(source: FeedbackSource, organisationId: string): boolean {
  return source.organisationId === organisationId && source.deletedAt === undefined
}
