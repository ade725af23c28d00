import { moveCards } from '../../commands/verbs/moveCards.ts'
import { moveLane } from '../../commands/verbs/moveLane.ts'
import { moveStage } from '../../commands/verbs/moveStage.ts'
import { moveStep } from '../../commands/verbs/moveStep.ts'
import { together } from '../../commands/together.ts'
import { t } from '../../i18n/t.ts'
import { recordsOfKind, stepsInOrder, stepsOfStage } from '../../model/queries.ts'
import { cellKey } from '../../model/recordIndex.ts'
import { recordOf } from '../../model/records.ts'
import type { Option } from '../../ui/options.ts'
import type { MapTools } from '../MapTools.ts'
import { textOf } from '../editing/textEdit.ts'
import { run } from '../grid/cellActions.ts'

/** A place where something can go, and what brings it there, as one step of undo. */
export interface MovePlace extends Option {
  /** False where it was refused, or stands there already. */
  readonly move: () => boolean
}

/** Every place to which cards, or steps, or stages, or lanes can be moved. */
export function movePlaces(tools: MapTools, ids: readonly string[]): MovePlace[] {
  const { records } = tools.view()
  const kind = recordOf(records, ids[0] ?? '')?.kind
  if (kind === 'step') return stepPlaces(tools, ids)
  if (kind === 'stage' || kind === 'lane') return headPlaces(tools, kind, ids)
  return cardPlaces(tools, ids)
}

function cardPlaces(tools: MapTools, given: readonly string[]): MovePlace[] {
  const { editor, view } = tools
  const { records, scene } = view()
  const ids = inMapOrder(tools, given)
  const steps = stepsInOrder(records)
  const lanes = recordsOfKind(records, 'lane').filter(
    ({ id }) => !editor.can(moveCards, { ids, stepId: steps[0]?.id ?? '', laneId: id }).refused,
  )
  return steps.flatMap((step) =>
    lanes.flatMap((lane): MovePlace[] => {
      const to = { ids, stepId: step.id, laneId: lane.id }
      const section = textOf(editor, step.stageId)
      const where = { step: step.name, lane: lane.name }
      const there = scene.cells.get(cellKey(step.id, lane.id))?.cardIds ?? []
      return [
        {
          key: `${step.id} ${lane.id}`,
          label: t('map.move.cell', where),
          section,
          move: () => run(tools, moveCards, to),
        },
        ...there
          .filter((id) => !ids.includes(id))
          .map((beforeId) => ({
            key: `${step.id} ${lane.id} ${beforeId}`,
            label: t('map.move.beforeCard', { ...where, name: textOf(editor, beforeId) }),
            section,
            move: () => run(tools, moveCards, { ...to, beforeId }),
          })),
      ]
    }),
  )
}

function stepPlaces(tools: MapTools, given: readonly string[]): MovePlace[] {
  const { records } = tools.view()
  const all = stepsInOrder(records).map(({ id }) => id)
  const ids = given.toSorted((a, b) => all.indexOf(a) - all.indexOf(b))
  const move = (stageId: string, beforeId?: string) => (): boolean =>
    moveEach(tools, ids, (dispatch, id) =>
      dispatch(moveStep, { id, stageId, ...(beforeId ? { beforeId } : {}) }),
    )
  return recordsOfKind(records, 'stage').flatMap((stage): MovePlace[] => [
    ...stepsOfStage(records, stage.id)
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, name }) => ({
        key: id,
        label: t('map.move.before', { name }),
        section: stage.name,
        move: move(stage.id, id),
      })),
    {
      key: stage.id,
      label: t('map.move.endOfStage', { name: stage.name }),
      section: stage.name,
      move: move(stage.id),
    },
  ])
}

function headPlaces(
  tools: MapTools,
  kind: 'stage' | 'lane',
  given: readonly string[],
): MovePlace[] {
  const all = recordsOfKind(tools.view().records, kind)
  const ids = all.map(({ id }) => id).filter((id) => given.includes(id))
  const move = (beforeId?: string) => (): boolean =>
    moveEach(tools, ids, (dispatch, id) =>
      dispatch(kind === 'stage' ? moveStage : moveLane, { id, ...(beforeId ? { beforeId } : {}) }),
    )
  return [
    ...all
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, name }) => ({
        key: id,
        label: t(kind === 'stage' ? 'map.move.before' : 'map.move.above', { name }),
        move: move(id),
      })),
    {
      key: 'end',
      label: t(kind === 'stage' ? 'map.move.end' : 'map.move.foot'),
      move: move(),
    },
  ]
}

type Dispatch = Parameters<Parameters<typeof together>[0]>[0]

function moveEach(
  tools: MapTools,
  ids: readonly string[],
  move: (dispatch: Dispatch, id: string) => void,
): boolean {
  const command = together((dispatch) => {
    for (const id of ids) move(dispatch, id)
  })
  return run(tools, command, undefined)
}

/** Cards keep their order when they are moved together: by step, then from the top. */
function inMapOrder({ view }: MapTools, ids: readonly string[]): string[] {
  const order = [...view().scene.cells.values()].flatMap(({ cardIds }) => cardIds)
  return ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}
