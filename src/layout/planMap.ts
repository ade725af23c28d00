import type { RecordOf } from '../model/kinds.ts'
import type { Lane, LaneType } from '../model/kinds/lane.ts'
import type { Stage } from '../model/kinds/stage.ts'
import type { Step } from '../model/kinds/step.ts'
import { compareOrder } from '../model/order.ts'
import { recordsOfKind, stepOf, stepsOfStage } from '../model/queries.ts'
import { cellKey } from '../model/recordIndex.ts'
import { type Records, recordOf } from '../model/records.ts'
import { unplacedColumnId, unplacedLaneId } from './Scene.ts'

/** What stands in a cell as a card of its own. */
export type CellRecord =
  | RecordOf<'touchpoint'>
  | RecordOf<'card'>
  | RecordOf<'painPoint'>
  | RecordOf<'opportunity'>

export interface PlannedStage {
  readonly stage: Stage
  /** none: the stage keeps one empty column */
  readonly steps: readonly Step[]
}

export type PlannedLane = Pick<Lane, 'id' | 'name' | 'type' | 'role' | 'collapsed' | 'height'>

/** Who stands where, before anything is measured. */
export interface MapPlan {
  readonly stages: readonly PlannedStage[]
  readonly lanes: readonly PlannedLane[]
  readonly hasUnplaced: boolean
  /** by `cellKey`, from the top; of the unplaced column by {@link unplacedColumnId} */
  readonly contents: ReadonlyMap<string, readonly CellRecord[]>
}

/**
 * Sorts every living touchpoint, card, pain point and opportunity into its cell. Those whose step or
 * lane is gone come into the unplaced column, in their own lane, else in the first that can take them.
 */
export function planMap(records: Records): MapPlan {
  const stages = recordsOfKind(records, 'stage').map((stage) => ({
    stage,
    steps: stepsOfStage(records, stage.id),
  }))
  const stepIds = new Set(stages.flatMap(({ steps }) => steps.map(({ id }) => id)))
  const lanes: PlannedLane[] = [...recordsOfKind(records, 'lane')]
  const sorter = new Sorter(lanes, stepIds)
  placeCellRecords(records, sorter, new Set(lanes.map(({ id }) => id)))
  for (const pain of recordsOfKind(records, 'painPoint')) {
    if (pain.status !== 'dismissed') sorter.addTo('pains', stepOf(records, pain), pain)
  }
  for (const opportunity of recordsOfKind(records, 'opportunity')) {
    sorter.addTo('opportunities', stepOf(records, opportunity), opportunity)
  }
  if (sorter.needsLane) lanes.push({ id: unplacedLaneId, name: '', type: 'notes' })
  return { stages, lanes, hasUnplaced: sorter.hasUnplaced, contents: sorter.contents }
}

function placeCellRecords(records: Records, sorter: Sorter, laneIds: ReadonlySet<string>): void {
  const homeless: (RecordOf<'touchpoint'> | RecordOf<'card'>)[] = []
  for (const ids of records.index.inCell.values()) {
    for (const id of ids) {
      const record = recordOf(records, id)
      if (record?.kind !== 'touchpoint' && record?.kind !== 'card') continue
      if (sorter.stepIds.has(record.stepId) && laneIds.has(record.laneId)) {
        sorter.add(record.stepId, record.laneId, record)
      } else homeless.push(record)
    }
  }
  for (const record of homeless.sort(compareOrder)) {
    const laneId = laneIds.has(record.laneId) ? record.laneId : sorter.laneFor(record.kind)
    sorter.add(unplacedColumnId, laneId, record)
  }
}

const cardTypes: readonly LaneType[] = ['notes', 'quotes', 'backstage', 'systems', 'pictures']

class Sorter {
  readonly contents = new Map<string, CellRecord[]>()
  readonly stepIds: ReadonlySet<string>
  hasUnplaced = false
  needsLane = false
  private readonly laneOfType = new Map<LaneType, string>()

  constructor(lanes: readonly PlannedLane[], stepIds: ReadonlySet<string>) {
    this.stepIds = stepIds
    for (const { id, type } of lanes) {
      if (!this.laneOfType.has(type)) this.laneOfType.set(type, id)
    }
  }

  add(stepId: string, laneId: string, record: CellRecord): void {
    if (stepId === unplacedColumnId) this.hasUnplaced = true
    const key = cellKey(stepId, laneId)
    const cell = this.contents.get(key)
    if (cell) cell.push(record)
    else this.contents.set(key, [record])
  }

  /** Pain points and opportunities show in the first lane of their type, else nowhere on the map. */
  addTo(type: LaneType, stepId: string | undefined, record: CellRecord): void {
    const laneId = this.laneOfType.get(type)
    if (laneId === undefined) return
    const isPlaced = stepId !== undefined && this.stepIds.has(stepId)
    this.add(isPlaced ? stepId : unplacedColumnId, laneId, record)
  }

  laneFor(kind: 'touchpoint' | 'card'): string {
    const types = kind === 'touchpoint' ? (['touchpoints'] as const) : cardTypes
    for (const type of types) {
      const laneId = this.laneOfType.get(type)
      if (laneId !== undefined) return laneId
    }
    this.needsLane = true
    return unplacedLaneId
  }
}
