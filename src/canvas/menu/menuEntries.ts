import '../../i18n/laterWords.ts'
import { reverseConnection } from '../../commands/verbs/reverseConnection.ts'
import { t } from '../../i18n/t.ts'
import { journeyPersonas, recordsOfKind } from '../../model/queries.ts'
import { recordOf } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { duplicateChosen } from '../actions/duplicateChosen.ts'
import { moveCell } from '../actions/moveCell.ts'
import { runCardKey } from '../actions/runCardKey.ts'
import {
  addInPlace,
  addLaneAt,
  addStageAt,
  addStepAt,
  addStepBefore,
  addTouchpointAt,
} from '../editing/addToMap.ts'
import { contentOf } from '../../model/contentOf.ts'
import { placeOf } from '../editing/selectionPlace.ts'
import { keyNames } from '../../ui/keyNames.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { connectionChosen, deleteSelected, editCell, run, whatOf } from '../grid/cellActions.ts'
import type { CardKey, MoveDirection } from '../grid/keyAction.ts'
import type { MapMenuEntry } from './MapMenuEntry.ts'
import { clipboardEntries } from './clipboardEntries.ts'
import { partEntries } from './partEntries.ts'
import { pictureEntries } from './pictureEntries.ts'

/** As they are written in the menu. */
const keyHints = {
  move: `${keyNames.alt}M`,
  owner: `${keyNames.alt}O`,
  connect: `${keyNames.alt}C`,
  connections: `${keyNames.alt}L`,
  duplicate: `${keyNames.ctrl}D`,
  open: `${keyNames.ctrl}Enter`,
}

/** What can be done with a cell, in the order of the menu. */
export function menuEntries(tools: MapTools, cell: GridCell): MapMenuEntry[] {
  const connection = connectionChosen(tools)
  if (connection !== undefined) return connectionEntries(tools, connection)
  const isRecord = recordOf(tools.editor.getState().records, cell.key) !== undefined
  return [
    ...(isRecord ? [entry('edit', t('map.menu.edit'), () => editCell(tools, cell), 'Enter')] : []),
    ...(cell.kind === 'step' ? opening(tools, cell.stepId) : []),
    ...feeling(tools, cell),
    ...adding(tools, cell),
    ...pictureEntries(tools, cell),
    ...(isRecord ? moving(tools, cell) : []),
    ...(cell.kind === 'card' && cell.card.kind === 'touchpoint' ? ofTouchpoint(tools, cell) : []),
    ...partEntries(tools, cell),
    ...clipboardEntries(tools, cell),
    ...(isRecord
      ? [
          {
            ...entry(
              'duplicate',
              t('map.menu.duplicate'),
              () => duplicateChosen(tools),
              keyHints.duplicate,
            ),
            startsGroup: cell.kind === 'lane',
          },
          {
            ...entry('delete', t('map.menu.delete'), () => deleteSelected(tools), 'Delete'),
            isDanger: true,
          },
        ]
      : []),
  ]
}

function ofTouchpoint(tools: MapTools, cell: GridCell): MapMenuEntry[] {
  const key = (id: CardKey, label: string, keys: string): MapMenuEntry =>
    entry(id, label, () => runCardKey(tools, id), keys)
  return [
    {
      ...key('owner', t('map.menu.owner'), keyHints.owner),
      startsGroup: true,
    },
    key('connect', t('map.menu.connect'), keyHints.connect),
    ...(hasConnections(tools, cell.key)
      ? [key('connections', t('map.menu.connections'), keyHints.connections)]
      : []),
  ]
}

function hasConnections({ view }: MapTools, id: string): boolean {
  return recordsOfKind(view().records, 'connection').some(
    ({ fromId, toId }) => fromId === id || toId === id,
  )
}

function connectionEntries(tools: MapTools, id: string): MapMenuEntry[] {
  return [
    entry('label', t('map.menu.label'), () => tools.labelling.set(id), 'Enter'),
    entry('reverse', t('map.menu.reverse'), () => {
      const what = whatOf(tools, [id])
      if (run(tools, reverseConnection, { id }))
        tools.session.notify({ key: 'map.said.reversed', values: { what } }, 'done', true)
    }),
    {
      ...entry('delete', t('map.menu.delete'), () => deleteSelected(tools), 'Delete'),
      isDanger: true,
      startsGroup: true,
    },
  ]
}

function entry(id: string, label: string, onChoose: () => void, keys?: string): MapMenuEntry {
  return { id, label, onChoose, ...(keys ? { keys } : {}) }
}

