import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import type { Evidence } from '../../model/evidence.ts'
import { isFiltering } from '../../model/evidenceFilter.ts'
import type { HostEvent, Watched } from './feedbackHostApi.ts'
import type { Telling } from './feedbackTogether.ts'

/** Computes what a filter leaves of the evidence, beside the whole of it, and tells it. */
export class FeedbackFiltered {
  private readonly engine: FeedbackEngine
  /** what was told last stands for */
  private told = ''

  constructor(engine: FeedbackEngine) {
    this.engine = engine
  }

  /** What is loaded or settled has changed, or nobody was told anything. */
  forget(): void {
    this.told = ''
  }

  /** Tells the touchpoints as soon as all of them stand, so that no card shows another filter than its neighbour. */
  async tell(
    { filter, touchpoints, groups = [], repeatDays }: Watched,
    tell: (event: HostEvent) => void,
    { pause, filled }: Telling,
  ): Promise<void> {
    if (!isFiltering(filter)) return this.forget()
    const marks = touchpoints.map((one) => this.engine.learnedMark(one))
    const key = JSON.stringify([filter, touchpoints, groups, repeatDays, marks])
    if (key === this.told) return
    const evidence: [string, Evidence][] = []
    for (const touchpoint of touchpoints) {
      if (!(await pause())) return
      const found = this.engine.evidence([touchpoint], filter)[touchpoint.id]
      if (found && found.comments + (found.employees?.n ?? 0) > 0)
        evidence.push([touchpoint.id, await filled(found)])
    }
    tell({ kind: 'filtered', filter, evidence })
    const repeats =
      repeatDays === undefined ? undefined : this.engine.repeats(touchpoints, repeatDays, filter)
    const together = evidence.map(([id, one]): [string, Evidence] => {
      const again = repeats?.get(id)
      return [id, again ? { ...one, repeats: again } : one]
    })
    for (const group of groups) {
      if (!(await pause())) return
      const found = this.engine.evidenceOfGroup(group, touchpoints, filter)
      if (found) together.push([group.id, await filled(found)])
    }
    tell({ kind: 'filtered', filter, evidence: together })
    this.told = key
  }
}
