import { addCard } from '../../commands/verbs/addCard.ts'
import { type AddLane, addLane } from '../../commands/verbs/addLane.ts'
import { addOpportunity } from '../../commands/verbs/addOpportunity.ts'
import { addPainPoint } from '../../commands/verbs/addPainPoint.ts'
import { addStage } from '../../commands/verbs/addStage.ts'
import { addStep } from '../../commands/verbs/addStep.ts'
import { addTouchpoint } from '../../commands/verbs/addTouchpoint.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { firstLane } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import { contentOf } from '../../model/contentOf.ts'
import { type MapPlace, nextSibling } from './selectionPlace.ts'
import { type EditPlace, makeAndEdit } from './textEdit.ts'
import type { Dispatch } from '../../commands/together.ts'

/** Fresh ids and words for what a command makes where the map lacks it. */
export function scaffold() {
  return {
    stage: { id: newId(), name: t('map.newStage') },
    step: { id: newId(), name: t('map.newStep') },
    lane: { id: newId(), name: t('map.touchpointsLane') },
  }
}

/** A stage after the one of `place`, else at the end, open for its name. */
export function addStageAt(edit: EditPlace, place: MapPlace): void {
  const id = newId()
  const beforeId = nextSibling(edit.editor.getState().records, 'stage', place)
  const where = beforeId ? { beforeId } : {}
  makeAndEdit(
    edit,
    id,
    (dispatch, name) => dispatch(addStage, { id, name, ...where }),
    words(t('map.newStage')),
  )
}

/** A step after the one of `place`, else at the end of its stage or of the map. */
export function addStepAt(edit: EditPlace, place: MapPlace, initial?: string): void {
  const id = newId()
  const where = stepWhere(edit, place)
  makeAndEdit(
    edit,
    id,
    (dispatch, name) => dispatch(addStep, { id, name, ...where }),
    words(t('map.newStep'), initial),
  )
}

function stepWhere({ editor }: EditPlace, place: MapPlace) {
  const beforeId = nextSibling(editor.getState().records, 'step', place)
  return {
    scaffold: scaffold(),
    ...(place.stageId ? { stageId: place.stageId } : {}),
    ...(beforeId ? { beforeId } : {}),
  }
}

/** A step before one that is there. */
export function addStepBefore(edit: EditPlace, stageId: string, beforeId: string): void {
  const id = newId()
  makeAndEdit(
    edit,
    id,
    (dispatch, name) => dispatch(addStep, { id, name, stageId, beforeId }),
    words(t('map.newStep')),
  )
}

/** A lane for notes below the one of `place`, else at the foot of the map. */
export function addLaneAt(edit: EditPlace, place: MapPlace, initial?: string): void {
  const id = newId()
  const beforeId = nextSibling(edit.editor.getState().records, 'lane', place)
  const where = { type: 'notes' as const, ...(beforeId ? { beforeId } : {}) }
  makeAndEdit(
    edit,
    id,
    (dispatch, name) => dispatch(addLane, { id, name, ...where }),
    words(t('map.newLane'), initial),
  )
}

/** A lane of any type below the one of `place`, else at the foot of the map, open for its name. */
export function addLaneOf(
  edit: EditPlace,
  place: MapPlace,
  { name, ...lane }: Pick<AddLane, 'name' | 'type' | 'role'>,
): void {
  const id = newId()
  const beforeId = nextSibling(edit.editor.getState().records, 'lane', place)
  const where = { ...lane, ...(beforeId ? { beforeId } : {}) }
  makeAndEdit(edit, id, (dispatch, typed) => dispatch(addLane, { id, name: typed, ...where }), {
    standIn: name,
  })
}

/** A touchpoint in the step of `place`, below its card where that is one, else in the last step. */
export function addTouchpointAt(edit: EditPlace, place: MapPlace, initial?: string): void {
  const { records } = edit.editor.getState()
  const id = newId()
  const isTouchpointLane = liveRecord(records, 'lane', place.laneId)?.type === 'touchpoints'
  const laneId = isTouchpointLane ? place.laneId : firstLane(records, 'touchpoints')?.id
  const beforeId = isTouchpointLane ? nextSibling(records, 'card', place) : undefined
  const stepId = place.stepId ?? lastStepOfStage(edit, place)
  const where = {
    scaffold: scaffold(),
    ...(stepId ? { stepId } : {}),
    ...(laneId ? { laneId } : {}),
    ...(beforeId ? { beforeId } : {}),
  }
  makeAndEdit(
    edit,
    id,
    (dispatch, name) => dispatch(addTouchpoint, { id, name, ...where }),
    words(t('map.newTouchpoint'), initial),
  )
}

function lastStepOfStage({ editor }: EditPlace, { stageId }: MapPlace): string | undefined {
  const { records } = editor.getState()
  return stageId === undefined ? undefined : records.index.stepsOfStage.get(stageId)?.at(-1)
}

/** Something of the lane's own kind in a place, open for its text. False where the map fills the lane itself. */
export function addInPlace(
  edit: EditPlace,
  place: MapPlace & { readonly stepId: string; readonly laneId: string },
  initial?: string,
): boolean {
  const lane = liveRecord(edit.editor.getState().records, 'lane', place.laneId)
  const kind = lane && contentOf(lane.type)
  if (!kind) return false
  if (kind === 'touchpoint') {
    addTouchpointAt(edit, place, initial)
    return true
  }
  const id = newId()
  makeAndEdit(
    edit,
    id,
    (dispatch, text) => addCardOf(kind, dispatch, { ...place, id }, text),
    words(t(`map.new.${kind}`), initial),
  )
  return true
}

/** A step after the one of `place`, with something of the lane's own kind in it, open for its text: a row goes on. */
export function addBeyond(edit: EditPlace, place: MapPlace & { readonly laneId: string }): boolean {
  const lane = liveRecord(edit.editor.getState().records, 'lane', place.laneId)
  const kind = lane && contentOf(lane.type)
  if (!kind) return false
  const [id, stepId] = [newId(), newId()]
  const where = stepWhere(edit, place)
  const { laneId } = place
  return makeAndEdit(
    edit,
    id,
    (dispatch, text) => {
      dispatch(addStep, { id: stepId, name: t('map.newStep'), ...where })
      if (kind === 'touchpoint') dispatch(addTouchpoint, { id, name: text, stepId, laneId })
      else addCardOf(kind, dispatch, { id, stepId, laneId }, text)
    },
    { standIn: t(kind === 'touchpoint' ? 'map.newTouchpoint' : `map.new.${kind}`), initial: '' },
  )
}

interface CardPlace {
  readonly id: string
  readonly stepId: string
  readonly laneId: string
  readonly beforeId?: string
}

/** Something of a lane's own kind, but for touchpoints. */
export function addCardOf(
  kind: 'card' | 'painPoint' | 'opportunity',
  dispatch: Dispatch,
  { id, stepId, laneId, beforeId }: CardPlace,
  text: string,
): void {
  const before = beforeId === undefined ? {} : { beforeId }
  if (kind === 'card') dispatch(addCard, { id, stepId, laneId, text, ...before })
  else if (kind === 'painPoint') dispatch(addPainPoint, { id, title: text, stepId })
  else dispatch(addOpportunity, { id, title: text, stepId })
}

function words(standIn: string, initial?: string) {
  return { standIn, ...(initial === undefined ? {} : { initial }) }
}
