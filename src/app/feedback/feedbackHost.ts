import { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import { loadMoodReaders } from '../../feedback/mood/loadMoodReaders.ts'
import type { SettleChange } from '../../panels/feedback/CommentBrowser.ts'
import type { CommentQuery } from '../../panels/feedback/CommentQuery.ts'
import type { CommentPage } from '../../panels/feedback/feedbackPort.ts'
import { problemRowsCsv } from './feedbackCsv.ts'
import { FeedbackBrowsing } from './feedbackBrowsing.ts'
import type { Answer, FeedbackHostApi } from './feedbackHostApi.ts'
import { HostReadings } from './feedbackHostReadings.ts'
import { FeedbackLocks, type Locks } from './feedbackLocks.ts'
import { FeedbackPages } from './feedbackPages.ts'
import { feedbackPreview } from './feedbackPreview.ts'
import { feedbackProblem } from './feedbackProblem.ts'
import { FeedbackReaders, readerCount, type StartReader } from './feedbackReaders.ts'
import { FeedbackSources, type OpenStore } from './feedbackSources.ts'
import { FeedbackSurveys } from './feedbackSurveys.ts'
import { FeedbackTexts } from './feedbackTexts.ts'
import { FeedbackTelling } from './feedbackTelling.ts'

export interface HostEnvironment {
  /** Opens what feedback is kept in, again after it was closed. */
  readonly store: OpenStore
  /** Milliseconds, for pauses. */
  readonly now: () => number
  /** ISO time of the day, for sources. */
  readonly today: () => string
  /** What tells other tabs which files are read in this one; missing: this browser has no locks. */
  readonly locks?: Locks | undefined
  /** Whoever reads rows beside this thread; missing: nobody. */
  readonly startReader?: StartReader
  readonly processors?: number
}

/** Milliseconds of work after which others get a turn. */
const turn = 60

/**
 * Holds all comments of the open journey. Runs in a worker, one journey at a time; it tells evidence, and gives
 * comments only by the page.
 */
export class FeedbackHost implements FeedbackHostApi {
  private readonly environment: HostEnvironment
  private readonly engine = new FeedbackEngine()
  private readonly telling: FeedbackTelling
  private readonly texts: FeedbackTexts
  private readonly pages: FeedbackPages
  private readonly browsing: FeedbackBrowsing
  private readonly readers: FeedbackReaders
  private readonly surveys = new FeedbackSurveys()
  private readonly readings: HostReadings
  private readonly sources: FeedbackSources
  private settles = 0
  /** Changes of what is loaded, one after the other. */
  private queue: Promise<unknown> = Promise.resolve()

  constructor(environment: HostEnvironment) {
    this.environment = environment
    const { engine } = this
    const { store, now, today, locks, startReader, processors = 1 } = environment
    this.readers = new FeedbackReaders(startReader ?? (() => undefined), readerCount(processors))
    this.sources = new FeedbackSources(store)
    this.texts = new FeedbackTexts(store)
    const textsOf = this.texts.ofComments(engine)
    this.telling = new FeedbackTelling({
      engine,
      texts: this.texts,
      now,
      turn,
      isReading: () => this.readings.counted.size > 0,
    })
    this.pages = new FeedbackPages(engine, textsOf)
    this.browsing = new FeedbackBrowsing(engine, store, textsOf)
    this.readings = new HostReadings({
      store,
      locks: new FeedbackLocks(locks),
      now,
      today,
      turn,
      engine,
      readers: this.readers,
      surveys: this.surveys,
      organisationId: () => this.telling.watched.organisationId,
      touchpoints: () => this.telling.watched.touchpoints,
      tell: (readingId, state) => this.telling.tell({ kind: 'reading', readingId, state }),
      count: (change) => this.recount(change),
      settled: () => this.queue,
    })
  }

  listen: FeedbackHostApi['listen'] = async (on) => {
    this.telling.listen(on)
  }

  watch: FeedbackHostApi['watch'] = async (watched) => {
    this.pages.forget()
    const mine = this.telling.follow(watched)
    this.readings.follow()
    return answer('', () => this.inTurn(() => this.bringUp(mine)))
  }

  listSources: FeedbackHostApi['listSources'] = async (organisationId) =>
    answer('', () => this.sources.views(organisationId))

  sameFile: FeedbackHostApi['sameFile'] = async (file, organisationId) =>
    answer(file.name, async () => {
      if (!(await this.sources.isAnyOfSize(organisationId, file.size))) return []
      const hash = await this.readings.hashOf(file)
      return hash === '' ? [] : this.sources.views(organisationId, hash)
    })

  preview: FeedbackHostApi['preview'] = async (file) => {
    this.readers.warm()
    return answer(file.name, () =>
      feedbackPreview(file, this.surveys, { now: this.environment.now, turn }),
    )
  }

  columnMemories: FeedbackHostApi['columnMemories'] = async (organisationId) =>
    answer('', async () => (await this.environment.store()).listMappings(organisationId))

  saveColumnMemory: FeedbackHostApi['saveColumnMemory'] = async (organisationId, memory) =>
    answer('', async () => {
      await (await this.environment.store()).saveMapping({ ...memory, organisationId })
      return undefined
    })

  removeColumnMemory: FeedbackHostApi['removeColumnMemory'] = async (organisationId, name) =>
    answer('', async () => {
      await (await this.environment.store()).removeMapping(organisationId, name)
      return undefined
    })

  read: FeedbackHostApi['read'] = async (readingId, file, how) => {
    this.readings.start(readingId, file, how)
  }

  keep: FeedbackHostApi['keep'] = (readingId, settings) => this.readings.keep(readingId, settings)

  discard: FeedbackHostApi['discard'] = (readingId) => this.readings.discard(readingId)

  stopped: FeedbackHostApi['stopped'] = async (organisationId) =>
    answer('', () => this.readings.places.stopped(organisationId))

  goingOn: FeedbackHostApi['goingOn'] = async (id, file, organisationId) =>
    answer(file.name, () => this.readings.places.goingOn(id, file, organisationId))

  forget: FeedbackHostApi['forget'] = async (id) =>
    answer('', async () => {
      await this.readings.places.forget(id)
      return undefined
    })

  remove: FeedbackHostApi['remove'] = async (id) =>
    answer('', () => this.sources.setRemoved(id, true))

  restore: FeedbackHostApi['restore'] = async (id) =>
    answer('', () => this.sources.setRemoved(id, false))

  drop: FeedbackHostApi['drop'] = async (id) =>
    answer('', async () => {
      await this.recount(() => this.engine.remove(id))
      return this.sources.drop(id)
    })

  comments: FeedbackHostApi['comments'] = async (query: CommentQuery, readingId) =>
    answer('', async (): Promise<CommentPage> => {
      if (readingId === undefined) {
        await this.queue
        return this.pages.page(query, this.telling.watched.touchpoints)
      }
      return this.readings.comments(readingId, query)
    })

  facets: FeedbackHostApi['facets'] = async (place) =>
    this.inQueue(() => this.pages.facetsOf(place, this.telling.watched.touchpoints))

  opened: FeedbackHostApi['opened'] = async (ref) =>
    this.inQueue(() => this.browsing.opened(ref, this.telling.watched.touchpoints))

  proposedWords: FeedbackHostApi['proposedWords'] = async (id) =>
    this.inQueue(() => this.engine.proposedWords(id, this.telling.watched.touchpoints))

  unmatchedThemes: FeedbackHostApi['unmatchedThemes'] = async () =>
    this.inQueue(() => this.engine.unmatchedThemes(this.telling.watched.touchpoints))

  rowsCsv: FeedbackHostApi['rowsCsv'] = async (query) =>
    this.inQueue(() => this.pages.csv(query, this.telling.watched.touchpoints))

  settle: FeedbackHostApi['settle'] = async (changes) => {
    const own = ++this.settles
    const settled = await answer('', () => this.inTurn(() => this.settleNow(changes)))
    // What all the others learn from it follows, for the last one of several at once.
    void this.inTurn(async () => {
      if (own !== this.settles) return
      await this.telling.tellLearned()
      await this.telling.tellRest()
    })
    return settled
  }

  problemRows: FeedbackHostApi['problemRows'] = async (of) =>
    answer('', async () => {
      if ('readingId' in of) return problemRowsCsv(this.readings.needALook(of.readingId))
      const loaded = this.engine.sources.get(of.sourceId)?.needALook
      return problemRowsCsv(loaded ?? (await this.sources.needALook(of.sourceId)))
    })

  /** What people said of moods counts more than what was read, and teaches the rest of the source. */
  private async relabel(changes: readonly SettleChange[]): Promise<void> {
    const corrected = changes.filter(({ mood }) => mood !== undefined)
    for (const id of new Set(corrected.map(({ sourceId }) => sourceId))) {
      const { organisationId } = this.telling.watched
      const told = await this.sources.relabel(id, organisationId, this.browsing.corrections(id))
      if (told && this.engine.sources.has(id)) this.engine.add(told.source, told.chunks)
    }
  }

  /** Changes what is counted; the evidence follows. */
  private recount(change: () => void): Promise<void> {
    return this.inTurn(async () => {
      change()
      this.changed()
      this.engine.knowMoods(await loadMoodReaders())
      await this.telling.tellLearned()
    })
  }

  private changed(): void {
    this.telling.changed()
    this.pages.forget()
  }

  /** What people say counts at once; a mood that they put right tells all moods of its file anew. */
  private async settleNow(changes: readonly SettleChange[]): Promise<readonly SettleChange[]> {
    const back = await this.browsing.settle(changes)
    await this.relabel(changes)
    this.changed()
    await this.telling.tellEvidence()
    return back
  }

  /** Answers when what is loaded stands. */
  private inQueue<T>(ask: () => T | Promise<T>): Promise<Answer<T>> {
    return answer('', async () => {
      await this.queue
      return ask()
    })
  }

  /** One after the other: two that change what is loaded must not cross. */
  private inTurn<T>(action: () => Promise<T>): Promise<T> {
    const done = this.queue.then(action)
    this.queue = done.catch(() => undefined)
    return done
  }

  /** Loads what is counted, lets go what is not, and tells the evidence that differs. */
  private async bringUp(mine: number): Promise<undefined> {
    if (mine !== this.telling.following) return undefined
    const wanted = new Set(this.telling.watched.sourceIds)
    const soFar = this.readings.counted
    for (const id of this.engine.sources.keys()) {
      if (wanted.has(id) || soFar.has(id)) continue
      this.engine.remove(id)
      this.texts.forget(id)
      this.changed()
    }
    const missing = [...wanted].filter((id) => !this.engine.sources.has(id))
    for await (const { source, chunks } of this.sources.load(
      missing,
      this.telling.watched.organisationId,
    )) {
      this.engine.add(source, chunks)
      this.changed()
      await this.browsing.add(source.id)
    }
    if (wanted.size + soFar.size > 0) this.engine.knowMoods(await loadMoodReaders())
    await this.telling.tellLearned(mine)
    await this.telling.tellRest(mine)
    return undefined
  }
}

async function answer<T>(name: string, ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await ask() }
  } catch (error) {
    return { problem: feedbackProblem(error, name) }
  }
}
