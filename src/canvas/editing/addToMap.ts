import { addCard } from '../../commands/verbs/addCard.ts'
import { addLane } from '../../commands/verbs/addLane.ts'
import { addOpportunity } from '../../commands/verbs/addOpportunity.ts'
import { addPainPoint } from '../../commands/verbs/addPainPoint.ts'
import { addStage } from '../../commands/verbs/addStage.ts'
import { addStep } from '../../commands/verbs/addStep.ts'
import { addTouchpoint } from '../../commands/verbs/addTouchpoint.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { firstLane } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import { contentOf } from './contentOf.ts'
import { type MapPlace, nextSibling } from './selectionPlace.ts'
import { type EditPlace, makeAndEdit } from './textEdit.ts'

/** Fresh ids and words for what a command makes where the map lacks it. */
function scaffold() {
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
  const args = (name: string) => ({ id, name, ...(beforeId ? { beforeId } : {}) })
  makeAndEdit(edit, id, addStage, args, { standIn: t('map.newStage') })
}

/** A step after the one of `place`, else at the end of its stage or of the map. */
export function addStepAt(edit: EditPlace, place: MapPlace): void {
  const id = newId()
  const beforeId = nextSibling(edit.editor.getState().records, 'step', place)
  const made = scaffold()
  const args = (name: string) => ({
    id,
    name,
    scaffold: made,
    ...(place.stageId ? { stageId: place.stageId } : {}),
    ...(beforeId ? { beforeId } : {}),
  })
  makeAndEdit(edit, id, addStep, args, { standIn: t('map.newStep') })
}

/** A step before one that is there. */
export function addStepBefore(edit: EditPlace, stageId: string, beforeId: string): void {
  const id = newId()
  const args = (name: string) => ({ id, name, stageId, beforeId })
  makeAndEdit(edit, id, addStep, args, { standIn: t('map.newStep') })
}

/** A lane for notes below the one of `place`, else at the foot of the map. */
export function addLaneAt(edit: EditPlace, place: MapPlace): void {
  const id = newId()
  const beforeId = nextSibling(edit.editor.getState().records, 'lane', place)
  const args = (name: string) => ({
    id,
    name,
    type: 'notes' as const,
    ...(beforeId ? { beforeId } : {}),
  })
  makeAndEdit(edit, id, addLane, args, { standIn: t('map.newLane') })
}

/** A touchpoint in the step of `place`, below its card where that is one, else in the last step. */
export function addTouchpointAt(edit: EditPlace, place: MapPlace, initial?: string): void {
  const { records } = edit.editor.getState()
  const id = newId()
  const isTouchpointLane = liveRecord(records, 'lane', place.laneId)?.type === 'touchpoints'
  const laneId = isTouchpointLane ? place.laneId : firstLane(records, 'touchpoints')?.id
  const beforeId = isTouchpointLane ? nextSibling(records, 'card', place) : undefined
  const made = scaffold()
  const stepId = place.stepId ?? lastStepOfStage(edit, place)
  const args = (name: string) => ({
    id,
    name,
    scaffold: made,
    ...(stepId ? { stepId } : {}),
    ...(laneId ? { laneId } : {}),
    ...(beforeId ? { beforeId } : {}),
  })
  makeAndEdit(edit, id, addTouchpoint, args, words(t('map.newTouchpoint'), initial))
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
  const { stepId, laneId } = place
  const id = newId()
  const said = words(t(`map.new.${kind}`), initial)
  if (kind === 'card')
    makeAndEdit(edit, id, addCard, (text) => ({ id, stepId, laneId, text }), said)
  else if (kind === 'painPoint')
    makeAndEdit(edit, id, addPainPoint, (title) => ({ id, stepId, title }), said)
  else makeAndEdit(edit, id, addOpportunity, (title) => ({ id, stepId, title }), said)
  return true
}

function words(standIn: string, initial: string | undefined) {
  return { standIn, ...(initial === undefined ? {} : { initial }) }
}
