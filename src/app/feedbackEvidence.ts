import type { FeedbackEngine } from '../feedback/feedbackEngine.ts'
import type { TouchpointWords } from '../feedback/matching/touchpointWords.ts'
import type { Evidence } from '../model/evidence.ts'

const keyOf = ({ name, words }: TouchpointWords): string => JSON.stringify([name, words])

/** The evidence of a journey's touchpoints; only what words or sources change is computed again. */
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
    return this.known.get(touchpoint.id)?.key === keyOf(touchpoint)
  }

  /** Computes one touchpoint's evidence; undefined where no comment speaks of it. */
  update(touchpoint: TouchpointWords): { readonly evidence?: Evidence; readonly had: boolean } {
    const had = this.known.get(touchpoint.id)?.evidence !== undefined
    const evidence = this.engine.evidence([touchpoint])[touchpoint.id]
    const found = evidence === undefined ? {} : { evidence }
    this.known.set(touchpoint.id, { key: keyOf(touchpoint), ...found })
    return { ...found, had }
  }
}
