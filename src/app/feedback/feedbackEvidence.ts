import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import type { Evidence } from '../../model/evidence.ts'

/** Lets others get a turn; false: what is computed is out of date. */
type Pause = () => Promise<boolean>

/**
 * The evidence of a journey's touchpoints; only what words, sources or learning change is computed again. By its words
 * a touchpoint has evidence at once; what is learned of all of them together follows in turns.
 */
export class FeedbackEvidence {
  private readonly engine: FeedbackEngine
  private readonly known = new Map<string, { readonly key: string; readonly evidence?: Evidence }>()

  constructor(engine: FeedbackEngine) {
    this.engine = engine
  }

  /** Sources have changed: everything is to be computed again. */
  forget(): void {
    for (const [id, entry] of this.known) this.known.set(id, { ...entry, key: '' })
  }

  /** Nothing was told to anybody yet. */
  restart(): void {
    this.known.clear()
  }

  /** Ids of touchpoints that had evidence and are not there any more, or not among these. */
  dropOthers(touchpoints: readonly TouchpointWords[]): string[] {
    this.engine.watch(touchpoints)
    const ids = new Set(touchpoints.map(({ id }) => id))
    const gone: string[] = []
    for (const [id, { evidence }] of this.known) {
      if (ids.has(id)) continue
      this.known.delete(id)
      if (evidence) gone.push(id)
    }
    return gone
  }

  isCurrent(touchpoint: TouchpointWords): boolean {
    return this.known.get(touchpoint.id)?.key === this.keyOf(touchpoint)
  }

  /** Computes one touchpoint's evidence; undefined where no comment speaks of it. */
  update(touchpoint: TouchpointWords): { readonly evidence?: Evidence; readonly had: boolean } {
    const had = this.known.get(touchpoint.id)?.evidence !== undefined
    const evidence = this.engine.evidence([touchpoint])[touchpoint.id]
    const found = evidence === undefined ? {} : { evidence }
    this.known.set(touchpoint.id, { key: this.keyOf(touchpoint), ...found })
    return { ...found, had }
  }

  /** Learns how these touchpoints are spoken of; true where evidence is out of date by it. */
  async learn(touchpoints: readonly TouchpointWords[], pause: Pause): Promise<boolean> {
    for (const _turn of this.engine.learning(touchpoints)) if (!(await pause())) return false
    return touchpoints.some((touchpoint) => !this.isCurrent(touchpoint))
  }

  private keyOf(touchpoint: TouchpointWords): string {
    const { name, words, channel } = touchpoint
    return JSON.stringify([name, words, channel, this.engine.learnedMark(touchpoint)])
  }
}
