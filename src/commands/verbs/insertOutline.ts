import type { Named, Outline } from '../../model/outline.ts'
import { inCell, recordsOfKind, stepsOfStage } from '../../model/queries.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { cellKey } from '../../model/recordIndex.ts'
import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'
import { colorsTaken, departmentColor } from '../departmentColor.ts'
import { ordersAt } from '../place.ts'
import { addLane } from './addLane.ts'

export type { Outline }

/** Puts pasted rows or an outline on the map, all in one step. */
export const insertOutline = defineCommand<Outline>({
  id: 'outline.insert',
  label: 'command.outline.insert',
  run(draft, { departments, lane, stages, steps, touchpoints }) {
    if (stages.length + steps.length + touchpoints.length === 0) refuse('refused.nothingToInsert')
    const taken = colorsTaken(draft.records)
    for (const { id, name } of departments) {
      const color = departmentColor(taken)
      taken.push(color)
      draft.add({ id, kind: 'department', name, color })
    }
    if (touchpoints.length > 0) needLane(draft, lane)
    // Orders are made before anything is added: each group goes behind what its parent holds now.
    const { records } = draft
    const stageOrders = ordersAt(draft, 'stage', recordsOfKind(records, 'stage'), {}, stages.length)
    const stepOrders = behind(
      draft,
      'step',
      steps,
      (one) => one.stageId,
      (id) => stepsOfStage(records, id),
    )
    const cardOrders = behind(
      draft,
      'touchpoint',
      touchpoints,
      (one) => cellKey(one.stepId, lane.id),
      (_, one) => inCell(records, one.stepId, lane.id),
    )
    stages.forEach((stage, i) =>
      draft.add({ ...stage, kind: 'stage', order: stageOrders[i] ?? '' }),
    )
    for (const step of steps) {
      if (!draft.find('stage', step.stageId)) refuse('refused.noSuchStage')
      draft.add({ ...step, kind: 'step', order: stepOrders.get(step.id) ?? '' })
    }
    for (const one of touchpoints) {
      if (!draft.find('step', one.stepId)) refuse('refused.noSuchStep')
      draft.add({
        ...one,
        kind: 'touchpoint',
        laneId: lane.id,
        order: cardOrders.get(one.id) ?? '',
      })
    }
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

/** Order keys for newcomers behind their siblings, group by group. */
function behind<T extends Named>(
  draft: Draft,
  kind: 'step' | 'touchpoint',
  newcomers: readonly T[],
  groupOf: (one: T) => string,
  siblings: (group: string, one: T) => readonly { readonly id: string; readonly order: string }[],
): Map<string, string> {
  const orders = new Map<string, string>()
  for (const [group, members] of groupBy(newcomers, groupOf)) {
    const [first] = members
    if (!first) continue
    const keys = ordersAt(draft, kind, siblings(group, first), {}, members.length)
    members.forEach((one, index) => orders.set(one.id, keys[index] ?? ''))
  }
  return orders
}