/** A feeling better or worse, and whose feelings are shown. */
function feeling(tools: MapTools, cell: GridCell): MapMenuEntry[] {
  const isCell = cell.kind === 'computed' && cell.laneType === 'feeling'
  if (!isCell && !(cell.kind === 'lane' && cell.lane.type === 'feeling')) return []
  const { session, editor } = tools
  const show = (id: string, label: string, shownPersonaId: string | undefined) =>
    entry(id, label, () => session.setState({ shownPersonaId }))
  const personas = journeyPersonas(editor.getState().records)
  const shown = personas.find(({ id }) => id === session.getState().shownPersonaId)
  return [
    ...(isCell
      ? [
          entry('better', t('personas.better'), () => moveCell(tools, 'up'), `${keyNames.alt}↑`),
          entry('worse', t('personas.worse'), () => moveCell(tools, 'down'), `${keyNames.alt}↓`),
        ]
      : []),
    ...[
      ...(shown ? [show('all', t('personas.all'), undefined)] : []),
      ...personas
        .filter((one) => one !== shown)
        .map(({ id, name }) => show(id, t('personas.only', { name }), id)),
    ].map((one, at) => ({ ...one, startsGroup: isCell && at === 0 })),
  ]
}

/** The journeys that detail a step, or a new one that does. */
function opening(tools: MapTools, stepId: string): MapMenuEntry[] {
  const { session } = tools
  const details = (session.getState().details ?? []).filter((one) => one.stepId === stepId)
  if (details.length === 0)
    return [
      entry('detail', t('detail.make'), () =>
        session.setState({ journeyWish: { detail: stepId } }),
      ),
    ]
  return details.map(({ journeyId, name }) =>
    entry(
      journeyId,
      t('detail.open', { name }),
      () => session.setState({ journeyWish: { open: journeyId } }),
      details.length === 1 ? keyHints.open : undefined,
    ),
  )
}

function adding(tools: MapTools, cell: GridCell): MapMenuEntry[] {
  const { records } = tools.editor.getState()
  if (cell.kind === 'lane')
    return [
      entry('lane', t('map.menu.addLaneBelow'), () => addLaneAt(tools, { laneId: cell.laneId })),
    ]
  if (cell.kind === 'stage')
    return [
      entry('step', t('map.addStep'), () => addStepAt(tools, { stageId: cell.key })),
      entry('stage', t('map.menu.addStageAfter'), () => addStageAt(tools, { stageId: cell.key })),
    ]
  const place = placeOf(records, cell.stepId)
  const { stageId } = place
  if (stageId === undefined) return []
  const steps = [
    entry('before', t('map.menu.addStepBefore'), () => addStepBefore(tools, stageId, cell.stepId)),
    entry('after', t('map.menu.addStepAfter'), () => addStepAt(tools, place)),
  ]
  if (cell.kind === 'step')
    return [
      ...steps,
      entry('touchpoint', t('map.menu.addHere', { what: t('map.what.touchpoint') }), () =>
        addTouchpointAt(tools, place),
      ),
    ]
  const lane = tools.view().scene.lanes.find(({ laneId }) => laneId === cell.laneId)
  const kind = lane && contentOf(lane.type)
  const below = { stepId: cell.stepId, laneId: cell.laneId, cardId: cell.key }
  return [
    ...(kind
      ? [
          entry('here', t('map.menu.addHere', { what: t(`map.what.${kind}`) }), () =>
            addInPlace(tools, below, ''),
          ),
        ]
      : []),
    ...steps,
  ]
}

function moving(tools: MapTools, cell: GridCell): MapMenuEntry[] {
  const directions: readonly (readonly [MoveDirection, string])[] =
    cell.kind === 'card'
      ? [
          ['left', '←'],
          ['right', '→'],
          ['up', '↑'],
          ['down', '↓'],
        ]
      : cell.kind === 'lane'
        ? [
            ['up', '↑'],
            ['down', '↓'],
          ]
        : [
            ['left', '←'],
            ['right', '→'],
          ]
  const toPlace = entry(
    'move',
    t('map.menu.move'),
    () => runCardKey(tools, 'moveDialog'),
    keyHints.move,
  )
  const byOne = directions.map(([direction, arrow]) => ({
    ...entry(
      direction,
      t(`map.menu.${direction}`),
      () => moveCell(tools, direction),
      `${keyNames.alt}${arrow}`,
    ),
  }))
  return [{ ...toPlace, startsGroup: true }, ...byOne]
}
