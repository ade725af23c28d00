import type { StoredChunk } from '../../feedback/comments/commentChunk.ts'
import {
  ChunkUpgrade,
  type FirstChunk,
  apart,
  isStoredChunk,
} from '../../feedback/reading/chunkUpgrade.ts'
import type { FeedbackSource } from '../../feedback/comments/feedbackSource.ts'
import type { MoodCorrections } from '../../feedback/mood/moodSamples.ts'
import { relabelSource } from '../../feedback/mood/relabelSource.ts'
import type { SourceView } from '../../panels/feedback/feedbackPort.ts'
import type { FeedbackSource as StoredSource, RowToLookAt } from '../../storage/FeedbackSource.ts'
import type { FeedbackStore } from '../../storage/openFeedbackStorage.ts'
import { bytesOf, fromStored, toStored, viewOf } from './feedbackStoredSource.ts'

/** Opens what feedback is kept in, again after it was closed. */
export type OpenStore = () => Promise<FeedbackStore>

/** A source with the figures of all its comments. */
interface WholeSource {
  readonly source: FeedbackSource
  readonly chunks: readonly StoredChunk[]
}

/** The sources of the open journey's organisation. */
export class FeedbackSources {
  private readonly open: OpenStore

  constructor(open: OpenStore) {
    this.open = open
  }

  /** What panels show of them, oldest first; with a hash, of those made of the bytes that have it. */
  async views(organisationId: string, hash?: string): Promise<SourceView[]> {
    const stored = await (await this.open()).listSources(organisationId)
    return stored.filter((one) => hash === undefined || one.hash === hash).map(viewOf)
  }

  /** Whether one may be made of a file with so many bytes: only then its hash is worth asking for. */
  async isAnyOfSize(organisationId: string, bytes: number): Promise<boolean> {
    const stored = await (await this.open()).listSources(organisationId)
    return stored.some((one) => bytesOf(one) === bytes)
  }

  /** Takes a source away until the device is tidied up, or brings it back. */
  async setRemoved(id: string, isRemoved: boolean): Promise<undefined> {
    const store = await this.open()
    if (isRemoved) await store.removeSource(id)
    else await store.restoreSource(id)
    return undefined
  }

  /** Removes a source for good. */
  async drop(id: string): Promise<undefined> {
    await (await this.open()).dropSource(id)
    return undefined
  }

  async needALook(id: string): Promise<readonly RowToLookAt[]> {
    return (await this.open()).loadNeedALook(id)
  }

  /** Tells the moods of a source anew from what people corrected, and keeps them; its texts are not touched. */
  async relabel(
    id: string,
    organisationId: string,
    corrections: MoodCorrections,
  ): Promise<WholeSource | undefined> {
    const store = await this.open()
    for await (const { source, chunks } of this.load([id], organisationId)) {
      const told = relabelSource(source, chunks, corrections)
      const [stored] = (await store.listSources(organisationId)).filter((one) => one.id === id)
      if (stored) await store.rewriteSource(toStored(told.source, stored, stored), [])
      for (const [n, { text: _, ...chunk }] of told.chunks.entries())
        if (told.chunks[n] !== chunks[n]) await store.saveChunk(id, n, { chunk })
      return told
    }
    return undefined
  }

  /** Those of these that are there, one after the other: each is large. */
  async *load(ids: readonly string[], organisationId: string): AsyncGenerator<WholeSource> {
    if (ids.length === 0) return
    const store = await this.open()
    const stored = await store.listSources(organisationId)
    for (const id of ids) {
      const row = stored.find((one) => one.id === id)
      if (!row) continue
      const needALook = await store.loadNeedALook(id)
      const chunks: object[] = []
      for await (const chunk of store.loadChunks(id)) chunks.push(chunk)
      if (chunks.every(isStoredChunk)) yield { source: fromStored(row, needALook), chunks }
      else yield upgraded(store, row, needALook, chunks as FirstChunk[])
    }
  }
}

/** What an older version has written is brought up to date, once: what comes out replaces it. */
function upgraded(
  store: FeedbackStore,
  stored: StoredSource,
  needALook: readonly RowToLookAt[],
  old: readonly FirstChunk[],
): WholeSource {
  const upgrade = new ChunkUpgrade()
  const rows = old.map((chunk) => apart(upgrade.take(chunk)))
  const source = { ...fromStored(stored, needALook), touchpoints: upgrade.touchpoints }
  // Where there is no room for it, it is done again another day.
  store
    .rewriteSource(
      toStored(source, stored, stored),
      rows.map(({ chunk, text }) => ({ chunk, texts: text })),
    )
    .catch(() => undefined)
  return { source, chunks: rows.map(({ chunk, text }) => ({ ...chunk, text })) }
}
