import type { FeedbackSource, NeedsALook } from '../feedback/comments/feedbackSource.ts'
import { KnownRows } from '../feedback/comments/knownRows.ts'
import type { FeedbackEngine } from '../feedback/feedbackEngine.ts'
import type { TouchpointWords } from '../feedback/matching/touchpointWords.ts'
import { relabelSource } from '../feedback/mood/relabelSource.ts'
import { newId } from '../lib/newId.ts'
import type { CommentQuery } from '../panels/feedback/CommentQuery.ts'
import type { CommentPage, ReadingState, SourceSettings } from '../panels/feedback/feedbackPort.ts'
import type { ReadHow } from '../panels/feedback/ReadHow.ts'
import type { StoppedReading } from '../panels/feedback/UnfinishedReading.ts'
import type { StagedReading } from '../storage/StagedReading.ts'
import { FeedbackFileReading, type ReadingPlace } from './feedbackFileReading.ts'
import { feedbackHash } from '../feedback/comments/feedbackHash.ts'
import type { FeedbackLocks } from './feedbackLocks.ts'
import type { Answer } from './feedbackHostApi.ts'
import { nothingFound } from './feedbackPages.ts'
import { feedbackProblem } from './feedbackProblem.ts'
import { headHash, isReadAlike, isSameFile, readBefore } from './feedbackResume.ts'
import { sampleRows } from './feedbackSample.ts'
import type { OpenStore } from './feedbackSources.ts'
import { FeedbackStaging } from './feedbackStaging.ts'
import { toStored } from './feedbackStoredSource.ts'

const cancelled: Answer<never> = { problem: { key: 'feedback.cancelled', values: {} } }
/** Rows at which what was read so far is shown on the map. */
const shownAt = [sampleRows, 50_000, 250_000]

export interface HostReadingsOptions {
  readonly store: OpenStore
  readonly locks: FeedbackLocks
  readonly now: () => number
  readonly today: () => string
  readonly turn: number
  readonly engine: FeedbackEngine
  readonly organisationId: () => string
  readonly touchpoints: () => readonly TouchpointWords[]
  readonly tell: (readingId: string, state: ReadingState) => void
  /** Does something that changes what is counted, when its turn comes; the evidence follows. */
  readonly count: (change: () => void) => Promise<unknown>
  /** Settles when what is to be counted is. */
  readonly settled: () => Promise<unknown>
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
  private readonly options: HostReadingsOptions
  private readonly open = new Map<string, Open>()
  private hashed: { readonly of: string; readonly hash: Promise<string> } | undefined

  constructor(options: HostReadingsOptions) {
    this.options = options
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
    const { touchpoints, tell, now, turn } = this.options
    const reading = new FeedbackFileReading({
      file,
      how,
      place: () => this.place(file, how),
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
    await reading.staging?.say(settings).catch(() => undefined)
    void this.showSoFar(readingId)
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

  /** Files whose reading was cut off, and that nobody reads now. */
  async stopped(organisationId: string): Promise<StoppedReading[]> {
    return (await this.staged(organisationId)).map(
      ({ sourceId, name, rows, bytesRead, size, settings }) => ({
        id: sourceId,
        name,
        rows,
        share: size === 0 ? 1 : bytesRead / size,
        isImported: settings !== undefined,
      }),
    )
  }

  /** How a stopped reading goes on with a file: undefined where it is another file or not there any more. */
  async goingOn(
    id: string,
    file: File,
    organisationId: string,
  ): Promise<{ how: ReadHow; settings: SourceSettings } | undefined> {
    const all = await this.staged(organisationId)
    const staged = all.find(({ sourceId }) => sourceId === id)
    if (!staged?.settings || !(await isSameFile(file, staged))) return undefined
    return { how: staged.how as ReadHow, settings: staged.settings as SourceSettings }
  }

  /** Removes what was read of a stopped reading. */
  async forget(id: string): Promise<void> {
    await (await this.options.store()).dropSource(id)
  }

  /** The hash of a file; it is asked for when the file is chosen, and again when it is kept. */
  hashOf(file: File): Promise<string> {
    const of = JSON.stringify([file.name, file.size, file.lastModified])
    if (this.hashed?.of !== of) this.hashed = { of, hash: feedbackHash(file) }
    const { hash } = this.hashed
    hash.catch(() => {
      this.hashed = undefined
    })
    return hash
  }

  private async staged(organisationId: string): Promise<StagedReading[]> {
    const { store, locks } = this.options
    const all = await (await store()).listStaged(organisationId)
    const held = await locks.held()
    return all.filter(({ sourceId }) => !held.has(sourceId))
  }

  private async place(file: File, how: ReadHow): Promise<ReadingPlace> {
    const { locks, organisationId, today } = this.options
    const store = await this.options.store()
    const staged = await this.stagedOf(file, how)
    // Another tab may have begun to go on with it just now.
    const earlier = staged && (await locks.take(staged.sourceId)) ? staged : undefined
    const sourceId = earlier?.sourceId ?? newId()
    if (!earlier) await locks.take(sourceId)
    const staging = new FeedbackStaging({
      store,
      today,
      file: {
        sourceId,
        organisationId: organisationId(),
        name: file.name,
        size: file.size,
        lastModified: file.lastModified,
        headHash: await headHash(file),
        how,
      },
      ...(earlier ? { before: earlier } : {}),
    })
    const before = earlier ? await readBefore(store, earlier, sampleRows) : undefined
    return { staging, ...(before ? { before } : {}), ...(await this.known(how)) }
  }

  /** What is staged of this file; where it was read in another way, that goes away. */
  private async stagedOf(file: File, how: ReadHow): Promise<StagedReading | undefined> {
    for (const staged of await this.staged(this.options.organisationId())) {
      if (!(await isSameFile(file, staged))) continue
      if (isReadAlike(staged, how)) return staged
      await this.forget(staged.sourceId)
    }
    return undefined
  }

  /** Rows of the sources that this journey counts. */
  private async known({
    countsAgain,
  }: ReadHow): Promise<Pick<ReadingPlace, 'known' | 'repeatedIn'>> {
    const { engine, settled } = this.options
    const known = new KnownRows()
    const repeatedIn: string[] = []
    if (countsAgain) return { known, repeatedIn }
    await settled()
    const { counted } = this
    for (const { id, name } of engine.sources.values()) if (!counted.has(id)) repeatedIn.push(name)
    for (const chunk of engine.index.chunks) if (!counted.has(chunk.sourceId)) known.add(chunk)
    return { known, repeatedIn }
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
