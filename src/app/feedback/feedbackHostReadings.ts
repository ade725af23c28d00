import { CHUNK_ROWS } from '../../feedback/comments/commentChunk.ts'
import type { FeedbackSource, NeedsALook } from '../../feedback/comments/feedbackSource.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import { relabelSource } from '../../feedback/mood/relabelSource.ts'
import type { CommentQuery } from '../../panels/feedback/CommentQuery.ts'
import type {
  CommentPage,
  ReadingState,
  SourceSettings,
} from '../../panels/feedback/feedbackPort.ts'
import type { ReadHow } from '../../panels/feedback/ReadHow.ts'
import { FeedbackFileReading } from './feedbackFileReading.ts'
import { feedbackHash } from '../../feedback/comments/feedbackHash.ts'
import type { Answer } from './feedbackHostApi.ts'
import { nothingFound } from './feedbackPages.ts'
import { feedbackProblem } from './feedbackProblem.ts'
import { FeedbackPlaces, type PlacesOptions } from './feedbackPlaces.ts'
import type { FeedbackReaders } from './feedbackReaders.ts'
import type { FeedbackStaging } from './feedbackStaging.ts'
import { fileKey, type FeedbackSurveys } from './feedbackSurveys.ts'
import { toStored } from './feedbackStoredSource.ts'
import type { TurnOptions } from '../Turns.ts'

const cancelled: Answer<never> = { problem: { key: 'feedback.cancelled', values: {} } }
/** Rows at which what was read so far is shown on the map. */
const shownAt = [CHUNK_ROWS, 50_000, 250_000]

export interface HostReadingsOptions extends Omit<PlacesOptions, 'counted'>, TurnOptions {
  readonly readers: FeedbackReaders
  readonly surveys: FeedbackSurveys
  readonly touchpoints: () => readonly TouchpointWords[]
  readonly tell: (readingId: string, state: ReadingState) => void
  /** Does something that changes what is counted, when its turn comes; the evidence follows. */
  readonly count: (change: () => void) => Promise<unknown>
}

interface Open {
  readonly reading: FeedbackFileReading
  /** Once it is to be imported. */
  settings?: SourceSettings
  /** Steps of {@link shownAt} that were shown. */
  shown: number
  /** Stretches that are counted so far. */
  counted: number
}

/** The files that are being read: in the dialog, where nothing of them counts, or in the background. */
export class HostReadings {
  /** What readings that were cut off have left. */
  readonly places: FeedbackPlaces
  private readonly options: HostReadingsOptions
  private readonly open = new Map<string, Open>()
  private hashed: { readonly of: string; readonly hash: Promise<string> } | undefined

  constructor(options: HostReadingsOptions) {
    this.options = options
    this.places = new FeedbackPlaces({ ...options, counted: () => this.counted })
  }

  /** Sources that are counted so far and not imported yet. */
  get counted(): ReadonlySet<string> {
    const ids = new Set<string>()
    for (const { counted, reading } of this.open.values())
      if (counted > 0 && reading.staging) ids.add(reading.staging.sourceId)
    return ids
  }

  /** Starts reading, or goes on where an earlier reading of the same file has stopped. */
  start(readingId: string, file: File, how: ReadHow): void {
    const { readers, surveys, touchpoints, tell, now, turn } = this.options
    const reading = new FeedbackFileReading({
      file,
      how,
      place: () => this.places.place(file, how),
      readers,
      survey: () => surveys.of(file),
      touchpoints,
      tell: (state) => tell(readingId, state),
      now,
      turn,
      onRows: () => this.showSoFar(readingId),
    })
    this.open.set(readingId, { reading, shown: 0, counted: 0 })
    // What ended badly keeps nothing.
    void reading.ended.then(() => (reading.problem ? this.putAway(readingId) : undefined))
  }

  /** Waits for the end and keeps the source; its id. */
  async keep(readingId: string, settings: SourceSettings): Promise<Answer<string>> {
    const one = this.open.get(readingId)
    if (!one) return cancelled
    const { reading } = one
    one.settings = settings
    void this.showSoFar(readingId)
    await reading.staging?.say(settings).catch(() => undefined)
    await reading.ended
    if (reading.problem) return { problem: reading.problem }
    const { source, staging } = reading
    if (reading.isStopped || !source || !staging) return cancelled
    try {
      const id = await this.finish(one, source, staging, settings)
      return reading.isStopped ? cancelled : { value: id }
    } catch (error) {
      await this.discard(readingId)
      await this.undo(staging)
      return { problem: feedbackProblem(error, reading.file.name) }
    } finally {
      this.open.delete(readingId)
    }
  }

