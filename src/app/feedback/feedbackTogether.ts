import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import { isSameJson } from '../../lib/json.ts'
import type { Evidence, EvidenceRepeats } from '../../model/evidence.ts'
import type { EvidenceGroup } from '../../model/evidenceGroups.ts'
import type { HostEvent, Watched } from './feedbackHostApi.ts'

type EvidenceEvent = Extract<HostEvent, { kind: 'evidence' }>
type Listener = (event: HostEvent) => void

/** What computing takes that lasts. */
export interface Telling {
  /** Lets others get a turn; false: what is computed is out of date. */
  readonly pause: () => Promise<boolean>
  /** Evidence with what its examples say. */
  readonly filled: (evidence: Evidence) => Promise<Evidence>
}

/**
 * What is only known of touchpoints together: the evidence of steps and stages, and who came back. It hears what is
 * told of each touchpoint, and tells the rest when all of that stands.
 */
export class FeedbackTogether {
  private readonly engine: FeedbackEngine
  private tellOn: Listener = () => undefined
  /** what was told of each touchpoint, without its repeats */
  private readonly plain = new Map<string, Evidence>()
  private readonly repeats = new Map<string, EvidenceRepeats>()
  private readonly groups = new Map<string, EvidenceGroup>()
  private readonly told = new Set<string>()
  /** touchpoints that were told since they were last looked at together */
  private readonly fresh = new Set<string>()
  private days: number | undefined

  constructor(engine: FeedbackEngine) {
    this.engine = engine
  }

  /** Hears all that a new listener is told. */
  listening(on: Listener): Listener {
    this.tellOn = on
    for (const known of [this.plain, this.repeats, this.groups, this.told, this.fresh])
      known.clear()
    return (event) => {
      if (event.kind === 'evidence') this.hear(event)
      on(event)
    }
  }

  /** Tells what changed since it was last asked. */
  async tell(watched: Watched, { pause, filled }: Telling): Promise<void> {
    const changed = [...this.newRepeats(watched)]
    const wanted = new Map((watched.groups ?? []).map((group) => [group.id, group]))
    const gone = [...this.told].filter((id) => !wanted.has(id))
    for (const id of gone) this.forgetGroup(id)
    let isDone = true
    for (const group of wanted.values()) {
      if (this.isCurrent(group)) continue
      isDone = await pause()
      if (!isDone) break
      this.groups.set(group.id, group)
      const evidence = this.engine.evidenceOfGroup(group, watched.touchpoints)
      if (evidence) {
        changed.push([group.id, await filled(evidence)])
        this.told.add(group.id)
      } else if (this.told.delete(group.id)) gone.push(group.id)
    }
    if (isDone) this.fresh.clear()
    if (changed.length + gone.length > 0) this.tellOn({ kind: 'evidence', changed, gone })
  }

  private hear({ changed, gone }: EvidenceEvent): void {
    for (const [id, evidence] of changed) {
      this.plain.set(id, evidence)
      this.repeats.delete(id)
      this.fresh.add(id)
    }
    for (const id of gone) {
      this.plain.delete(id)
      this.repeats.delete(id)
      this.fresh.add(id)
    }
  }

  private isCurrent(group: EvidenceGroup): boolean {
    const known = this.groups.get(group.id)
    if (group.touchpointIds.some((id) => this.fresh.has(id))) return false
    return known !== undefined && isSameJson(known, group)
  }

  private forgetGroup(id: string): void {
    this.told.delete(id)
    this.groups.delete(id)
  }

  /** Anybody's words may change anybody's paths, so all are looked at, and told where they differ. */
  private *newRepeats({ touchpoints, repeatDays }: Watched): Iterable<readonly [string, Evidence]> {
    if (repeatDays === undefined || (this.fresh.size === 0 && this.days === repeatDays)) return
    this.days = repeatDays
    const found = this.engine.repeats(touchpoints, repeatDays)
    for (const [id, evidence] of this.plain) {
      const repeats = found.get(id)
      if (isSameJson(this.repeats.get(id), repeats)) continue
      if (repeats) this.repeats.set(id, repeats)
      else this.repeats.delete(id)
      yield [id, repeats ? { ...evidence, repeats } : evidence]
    }
  }
}
