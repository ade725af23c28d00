import type { ColumnRole } from '../feedback/columns/columnRole.ts'
import type { CommentChunk } from '../feedback/comments/commentChunk.ts'
import { FeedbackEngine } from '../feedback/feedbackEngine.ts'
import type { FeedbackSource } from '../feedback/comments/feedbackSource.ts'
import { loadVader } from '../feedback/mood/loadVader.ts'
import type { Evidence } from '../model/evidence.ts'
import type { CommentPage, CommentQuery, SourceSettings } from '../panels/feedback/feedbackPort.ts'
import { problemRowsCsv } from './feedbackCsv.ts'
import { FeedbackEvidence } from './feedbackEvidence.ts'
import { FeedbackFileReading } from './feedbackFileReading.ts'
import { feedbackHash } from './feedbackHash.ts'
import type { Answer, FeedbackHostApi, HostEvent, Watched } from './feedbackHostApi.ts'
import { unmatchedOf } from './feedbackMoods.ts'
import { FeedbackPages } from './feedbackPages.ts'
import { feedbackPreview } from './feedbackPreview.ts'
import { feedbackProblem } from './feedbackProblem.ts'
import { FeedbackSources, type OpenStore } from './feedbackSources.ts'
import { toStored } from './feedbackStoredSource.ts'

export interface HostEnvironment {
  /** Opens what the device keeps, again after it was closed; undefined where it keeps nothing. */
  readonly store: OpenStore
  /** Milliseconds, for pauses. */
  readonly now: () => number
  /** ISO time of the day, for sources. */
  readonly today: () => string
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
  private readonly sources: FeedbackSources
  private tell: (event: HostEvent) => void = () => undefined
  private watched: Watched = { organisationId: '', sourceIds: [], touchpoints: [] }
  private turnOf = 0
  /** Changes of what is loaded, one after the other. */
  private queue: Promise<unknown> = Promise.resolve()

  constructor(environment: HostEnvironment) {
    this.environment = environment
    this.sources = new FeedbackSources(environment.store)
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
    answer('', () => this.sources.views(organisationId))

  sameFile: FeedbackHostApi['sameFile'] = async (file, organisationId) =>
    answer(file.name, async () => {
      const hash = await feedbackHash(file)
      return hash === '' ? [] : this.sources.views(organisationId, hash)
    })

  preview: FeedbackHostApi['preview'] = async (file) =>
    answer(file.name, () => feedbackPreview(file, { now: this.environment.now, turn }))

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
    answer('', () => this.sources.setRemoved(id, true))

  restore: FeedbackHostApi['restore'] = async (id) =>
    answer('', () => this.sources.setRemoved(id, false))

  drop: FeedbackHostApi['drop'] = async (id) => answer('', () => this.sources.drop(id))

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
      return problemRowsCsv(loaded ?? (await this.sources.needALook(of.sourceId)))
    })

  /** Keeps what was read, whole or not at all, and counts it. */
  private async store(
    reading: FeedbackFileReading,
    sourceId: string,
    settings: SourceSettings,
  ): Promise<void> {
    const { source, file } = reading
    if (!source) return
    const named = { ...source, id: sourceId, name: settings.name, kind: settings.kind }
    const chunks = reading.chunks.map((chunk) => ({ ...chunk, sourceId }))
    const stored = toStored(named, settings, {
      id: sourceId,
      organisationId: this.watched.organisationId,
      hash: await feedbackHash(file),
      createdAt: this.environment.today(),
    })
    await this.sources.add(stored, { source: named, chunks }, () => reading.isStopped)
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
    const missing = [...wanted].filter((id) => !this.engine.sources.has(id))
    for await (const { source, chunks } of this.sources.load(missing, this.watched.organisationId))
      this.count(source, chunks)
    if (wanted.size > 0) this.engine.knowMoods(await loadVader())
    await this.tellEvidence(mine)
    return undefined
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
        ...unmatchedOf(this.engine, touchpoints),
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
