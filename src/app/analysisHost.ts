import { LiveFindings } from '../analysis/LiveFindings.ts'
import type { FindingsDelta } from '../analysis/FindingsDelta.ts'
import type { Change } from '../model/change.ts'
import type { Evidence } from '../model/evidence.ts'
import type { AnyRecord } from '../model/kinds.ts'
import { recordsFrom } from '../model/records.ts'

export interface AnalysisInput {
  readonly records: readonly AnyRecord[]
  readonly evidence: ReadonlyMap<string, Evidence>
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** What the host tells: what became of the findings, and whether some rules are still looking. */
export type OnFindings = (delta: FindingsDelta, isSettled: boolean) => void

/** What the page asks of the worker. Answers come to whoever listens. */
export interface AnalysisHostApi {
  listen(on: OnFindings): void
  open(input: AnalysisInput): void
  change(changes: readonly Change[]): void
  set(input: Partial<Pick<AnalysisInput, 'evidence' | 'today'>>): void
}

/** Milliseconds without a change after which the whole journey is looked at. */
const rest = 60
/** Milliseconds that the look may keep the worker from hearing a change, and one step more. */
const turn = 30

/** Keeps the findings of one journey. Rules about single records answer at once, the others once typing rests. */
export class AnalysisHost implements AnalysisHostApi {
  private on: OnFindings = () => undefined
  private live: LiveFindings | undefined
  private timer: ReturnType<typeof setTimeout> | undefined

  listen(on: OnFindings): void {
    this.on = on
  }

  open({ records, evidence, today }: AnalysisInput): void {
    this.live = new LiveFindings({ records: recordsFrom(records), evidence, today })
    this.on({ put: [...this.live.findings], gone: [] }, true)
  }

  change(changes: readonly Change[]): void {
    if (!this.live) return
    this.on(this.live.change(changes), false)
    this.plan()
  }

  set(input: Partial<Pick<AnalysisInput, 'evidence' | 'today'>>): void {
    this.live?.set(input)
    this.plan()
  }

  /** Ends what is planned. */
  close(): void {
    clearTimeout(this.timer)
    this.live = undefined
  }

  private plan(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      if (this.live) this.goOn(this.live.settling())
    }, rest)
  }

  /** A few steps at a time: a change that comes in between is heard, and ends this. */
  private goOn(steps: ReturnType<LiveFindings['settling']>): void {
    const end = performance.now() + turn
    do {
      const { done, value } = steps.next()
      if (done) return this.on(value, true)
    } while (performance.now() < end)
    this.timer = setTimeout(() => this.goOn(steps), 0)
  }
}
