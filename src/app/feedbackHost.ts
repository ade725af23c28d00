import type { ColumnRole } from '../feedback/columnRole.ts'
import type { CommentChunk } from '../feedback/commentChunk.ts'
import { FeedbackEngine } from '../feedback/feedbackEngine.ts'
import type { FeedbackSource } from '../feedback/feedbackSource.ts'
import { profileTable } from '../feedback/profileTable.ts'
import { loadVader } from '../feedback/loadVader.ts'
import type { Evidence } from '../model/evidence.ts'
import type {
  CommentPage,
  CommentQuery,
  FilePreview,
  SourceSettings,
  SourceView,
} from '../panels/feedback/feedbackPort.ts'
import type { DeviceStorage } from '../storage/openStorage.ts'
import { readTable } from '../tables/readTable.ts'
import { feedbackBytes } from './feedbackBytes.ts'
import { problemRowsCsv } from './feedbackCsv.ts'
import { FeedbackEvidence } from './feedbackEvidence.ts'
import { FeedbackFileReading } from './feedbackFileReading.ts'
import { feedbackHash } from './feedbackHash.ts'
import type { Answer, FeedbackHostApi, HostEvent, Watched } from './feedbackHostApi.ts'
import { moodsOf } from './feedbackMoods.ts'
import { FeedbackPages } from './feedbackPages.ts'
import { feedbackProblem } from './feedbackProblem.ts'
import { fromStored, toStored, viewOf } from './feedbackStoredSource.ts'

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

export interface HostEnvironment {
  /** Opens what the device keeps, again after it was closed; undefined where it keeps nothing. */
  readonly store: () => Promise<Store | undefined>
  /** Milliseconds, for pauses. */
  readonly now: () => number
  /** ISO time of the day, for sources. */
  readonly today: () => string
}

interface Unstored {
  readonly view: SourceView
  readonly hash: string
  readonly isRemoved?: boolean
  readonly source: FeedbackSource
  readonly chunks: readonly CommentChunk[]
}

/** Milliseconds of work after which others get a turn. */
const turn = 60
/** Milliseconds between two words about new evidence, after the first: the page draws its map anew for each. */
const tellEvery = 250

/**
 * Holds all comments of the open journey. Runs in a worker, one journey at a time; it tells evidence, and gives
 * comments only by the page.
 */
export class FeedbackHost implements FeedbackHostApi {
  private readonly environment: HostEnvironment
  private readonly engine = new FeedbackEngine()
  private readonly evidence = new FeedbackEvidence(this.engine)
  private readonly pages = new FeedbackPages(this.engine)
  private readonly readings = new Map<string, FeedbackFileReading>()
  /** Sources kept nowhere but here, where the device keeps nothing. */
  private readonly unstored = new Map<string, Unstored>()
  private tell: (event: HostEvent) => void = () => undefined
  private watched: Watched = { organisationId: '', sourceIds: [], touchpoints: [] }
  private turnOf = 0
  /** Changes of what is loaded, one after the other. */
  private queue: Promise<unknown> = Promise.resolve()

  constructor(environment: HostEnvironment) {
    this.environment = environment
  }

  listen: FeedbackHostApi['listen'] = async (on) => {
    this.tell = on
    this.evidence.restart()
  }

  watch: FeedbackHostApi['watch'] = async (watched) => {
    this.watched = watched
    this.pages.forget()
    const mine = ++this.turnOf
    for (const reading of this.readings.values()) reading.follow()
    return answer('', () => this.inTurn(() => this.bringUp(mine)))
  }

  listSources: FeedbackHostApi['listSources'] = async (organisationId) =>
    answer('', async () => {
      const store = await this.environment.store()
      const stored = (await store?.listSources(organisationId)) ?? []
      return [...stored.map(viewOf), ...this.unstoredViews()]
    })

  sameFile: FeedbackHostApi['sameFile'] = async (file, organisationId) =>
    answer(file.name, async () => {
      const hash = await feedbackHash(file)
      if (hash === '') return []
      const store = await this.environment.store()
      const stored = (await store?.listSources(organisationId)) ?? []
      return [
        ...stored.filter((source) => source.hash === hash).map(viewOf),
        ...this.unstoredViews(hash),
      ]
    })

