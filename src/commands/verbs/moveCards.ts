import { type LaneType, holdsCards } from '../../model/kinds/lane.ts'
import { inCell, recordsOfKind } from '../../model/queries.ts'
import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'
import { type Place, ordersAt } from '../place.ts'

export interface MoveCards extends Place {
  /** Touchpoints, cards, pain points or opportunities, in the order in which they shall stand. */
  readonly ids: readonly string[]
  readonly stepId: string
  readonly laneId: string
}

/** Moves what stands in cells to another cell, or within one. A touchpoint stays in lanes for touchpoints. */
export const moveCards = defineCommand<MoveCards>({
  id: 'cards.move',
  label: 'command.cards.move',
  run(draft, { ids, stepId, laneId, ...place }) {
    const lane = draft.find('lane', laneId)
    if (!lane || !draft.find('step', stepId)) refuse('refused.gone')
    const siblings = siblingsIn(draft, stepId, laneId, lane.type).filter(
      ({ id }) => !ids.includes(id),
    )
    const orders = ordersAt(draft, siblingKind(lane.type), siblings, place, ids.length)
    ids.forEach((id, index) =>
      moveOne(draft, id, { stepId, laneId, order: orders[index] ?? '' }, lane.type),
    )
  },
})

function siblingKind(type: LaneType): 'touchpoint' | 'card' | 'painPoint' | 'opportunity' {
  if (type === 'pains') return 'painPoint'
  if (type === 'opportunities') return 'opportunity'
  return type === 'touchpoints' ? 'touchpoint' : 'card'
}

function siblingsIn(draft: Draft, stepId: string, laneId: string, type: LaneType) {
  if (type === 'pains') return recordsOfKind(draft.records, 'painPoint')
  if (type === 'opportunities') return recordsOfKind(draft.records, 'opportunity')
  return inCell(draft.records, stepId, laneId)
}

function moveOne(
  draft: Draft,
  id: string,
  to: { stepId: string; laneId: string; order: string },
  type: LaneType,
): void {
  const touchpoint = draft.edit('touchpoint', id)
  if (touchpoint) {
    if (type !== 'touchpoints') refuse('refused.touchpointLane')
    Object.assign(touchpoint, to)
    return
  }
  const card = draft.edit('card', id)
  if (card) {
    if (!holdsCards(type)) refuse('refused.cardLane')
    Object.assign(card, to)
    return
  }
  const pain = draft.edit('painPoint', id)
  if (pain) {
    if (type !== 'pains') refuse('refused.painLane')
    // It keeps its touchpoint while it stays in that touchpoint's step.
    if (draft.find('touchpoint', pain.touchpointId)?.stepId !== to.stepId) {
      delete pain.touchpointId
      pain.stepId = to.stepId
    }
    pain.order = to.order
    return
  }
  const opportunity = draft.edit('opportunity', id)
  if (!opportunity) refuse('refused.gone')
  if (type !== 'opportunities') refuse('refused.opportunityLane')
  opportunity.stepId = to.stepId
  opportunity.order = to.order
}
