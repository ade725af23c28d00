import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import type { Evidence } from '../../model/evidence.ts'
import { FeedbackEvidence } from './feedbackEvidence.ts'
import { FeedbackFiltered } from './feedbackFiltered.ts'
import type { HostEvent, Watched } from './feedbackHostApi.ts'
import { unmatchedOf } from './feedbackMoods.ts'
import type { FeedbackTexts } from './feedbackTexts.ts'
import { FeedbackTogether } from './feedbackTogether.ts'
import { type TurnOptions, Turns } from '../Turns.ts'

export interface TellingOptions extends TurnOptions {
  readonly engine: FeedbackEngine
  readonly texts: FeedbackTexts
  /** Whether sources are counted that are still being read. */
  readonly isReading: () => boolean
}

/** Milliseconds between two words about new evidence, after the first: the page draws its map anew for each. */
const tellEvery = 250

/** Tells what the engine finds about the journey that is watched: each time only what differs from what was told. */
export class FeedbackTelling {
  watched: Watched = { organisationId: '', sourceIds: [], touchpoints: [] }
  private readonly options: TellingOptions
  private readonly evidence: FeedbackEvidence
  private readonly together: FeedbackTogether
  private readonly filtered: FeedbackFiltered
  private on: (event: HostEvent) => void = () => undefined
  private latest = 0

  constructor(options: TellingOptions) {
    const { engine } = options
    this.options = options
    this.evidence = new FeedbackEvidence(engine)
    this.together = new FeedbackTogether(engine)
    this.filtered = new FeedbackFiltered(engine)
  }

  /** Nothing was told to the new listener yet. */
  listen(on: (event: HostEvent) => void): void {
    this.on = this.together.listening(on)
    this.filtered.forget()
    this.evidence.restart()
  }

  tell(event: HostEvent): void {
    this.on(event)
  }

  /** From now on it is told about these; what was begun before ends at its next pause. */
  follow(watched: Watched): number {
    this.watched = watched
    return ++this.latest
  }

  /** Number of what was followed last. */
  get following(): number {
    return this.latest
  }

  /** What is loaded, or what people said of it, has changed. */
  changed(): void {
    this.evidence.forget()
    this.filtered.forget()
  }

  /** Tells what is known of touchpoints together, and what the filter leaves of all of it. */
  async tellRest(mine = this.latest): Promise<void> {
    const pause = this.pauses(mine)
    const turns = { pause, filled: (evidence: Evidence) => this.options.texts.filled(evidence) }
    if (await pause()) await this.together.tell(this.watched, turns)
    if (await pause()) await this.filtered.tell(this.watched, this.on, turns)
  }

  /** Tells evidence by words at once, then by what is learned; while a file is read, that would change all the time. */
  async tellLearned(mine = this.latest): Promise<void> {
    await this.tellEvidence(mine)
    if (mine !== this.latest || this.options.isReading()) return
    const isOther = await this.evidence.learn(this.watched.touchpoints, this.pauses(mine))
    if (isOther) await this.tellEvidence(mine)
  }

  async tellEvidence(mine = this.latest): Promise<void> {
    const { touchpoints } = this.watched
    let gone = this.evidence.dropOthers(touchpoints)
    let changed: [string, Evidence][] = []
    const { now, engine, texts } = this.options
    const turns = new Turns(this.options)
    let told = -Infinity
    const tellSoFar = (): void => {
      this.on({ kind: 'evidence', changed, gone })
      changed = []
      gone = []
      told = now()
    }
    for (const touchpoint of touchpoints) {
      if (this.evidence.isCurrent(touchpoint)) continue
      const { evidence, had } = this.evidence.update(touchpoint)
      if (evidence) changed.push([touchpoint.id, await texts.filled(evidence)])
      else if (had) gone.push(touchpoint.id)
      if (!turns.isOver) continue
      if (now() - told >= tellEvery) tellSoFar()
      await turns.pause()
      if (mine === this.latest) continue
      // The next turn takes for known what was found here.
      if (changed.length + gone.length > 0) tellSoFar()
      return
    }
    const sources = [...engine.sources.values()]
    this.on({
      kind: 'evidence',
      changed,
      gone,
      whole: {
        ...unmatchedOf(engine, touchpoints),
        comments: sources.reduce((sum, { comments }) => sum + comments, 0),
        counted: sources.map(({ id }) => id),
      },
    })
  }

  /** Gives others a turn when it was worked for one; false where another turn has begun. */
  private pauses(mine: number): () => Promise<boolean> {
    const turns = new Turns(this.options)
    return async () => {
      if (turns.isOver) await turns.pause()
      return mine === this.latest
    }
  }
}
