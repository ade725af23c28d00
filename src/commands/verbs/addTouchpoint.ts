import { firstLane, inCell, recordsOfKind, stepsInOrder } from '../../model/queries.ts'
import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'
import { type Place, ordersAt } from '../place.ts'
import { type Scaffold, scaffoldOf } from '../scaffold.ts'
import { addLane } from './addLane.ts'
import { addStep } from './addStep.ts'

export interface AddTouchpoint extends Place {
  readonly id: string
  readonly name: string
  readonly channel?: string
  /** Missing: the last step. */
  readonly stepId?: string
  /** Missing: the first lane for touchpoints. */
  readonly laneId?: string
  readonly scaffold?: Scaffold
}

/** A new touchpoint in a step. Makes the stage, step and lane that the map lacks. */
export const addTouchpoint = defineCommand<AddTouchpoint>({
  id: 'touchpoint.add',
  label: 'command.touchpoint.add',
  run(draft, { id, name, channel, stepId, laneId, scaffold, ...place }) {
    const lane = laneId === undefined ? touchpointLane(draft, scaffold) : laneId
    if (draft.find('lane', lane)?.type !== 'touchpoints') refuse('refused.notATouchpointLane')
    const step = stepId ?? lastStep(draft, scaffold)
    if (!draft.find('step', step)) refuse('refused.noSuchStep')
    const [order = ''] = ordersAt(draft, 'touchpoint', inCell(draft.records, step, lane), place)
    draft.add({
      id,
      kind: 'touchpoint',
      stepId: step,
      laneId: lane,
      order,
      name,
      ...(channel ? { channel } : {}),
    })
  },
})

function touchpointLane(draft: Draft, scaffold: Scaffold | undefined): string {
  const found = firstLane(draft.records, 'touchpoints')
  if (found) return found.id
  const made = scaffoldOf(scaffold, 'lane')
  const first = recordsOfKind(draft.records, 'lane')[0]
  addLane.run(draft, {
    ...made,
    type: 'touchpoints',
    role: 'onstage',
    ...(first ? { beforeId: first.id } : {}),
  })
  return made.id
}

function lastStep(draft: Draft, scaffold: Scaffold | undefined): string {
  const last = stepsInOrder(draft.records).at(-1)
  if (last) return last.id
  const made = scaffoldOf(scaffold, 'step')
  addStep.run(draft, { ...made, ...(scaffold ? { scaffold } : {}) })
  return made.id
}
