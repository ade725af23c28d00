import { idsByName, keyOf, oneLine } from '../../model/idsByName.ts'
import type { Named } from '../../model/outline.ts'
import { recordsOfKind, stepsInOrder, stepsOfStage } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'

// No record id begins so.
const stagePrefix = '+stage:'
const stepPrefix = '+step:'

/** The key of a stage by its name, to be added where none is called so. */
export function newStage(name: string): string {
  return `${stagePrefix}${oneLine(name)}`
}

/** The key of a step by its name, to be added where none is called so. */
export function newStep(name: string): string {
  return `${stepPrefix}${oneLine(name)}`
}

/** Words for what a row needs and nobody has named. */
export interface PlaceWords {
  readonly stage: string
  readonly step: string
}

/** Finds the stages and steps that rows are to stand in, and makes those that the map lacks. */
export class TablePlaces {
  /** What is to be added. */
  readonly stages: Named[] = []
  readonly steps: (Named & { readonly stageId: string })[] = []
  readonly #records: Records
  readonly #newId: () => string
  readonly #words: PlaceWords
  readonly #stageIds: Map<string, string>
  readonly #stepIds = new Map<string, Map<string, string>>()

  constructor(records: Records, newId: () => string, words: PlaceWords) {
    this.#records = records
    this.#newId = newId
    this.#words = words
    this.#stageIds = idsByName(recordsOfKind(records, 'stage'))
  }

  /** A stage by its id or its key; missing: the last one there is. */
  stage(key: string | undefined): string {
    if (key !== undefined && !key.startsWith(stagePrefix)) return key
    const last = recordsOfKind(this.#records, 'stage').at(-1)
    if (key === undefined && last) return last.id
    const name = key?.slice(stagePrefix.length) ?? this.#words.stage
    const known = this.#stageIds.get(keyOf(name))
    if (known !== undefined) return known
    const id = this.#newId()
    this.stages.push({ id, name })
    this.#stageIds.set(keyOf(name), id)
    return id
  }

  /**
   * The step that is meant, for a row that stands in `from`: an id as it is; a name in the stage asked for, else in its
   * own stage, else in any. Only a stage: the step of the same name there, else its first.
   */
  step(
    from: string | undefined,
    wanted: { readonly stage?: string | undefined; readonly step?: string | undefined },
  ): string {
    const { stage, step } = wanted
    if (step !== undefined && !step.startsWith(stepPrefix)) return step
    const own = liveRecord(this.#records, 'step', from)
    if (stage === undefined && step === undefined)
      return own?.id ?? stepsInOrder(this.#records).at(-1)?.id ?? this.#inStage(this.stage(stage))
    const stageId = stage === undefined && own ? own.stageId : this.stage(stage)
    if (step === undefined) return this.#inStage(stageId, own?.name)
    const name = step.slice(stepPrefix.length)
    const here = this.#stepsOf(stageId).get(keyOf(name))
    if (here !== undefined) return here
    const elsewhere =
      stage === undefined
        ? stepsInOrder(this.#records).find((one) => keyOf(one.name) === keyOf(name))
        : undefined
    return elsewhere?.id ?? this.#add(stageId, name)
  }

  #inStage(stageId: string, name?: string): string {
    const steps = this.#stepsOf(stageId)
    const named = name === undefined ? undefined : steps.get(keyOf(name))
    return named ?? [...steps.values()][0] ?? this.#add(stageId, name ?? this.#words.step)
  }

  #stepsOf(stageId: string): Map<string, string> {
    const known = this.#stepIds.get(stageId)
    if (known) return known
    const steps = idsByName(stepsOfStage(this.#records, stageId))
    this.#stepIds.set(stageId, steps)
    return steps
  }

  #add(stageId: string, name: string): string {
    const id = this.#newId()
    this.steps.push({ id, name, stageId })
    this.#stepsOf(stageId).set(keyOf(name), id)
    return id
  }
}
