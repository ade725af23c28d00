import type { Message } from '../lib/message.ts'
import type { Named, Outline, OutlinePlace } from '../model/outline.ts'
import { firstLane, recordsOfKind, stepsOfStage } from '../model/queries.ts'
import { type Records, liveRecord } from '../model/records.ts'
import { idsByName, keyOf, oneLine } from '../model/idsByName.ts'
import { type LeftOut, type PastedEntry, readPasted } from './readPasted.ts'

export interface PasteOptions {
  readonly newId: () => string
  /** Finished words for what the text doesn't name. */
  readonly names: { readonly stage: string; readonly step: string; readonly lane: string }
  /** Where it is pasted; missing: at the end of the map. */
  readonly at?: OutlinePlace
}

export type PastePlan =
  | { readonly refused: Message }
  | {
      readonly refused?: never
      readonly outline: Outline
      readonly leftOut: readonly LeftOut[]
    }

/** Most rows that one paste takes. */
export const mostPastedRows = 2000
const longestName = 1000

/**
 * Plans what pasted text puts on the map: rows of a spreadsheet (stage, step, touchpoint, owner, channel) or an
 * indented outline. Stages, steps, departments and persons of the same name (case aside) are used again; an empty
 * stage or step repeats the one above, an empty owner stays empty: nobody owns it. What names no stage or step of its
 * own goes to those of the place, right behind what stands there.
 */
export function pasteOutline(text: string, records: Records, options: PasteOptions): PastePlan {
  const { entries, leftOut } = readPasted(text, options.at)
  if (entries.length === 0) return { refused: { key: 'importing.nothingToPaste', values: {} } }
  if (entries.length > mostPastedRows)
    return {
      refused: {
        key: 'importing.tooManyRows',
        values: { rows: entries.length, max: mostPastedRows },
      },
    }
  const planner = new Planner(records, options)
  for (const entry of entries) planner.take(entry)
  const outline = planner.plan()
  const { stages, steps, touchpoints } = outline
  if (stages.length + steps.length + touchpoints.length === 0)
    return { refused: { key: 'refused.nothingToInsert', values: {} } }
  return { outline, leftOut: [...leftOut, ...planner.leftOut] }
}

class Planner {
  readonly leftOut: LeftOut[] = []
  readonly #records: Records
  readonly #options: PasteOptions
  readonly #stages: Named[] = []
  readonly #steps: (Named & { stageId: string })[] = []
  readonly #touchpoints: (Named & { stepId: string; channel?: string; accountableId?: string })[] =
    []
  readonly #departments: Named[] = []
  readonly #stageIds: Map<string, string>
  readonly #stepIds = new Map<string, Map<string, string>>()
  readonly #ownerIds: Map<string, string>
  readonly #pasted = new Set<string>()
  #stageId: string | undefined
  #stepId: string | undefined
  /** Whether the text itself has named a stage. */
  #hasStage = false

  constructor(records: Records, options: PasteOptions) {
    this.#records = records
    this.#options = options
    this.#stageId = options.at?.stageId
    this.#stepId = options.at?.stepId
    this.#stageIds = idsByName(recordsOfKind(records, 'stage'))
    const persons = recordsOfKind(records, 'person').filter((person) => person.active !== false)
    this.#ownerIds = idsByName([...recordsOfKind(records, 'department'), ...persons])
  }

  take(entry: PastedEntry): void {
    const tooLong = Object.values(entry).find(
      (value) => typeof value === 'string' && value.length > longestName,
    )
    if (tooLong !== undefined) return this.#leave(entry, 'importing.nameTooLong', tooLong)
    if (entry.stage !== undefined) this.#goToStage(entry.stage)
    if (entry.step !== undefined) this.#goToStep(entry.step)
    if (entry.touchpoint !== undefined) return this.#add(entry, entry.touchpoint)
    for (const text of [entry.owner, entry.channel])
      if (text !== undefined) this.#leave(entry, 'importing.noTouchpointForIt', text)
  }

  plan(): Outline {
    const { newId, names, at = {} } = this.#options
    const own = liveRecord(this.#records, 'lane', at.laneId)
    const lane = own?.type === 'touchpoints' ? own : firstLane(this.#records, 'touchpoints')
    return {
      behindIds: [at.stageId, at.stepId, at.cardId].flatMap((id) => id ?? []),
      departments: this.#departments,
      lane: { id: lane?.id ?? newId(), name: lane?.name ?? names.lane },
      stages: this.#stages,
      steps: this.#steps,
      touchpoints: this.#touchpoints,
    }
  }

  #leave({ line }: PastedEntry, key: string, text: string): void {
    this.leftOut.push({ line, key, values: { text: text.slice(0, 60) } })
  }

  #goToStage(name: string): string {
    const known = this.#stageIds.get(keyOf(name))
    const id = known ?? this.#options.newId()
    if (known === undefined) {
      this.#stageIds.set(keyOf(name), id)
      this.#stages.push({ id, name: oneLine(name) })
    }
    if (this.#stageId !== id || !this.#hasStage) this.#stepId = undefined
    this.#stageId = id
    this.#hasStage = true
    return id
  }

  #goToStep(name: string): string {
    const stageId = this.#stageId ?? this.#someStage()
    let steps = this.#stepIds.get(stageId)
    if (!steps) {
      steps = idsByName(stepsOfStage(this.#records, stageId))
      this.#stepIds.set(stageId, steps)
    }
    const known = steps.get(keyOf(name))
    const id = known ?? this.#options.newId()
    if (known === undefined) {
      steps.set(keyOf(name), id)
      this.#steps.push({ id, name: oneLine(name), stageId })
    }
    this.#stepId = id
    return id
  }

  /** Where no stage is named: the last one on the map, else one that says so. */
  #someStage(): string {
    const last = recordsOfKind(this.#records, 'stage').at(-1)
    if (!last) return this.#goToStage(this.#options.names.stage)
    this.#stageId = last.id
    return last.id
  }

  #add(entry: PastedEntry, name: string): void {
    const stepId = this.#stepId ?? this.#goToStep(this.#options.names.step)
    const place = `${stepId} ${keyOf(name)}`
    if (this.#pasted.has(place)) return this.#leave(entry, 'importing.repeated', name)
    this.#pasted.add(place)
    this.#touchpoints.push({
      id: this.#options.newId(),
      name: oneLine(name),
      stepId,
      ...(entry.channel ? { channel: oneLine(entry.channel) } : {}),
      ...(entry.owner ? { accountableId: this.#owner(entry.owner) } : {}),
    })
  }

  #owner(name: string): string {
    const known = this.#ownerIds.get(keyOf(name))
    if (known !== undefined) return known
    const id = this.#options.newId()
    this.#ownerIds.set(keyOf(name), id)
    this.#departments.push({ id, name: oneLine(name) })
    return id
  }
}