  /** Ends it, and removes every trace. */
  async discard(readingId: string): Promise<void> {
    this.open.get(readingId)?.reading.stop()
    await this.putAway(readingId)
  }

  comments(readingId: string, query: CommentQuery): Promise<CommentPage> | CommentPage {
    return this.open.get(readingId)?.reading.comments(query) ?? nothingFound
  }

  needALook(readingId: string): readonly NeedsALook[] {
    return this.open.get(readingId)?.reading.source?.needALook ?? []
  }

  /** Words have changed. */
  follow(): void {
    for (const { reading } of this.open.values()) reading.follow()
  }

  /** The hash of a file; it is asked for when the file is chosen, and again when it is kept. */
  hashOf(file: File): Promise<string> {
    const of = fileKey(file)
    if (this.hashed?.of !== of) this.hashed = { of, hash: feedbackHash(file) }
    const { hash } = this.hashed
    hash.catch(() => {
      this.hashed = undefined
    })
    return hash
  }

  /** Makes a source visible and counts it whole; what was stopped meanwhile goes away by itself. */
  private async finish(
    one: Open,
    source: FeedbackSource,
    staging: FeedbackStaging,
    settings: SourceSettings,
  ): Promise<string> {
    const { reading } = one
    const { engine, organisationId, today, count, locks } = this.options
    const id = staging.sourceId
    const hash = await this.hashOf(reading.file)
    const { name, kind } = settings
    // Where the file has scores, how these customers speak is learned from them.
    const told = relabelSource({ ...source, hash, name, kind }, reading.figures)
    const named = told.source
    const place = { id, organisationId: organisationId(), hash, createdAt: today() }
    if (reading.isStopped) return id
    await staging.relabel(reading.figures, told.chunks)
    await staging.finish(toStored(named, settings, place), named.needALook)
    await count(() => {
      if (reading.isStopped) return
      const isNew = one.counted === 0 || named.mood?.by === 'model'
      const rest = told.chunks.splice(isNew ? 0 : one.counted)
      // Nobody else holds them from here on: each goes once it is counted.
      reading.figures = []
      told.chunks.length = 0
      if (isNew) engine.add(named, handedOver(rest))
      else engine.extend(named, handedOver(rest))
    })
    if (!reading.isStopped) locks.letGo(id)
    // Cancelled in the last moment: what was written and counted meanwhile goes too.
    else await this.undo(staging)
    return id
  }

  /** What is read so far stands on the map, at a few sizes. */
  private async showSoFar(readingId: string): Promise<void> {
    const one = this.open.get(readingId)
    const { partial, staging, isStopped } = one?.reading ?? {}
    if (!one?.settings || !partial || !staging || isStopped) return
    const steps = shownAt.filter((rows) => partial.rows >= rows).length
    if (steps <= one.shown) return
    one.shown = steps
    const { name, kind } = one.settings
    // Figures come with comments to read.
    await staging.written()
    await this.options.count(() => {
      if (one.reading.isStopped) return
      this.countUpTo(one, { ...partial, name, kind })
    })
  }

  /** Counts what was read since it was counted last. */
  private countUpTo(one: Open, source: FeedbackSource): void {
    const { figures } = one.reading
    const { engine } = this.options
    const more = figures.slice(one.counted)
    if (one.counted === 0) engine.add(source, more)
    else engine.extend(source, more)
    one.counted = figures.length
  }

  private async undo(staging: FeedbackStaging): Promise<void> {
    const { engine, count, locks } = this.options
    if (engine.sources.has(staging.sourceId)) await count(() => engine.remove(staging.sourceId))
    await staging.drop().catch(() => undefined)
    locks.letGo(staging.sourceId)
  }

  private async putAway(readingId: string): Promise<void> {
    const one = this.open.get(readingId)
    if (!one) return
    this.open.delete(readingId)
    const { reading } = one
    await reading.ended
    const { staging } = reading
    if (staging) await this.undo(staging)
  }
}

/** Each of a list, which forgets it: large things that nobody needs twice. */
function* handedOver<T>(list: T[]): Generator<T> {
  for (let one = list.shift(); one !== undefined; one = list.shift()) yield one
}
