import type { Named, Outline } from '../../model/outline.ts'
import type { RecordOnMap } from '../../model/mapKinds.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'
import { colorsTaken, departmentColor } from '../departmentColor.ts'
import { openAround } from '../openAround.ts'
import { ordersBehind } from '../ordersBehind.ts'
import { addLane } from './addLane.ts'

export type { Outline }

/** Puts pasted rows or an outline on the map, all in one step. */
export const insertOutline = defineCommand<Outline>({
  id: 'outline.insert',
  label: 'command.outline.insert',
  run(draft, { departments, lane, stages, steps, touchpoints, behindIds }) {
    if (stages.length + steps.length + touchpoints.length === 0) refuse('refused.nothingToInsert')
    const taken = colorsTaken(draft.records)
    for (const { id, name } of departments) {
      const color = departmentColor(taken)
      taken.push(color)
      draft.add({ id, kind: 'department', name, color })
    }
    if (touchpoints.length > 0) needLane(draft, lane)
    for (const { stageId } of steps)
      if (!stages.some(({ id }) => id === stageId) && !draft.find('stage', stageId))
        refuse('refused.noSuchStage')
    for (const { stepId } of touchpoints)
      if (!steps.some(({ id }) => id === stepId) && !draft.find('step', stepId))
        refuse('refused.noSuchStep')
    const made: RecordOnMap[] = [
      ...stages.map((one) => ({ ...one, kind: 'stage' as const, order: '' })),
      ...steps.map((one) => ({ ...one, kind: 'step' as const, order: '' })),
      ...touchpoints.map((one) => ({
        ...one,
        kind: 'touchpoint' as const,
        laneId: lane.id,
        order: '',
      })),
    ]
    // Orders are made before anything is added: each group goes behind what its parent holds now.
    const orders = ordersBehind(draft, made, behindIds)
    for (const one of made) draft.add({ ...one, order: orders.get(one.id) ?? '' })
    for (const { id } of [...stages, ...steps, ...touchpoints]) openAround(draft, id)
  },
})

function needLane(draft: Draft, lane: Named): void {
  const found = draft.find('lane', lane.id)
  if (found && found.type !== 'touchpoints') refuse('refused.notATouchpointLane')
  if (found) return
  const first = recordsOfKind(draft.records, 'lane')[0]
  addLane.run(draft, {
    ...lane,
    type: 'touchpoints',
    role: 'onstage',
    ...(first ? { beforeId: first.id } : {}),
  })
}