  preview: FeedbackHostApi['preview'] = async (file) =>
    answer(file.name, async (): Promise<FilePreview> => {
      const table = await readTable(feedbackBytes(file, { now: this.environment.now, turn }))
      const { mapping, rows } = await profileTable(table)
      const { facts } = table
      return {
        name: file.name,
        bytes: facts.bytes,
        encoding: facts.encoding,
        delimiter: facts.delimiter,
        headerRows: facts.headerRows,
        columns: facts.header.map((name, at) => ({
          name,
          label: facts.labels[at] ?? name,
          guess: mapping.roles[at] ?? 'ignore',
        })),
        rows: rows.map((cells) =>
          cells.slice(0, facts.columnCount).map((cell) => cell.slice(0, 300)),
        ),
      }
    })

  read: FeedbackHostApi['read'] = async (readingId, file, roles: readonly ColumnRole[]) => {
    const reading = new FeedbackFileReading({
      file,
      roles,
      touchpoints: () => this.watched.touchpoints,
      tell: (state) => this.tell({ kind: 'reading', readingId, state }),
      now: this.environment.now,
      turn,
    })
    this.readings.set(readingId, reading)
  }

  keep: FeedbackHostApi['keep'] = async (readingId, sourceId, settings) => {
    const reading = this.readings.get(readingId)
    await reading?.ended
    if (!reading || reading.isStopped) return { problem: { key: 'feedback.cancelled', values: {} } }
    if (reading.problem) return { problem: reading.problem }
    return answer(reading.file.name, async () => {
      await this.store(reading, sourceId, settings)
      this.readings.delete(readingId)
      return undefined
    })
  }

  discard: FeedbackHostApi['discard'] = async (readingId) => {
    this.readings.get(readingId)?.stop()
    this.readings.delete(readingId)
  }

  remove: FeedbackHostApi['remove'] = async (id) =>
    this.setRemoved(id, true, (store) => store.removeSource(id))

  restore: FeedbackHostApi['restore'] = async (id) =>
    this.setRemoved(id, false, (store) => store.restoreSource(id))

  drop: FeedbackHostApi['drop'] = async (sourceId) =>
    answer('', async () => {
      this.unstored.delete(sourceId)
      await (await this.environment.store())?.dropSource(sourceId)
      return undefined
    })

  comments: FeedbackHostApi['comments'] = async (query: CommentQuery, readingId) =>
    answer('', async (): Promise<CommentPage> => {
      if (readingId === undefined) {
        await this.queue
        return this.pages.page(query, this.watched.touchpoints)
      }
      return this.readings.get(readingId)?.comments(query) ?? { total: 0, rows: [] }
    })

  problemRows: FeedbackHostApi['problemRows'] = async (of) =>
    answer('', async () => {
      if ('readingId' in of)
        return problemRowsCsv(this.readings.get(of.readingId)?.source?.needALook ?? [])
      const loaded = this.engine.sources.get(of.sourceId)?.needALook
      if (loaded) return problemRowsCsv(loaded)
      const store = await this.environment.store()
      return problemRowsCsv((await store?.loadNeedALook(of.sourceId)) ?? [])
    })

  private unstoredViews(hash?: string): SourceView[] {
    return [...this.unstored.values()]
      .filter((one) => !one.isRemoved && (hash === undefined || one.hash === hash))
      .map(({ view }) => view)
  }

  private setRemoved(
    id: string,
    isRemoved: boolean,
    change: (store: Store) => Promise<void>,
  ): Promise<Answer<undefined>> {
    return answer('', async () => {
      const unstored = this.unstored.get(id)
      if (unstored) {
        this.unstored.set(id, { ...unstored, isRemoved })
        return undefined
      }
      const store = await this.environment.store()
      if (store) await change(store)
      return undefined
    })
  }

