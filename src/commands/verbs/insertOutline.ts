import { departmentColors } from './addToOrganisation.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'
import { addLane } from './addLane.ts'
import { addStage } from './addStage.ts'
import { addStep } from './addStep.ts'
import { addTouchpoint } from './addTouchpoint.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** What is new on the map, in the order in which it shall stand. Ids that are on the map already may be pointed to. */
export interface Outline {
  readonly departments: readonly Named[]
  /** The lane for the touchpoints; made where no lane has this id. */
  readonly lane: Named
  readonly stages: readonly Named[]
  readonly steps: readonly (Named & { readonly stageId: string })[]
  readonly touchpoints: readonly (Named & {
    readonly stepId: string
    readonly channel?: string
    readonly accountableId?: string
  })[]
}

/** Puts pasted rows or an outline on the map, all in one step. */
export const insertOutline = defineCommand<Outline>({
  id: 'outline.insert',
  label: 'command.outline.insert',
  run(draft, { departments, lane, stages, steps, touchpoints }) {
    if (stages.length + steps.length + touchpoints.length === 0) refuse('refused.nothingToInsert')
    const known = recordsOfKind(draft.records, 'department').length
    departments.forEach(({ id, name }, index) => {
      const color =
        departmentColors[(known + index) % departmentColors.length] ?? departmentColors[0]
      draft.add({ id, kind: 'department', name, color })
    })
    if (touchpoints.length > 0 && !draft.find('lane', lane.id)) {
      const first = recordsOfKind(draft.records, 'lane')[0]
      addLane.run(draft, {
        ...lane,
        type: 'touchpoints',
        role: 'onstage',
        ...(first ? { beforeId: first.id } : {}),
      })
    }
    for (const stage of stages) addStage.run(draft, stage)
    for (const step of steps) addStep.run(draft, step)
    for (const { accountableId, ...touchpoint } of touchpoints) {
      addTouchpoint.run(draft, { ...touchpoint, laneId: lane.id })
      const added =
        accountableId === undefined ? undefined : draft.edit('touchpoint', touchpoint.id)
      if (added && accountableId !== undefined) added.accountableId = accountableId
    }
  },
})
