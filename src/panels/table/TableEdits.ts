import type { Dispatch } from '../../commands/together.ts'
import { addLane } from '../../commands/verbs/addLane.ts'
import { addStep } from '../../commands/verbs/addStep.ts'
import { addToOrganisation } from '../../commands/verbs/addToOrganisation.ts'
import { addTouchpoint } from '../../commands/verbs/addTouchpoint.ts'
import { insertOutline } from '../../commands/verbs/insertOutline.ts'
import { moveCards } from '../../commands/verbs/moveCards.ts'
import { moveStep } from '../../commands/verbs/moveStep.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { keyOf } from '../../model/idsByName.ts'
import type { Message } from '../../lib/message.ts'
import type { Named } from '../../model/outline.ts'
import { firstLane, recordsOfKind } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { type NewcomerToAdd, newcomerOf } from '../../parts/ownerOptions.ts'
import type { TableRows } from '../../store/TableView.ts'
import type { TableColumn } from './TableColumn.ts'
import type { RowValues } from './RowValues.ts'
import { TablePlaces } from './TablePlaces.ts'
import { writeStep } from './writeStep.ts'
import { writeTouchpoint } from './writeTouchpoint.ts'

export interface EditTools {
  readonly newId: () => string
  /** Now, as an ISO time. */
  readonly at: string
  /** Names for what is made and nobody has named. */
  readonly words: {
    readonly stage: string
    readonly step: string
    readonly lane: string
    readonly touchpoint: string
  }
}

/** Where a new row goes, as far as nothing is typed about it. */
export interface NewRowPlace {
  readonly stepId?: string | undefined
  readonly laneId?: string | undefined
  readonly stageId?: string | undefined
  /** The row that it is to stand before. */
  readonly beforeId?: string | undefined
}

/** New values of cells and new rows, gathered to become one step. */
export class TableEdits {
  readonly #rows: TableRows
  readonly #records: Records
  readonly #tools: EditTools
  readonly #values = new Map<string, Map<string, string>>()
  readonly #added = new Map<string, NewRowPlace>()
  readonly #newcomers = new Map<string, NewcomerToAdd>()

  constructor(rows: TableRows, records: Records, tools: EditTools) {
    this.#rows = rows
    this.#records = records
    this.#tools = tools
  }

  get isEmpty(): boolean {
    return this.#values.size + this.#added.size === 0
  }

  /** Rows are added, and nothing is known of them. */
  get isOnlyNew(): boolean {
    return this.#values.size === 0
  }