  /** Writes a source whole, or takes back what was written of it. */
  private async store(
    reading: FeedbackFileReading,
    sourceId: string,
    settings: SourceSettings,
  ): Promise<void> {
    const { source, file } = reading
    if (!source) return
    const store = await this.environment.store()
    const named = { ...source, id: sourceId, name: settings.name, kind: settings.kind }
    const chunks = reading.chunks.map((chunk) => ({ ...chunk, sourceId }))
    const stored = toStored(named, settings, {
      id: sourceId,
      organisationId: this.watched.organisationId,
      hash: await feedbackHash(file),
      createdAt: this.environment.today(),
    })
    if (store) {
      await store.addSource(stored)
      try {
        for (const [n, chunk] of chunks.entries()) {
          if (reading.isStopped) throw new DOMException('cancelled', 'AbortError')
          await store.saveChunk(sourceId, n, chunk)
        }
        if (reading.isStopped) throw new DOMException('cancelled', 'AbortError')
        const { counts } = stored
        await store.finishSource(sourceId, { counts, needALook: named.needALook })
      } catch (error) {
        await store.dropSource(sourceId)
        throw error
      }
    } else {
      const { hash } = stored
      this.unstored.set(sourceId, { view: viewOf(stored), hash, source: named, chunks })
    }
    await this.inTurn(async () => this.count(named, chunks))
  }

  /** Counts a source from now on. */
  private count(source: FeedbackSource, chunks: readonly CommentChunk[]): void {
    this.engine.add(source, chunks)
    this.changed()
  }

  private changed(): void {
    this.evidence.forget()
    this.pages.forget()
  }

  /** One after the other: two that change what is loaded must not cross. */
  private inTurn<T>(action: () => Promise<T>): Promise<T> {
    const done = this.queue.then(action)
    this.queue = done.catch(() => undefined)
    return done
  }

  /** Loads what is counted, lets go what is not, and tells the evidence that differs. */
  private async bringUp(mine: number): Promise<undefined> {
    if (mine !== this.turnOf) return undefined
    const wanted = new Set(this.watched.sourceIds)
    for (const id of this.engine.sources.keys()) {
      if (wanted.has(id)) continue
      this.engine.remove(id)
      this.changed()
    }
    await this.load([...wanted].filter((id) => !this.engine.sources.has(id)))
    if (wanted.size > 0) this.engine.knowMoods(await loadVader())
    await this.tellEvidence(mine)
    return undefined
  }

  private async load(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const store = await this.environment.store()
    const stored = (await store?.listSources(this.watched.organisationId)) ?? []
    for (const id of ids) {
      const unstored = this.unstored.get(id)
      if (unstored) this.count(unstored.source, unstored.chunks)
      const row = stored.find((one) => one.id === id)
      if (!store || !row) continue
      const chunks: CommentChunk[] = []
      for await (const chunk of store.loadChunks(id)) chunks.push(chunk as CommentChunk)
      this.count(fromStored(row, await store.loadNeedALook(id)), chunks)
    }
  }

  private async tellEvidence(mine: number): Promise<void> {
    const { touchpoints } = this.watched
    let gone = this.evidence.dropOthers(touchpoints)
    let changed: [string, Evidence][] = []
    let since = this.environment.now()
    let told = -Infinity
    const tellSoFar = (): void => {
      this.tell({ kind: 'evidence', changed, gone })
      changed = []
      gone = []
      told = this.environment.now()
    }
    for (const touchpoint of touchpoints) {
      if (this.evidence.isCurrent(touchpoint)) continue
      const { evidence, had } = this.evidence.update(touchpoint)
      if (evidence) changed.push([touchpoint.id, evidence])
      else if (had) gone.push(touchpoint.id)
      if (this.environment.now() - since < turn) continue
      if (this.environment.now() - told >= tellEvery) tellSoFar()
      await new Promise((resolve) => setTimeout(resolve))
      since = this.environment.now()
      if (mine === this.turnOf) continue
      // The next turn takes for known what was found here.
      if (changed.length + gone.length > 0) tellSoFar()
      return
    }
    const sources = [...this.engine.sources.values()]
    this.tell({
      kind: 'evidence',
      changed,
      gone,
      whole: {
        unmatched: moodsOf(this.engine.index, this.engine.unmatched(touchpoints)),
        comments: sources.reduce((sum, { comments }) => sum + comments, 0),
        counted: sources.map(({ id }) => id),
      },
    })
  }
}

async function answer<T>(name: string, ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await ask() }
  } catch (error) {
    return { problem: feedbackProblem(error, name) }
  }
}
