import type { CommentChunk } from '../feedback/comments/commentChunk.ts'
import type { FeedbackSource } from '../feedback/comments/feedbackSource.ts'
import type { SourceView } from '../panels/feedback/feedbackPort.ts'
import type { FeedbackSource as StoredSource, RowToLookAt } from '../storage/FeedbackSource.ts'
import type { DeviceStorage } from '../storage/openStorage.ts'
import { fromStored, viewOf } from './feedbackStoredSource.ts'

type Store = Pick<
  DeviceStorage,
  | 'addSource'
  | 'saveChunk'
  | 'finishSource'
  | 'listSources'
  | 'loadChunks'
  | 'loadNeedALook'
  | 'removeSource'
  | 'restoreSource'
  | 'dropSource'
>

/** Opens what the device keeps, again after it was closed; undefined where it keeps nothing. */
export type OpenStore = () => Promise<Store | undefined>

/** A source with all its comments. */
interface WholeSource {
  readonly source: FeedbackSource
  readonly chunks: readonly CommentChunk[]
}

interface Unstored extends WholeSource {
  readonly view: SourceView
  readonly hash: string
  readonly isRemoved?: boolean
}

/** The sources of the open journey's organisation: on the device, or only here where the device keeps nothing. */
export class FeedbackSources {
  private readonly open: OpenStore
  private readonly unstored = new Map<string, Unstored>()

  constructor(open: OpenStore) {
    this.open = open
  }

  /** What panels show of them, oldest first; with a hash, of those made of the bytes that have it. */
  async views(organisationId: string, hash?: string): Promise<SourceView[]> {
    const store = await this.open()
    const stored = (await store?.listSources(organisationId)) ?? []
    const isMeant = (one: { readonly hash?: string }): boolean =>
      hash === undefined || one.hash === hash
    return [
      ...stored.filter(isMeant).map(viewOf),
      ...[...this.unstored.values()]
        .filter((one) => !one.isRemoved && isMeant(one))
        .map(({ view }) => view),
    ]
  }

  /** Writes a source whole, or takes back what was written of it and throws. */
  async add(stored: StoredSource, whole: WholeSource, isStopped: () => boolean): Promise<void> {
    const { id, hash, counts } = stored
    const { source, chunks } = whole
    const store = await this.open()
    if (!store) {
      this.unstored.set(id, { ...whole, view: viewOf(stored), hash })
      return
    }
    await store.addSource(stored)
    try {
      for (const [n, chunk] of chunks.entries()) {
        if (isStopped()) throw new DOMException('cancelled', 'AbortError')
        await store.saveChunk(id, n, chunk)
      }
      if (isStopped()) throw new DOMException('cancelled', 'AbortError')
      await store.finishSource(id, { counts, needALook: source.needALook })
    } catch (error) {
      await store.dropSource(id)
      throw error
    }
  }

  /** Takes a source away until the device is tidied up, or brings it back. */
  async setRemoved(id: string, isRemoved: boolean): Promise<undefined> {
    const unstored = this.unstored.get(id)
    if (unstored) {
      this.unstored.set(id, { ...unstored, isRemoved })
      return undefined
    }
    const store = await this.open()
    if (isRemoved) await store?.removeSource(id)
    else await store?.restoreSource(id)
    return undefined
  }

  /** Removes a source for good. */
  async drop(id: string): Promise<undefined> {
    this.unstored.delete(id)
    await (await this.open())?.dropSource(id)
    return undefined
  }

  async needALook(id: string): Promise<readonly RowToLookAt[]> {
    const store = await this.open()
    return (await store?.loadNeedALook(id)) ?? []
  }

  /** Those of these that are there, one after the other: each is large. */
  async *load(ids: readonly string[], organisationId: string): AsyncGenerator<WholeSource> {
    if (ids.length === 0) return
    const store = await this.open()
    const stored = (await store?.listSources(organisationId)) ?? []
    for (const id of ids) {
      const unstored = this.unstored.get(id)
      if (unstored) yield unstored
      const row = stored.find((one) => one.id === id)
      if (!store || !row) continue
      const chunks: CommentChunk[] = []
      for await (const chunk of store.loadChunks(id)) chunks.push(chunk as CommentChunk)
      yield { source: fromStored(row, await store.loadNeedALook(id)), chunks }
    }
  }
}