  /** Those who are to be added to the organisation. */
  get newcomers(): readonly NewcomerToAdd[] {
    return [...this.#newcomers.values()]
  }

  /** Notes the value of a cell; where it can't be, it says why. */
  set(id: string, { key, edit }: TableColumn, value: string): Message | undefined {
    const values = this.#values.get(id) ?? new Map<string, string>()
    const isAnswer = key === 'state' && value !== ''
    if (isAnswer && (values.get('owner') ?? this.#ownerOf(id)) === '')
      return { key: 'refused.nobodyToAnswer', values: {} }
    if (value === '' && (key === 'stage' || key === 'step' || key === 'lane'))
      return { key: 'tableView.cantBeEmpty', values: {} }
    const namesRecords = edit?.isFree !== true && (edit?.kind === 'link' || edit?.kind === 'links')
    values.set(key, namesRecords ? value.split('\n').map(this.#known).join('\n') : value)
    this.#values.set(id, values)
    return undefined
  }

  /** A new row; its id. */
  add(place: NewRowPlace): string {
    const id = this.#tools.newId()
    this.#added.set(id, place)
    return id
  }

  /** Asks for all the commands that it takes. */
  run(dispatch: Dispatch): void {
    for (const one of this.#newcomers.values()) dispatch(addToOrganisation, one)
    const { newId, words } = this.#tools
    const places = new TablePlaces(this.#records, newId, words)
    if (this.#rows === 'steps') this.#runSteps(dispatch, places)
    else this.#runTouchpoints(dispatch, places)
  }

  /** Whoever is to be added is added once. */
  readonly #known = (key: string): string => {
    const before = this.#newcomers.get(keyOf(key))
    if (before) return before.id
    const newcomer = newcomerOf(key, this.#tools.newId)
    if (!newcomer) return key
    this.#newcomers.set(keyOf(key), newcomer)
    return newcomer.id
  }

  #runTouchpoints(dispatch: Dispatch, places: TablePlaces): void {
    const first = firstLane(this.#records, 'touchpoints')
    const lane: Named = first ?? { id: this.#tools.newId(), name: this.#tools.words.lane }
    const added = [...this.#added].map(([id, place]) => {
      const values = this.#valuesOf(id)
      const wanted = { stage: values.get('stage'), step: values.get('step') }
      return {
        id,
        name: values.get('name') || this.#tools.words.touchpoint,
        stepId: places.step(place.stepId, wanted),
        laneId: values.get('lane') || (place.laneId ?? lane.id),
        beforeId: place.beforeId,
      }
    })
    const moves = [...this.#values].flatMap(([id, values]) =>
      this.#moveOf(id, values, { places, lane }),
    )
    const [top] = recordsOfKind(this.#records, 'lane')
    const where = top ? { beforeId: top.id } : {}
    if (!first && added.length + moves.length > 0)
      dispatch(addLane, { ...lane, type: 'touchpoints', role: 'onstage', ...where })
    const isBefore = ({ beforeId, stepId }: (typeof added)[number]): boolean =>
      liveRecord(this.#records, 'touchpoint', beforeId)?.stepId === stepId
    this.#insert(dispatch, places, { lane, touchpoints: added.filter((one) => !isBefore(one)) })
    for (const { beforeId, ...one } of added.filter(isBefore))
      dispatch(addTouchpoint, { ...one, ...(beforeId ? { beforeId } : {}) })
    for (const [id, values] of this.#values) {
      const record = liveRecord(this.#records, 'touchpoint', id)
      writeTouchpoint(dispatch, { id, record }, values)
    }
    for (const group of groupBy(moves, ({ stepId, laneId }) => `${stepId} ${laneId}`).values()) {
      const [to] = group
      if (to) dispatch(moveCards, { ...to, ids: group.map(({ id }) => id) })
    }
  }

  #moveOf(
    id: string,
    values: RowValues,
    { places, lane }: { readonly places: TablePlaces; readonly lane: Named },
  ) {
    const record = liveRecord(this.#records, 'touchpoint', id)
    if (!record || !['stage', 'step', 'lane'].some((key) => values.has(key))) return []
    const wanted = { stage: values.get('stage'), step: values.get('step') }
    const stepId = places.step(record.stepId, wanted)
    const own = liveRecord(this.#records, 'lane', record.laneId)
    // What has lost its lane goes to the first one.
    const laneId = values.get('lane') ?? (own?.type === 'touchpoints' ? own : lane).id
    return stepId === record.stepId && laneId === record.laneId ? [] : [{ id, stepId, laneId }]
  }

  #insert(
    dispatch: Dispatch,
    { stages, steps }: TablePlaces,
    {
      lane,
      touchpoints,
    }: { lane: Named; touchpoints: readonly (Named & { stepId: string; laneId: string })[] },
  ): void {
    const byLane = groupBy(touchpoints, ({ laneId }) => laneId)
    if (stages.length + steps.length > 0)
      dispatch(insertOutline, { departments: [], lane, stages, steps, touchpoints: [] })
    for (const [laneId, some] of byLane)
      dispatch(insertOutline, {
        departments: [],
        lane: laneId === lane.id ? lane : { id: laneId, name: '' },
        stages: [],
        steps: [],
        touchpoints: some.map(({ id, name, stepId }) => ({ id, name, stepId })),
      })
  }

  #runSteps(dispatch: Dispatch, places: TablePlaces): void {
    const stageOf = (id: string): string | undefined => {
      const key = this.#valuesOf(id).get('stage')
      return key === undefined ? undefined : places.stage(key)
    }
    const stages = new Map([...this.#values.keys()].map((id) => [id, stageOf(id)]))
    const added = [...this.#added].map(([id, { stageId, beforeId }]) => ({
      id,
      name: this.#valuesOf(id).get('name') || this.#tools.words.step,
      stageId: stages.get(id) ?? stageId ?? places.stage(undefined),
      beforeId,
    }))
    const isBefore = ({ beforeId, stageId }: (typeof added)[number]): boolean =>
      liveRecord(this.#records, 'step', beforeId)?.stageId === stageId
    const steps = added
      .filter((one) => !isBefore(one))
      .map(({ id, name, stageId }) => ({ id, name, stageId }))
    const lane = { id: '', name: '' }
    if (places.stages.length + steps.length > 0)
      dispatch(insertOutline, {
        departments: [],
        lane,
        stages: places.stages,
        steps,
        touchpoints: [],
      })
    for (const { beforeId, ...one } of added.filter(isBefore))
      dispatch(addStep, { ...one, ...(beforeId ? { beforeId } : {}) })
    const { newId, at } = this.#tools
    for (const [id, values] of this.#values) {
      const record = liveRecord(this.#records, 'step', id)
      writeStep(dispatch, { id, record, feelingId: newId(), at }, values)
      const stageId = stages.get(id)
      if (record && stageId !== undefined && stageId !== record.stageId)
        dispatch(moveStep, { id, stageId })
    }
  }

  #ownerOf(id: string): string {
    return liveRecord(this.#records, 'touchpoint', id)?.accountableId ?? ''
  }

  #valuesOf(id: string): RowValues {
    return this.#values.get(id) ?? nothing
  }
}

const nothing: RowValues = new Map()
