import { inCell, recordsOfKind } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'
import { addCard } from './addCard.ts'
import { addLane } from './addLane.ts'

export interface PinQuote {
  /** Of the new card. */
  readonly id: string
  readonly touchpointId: string
  /** What was said, and where it stands. */
  readonly text: string
  /** The lane that is made where the map has none for quotes. */
  readonly newLane: { readonly id: string; readonly name: string }
}

/** A comment as a card, at the touchpoint's step in the first lane for quotes. */
export const pinQuote = defineCommand<PinQuote>({
  id: 'quote.pin',
  label: 'command.quote.pin',
  run(draft, { id, touchpointId, text, newLane }) {
    const stepId = draft.find('touchpoint', touchpointId)?.stepId
    if (stepId === undefined) refuse('refused.gone')
    const lane = recordsOfKind(draft.records, 'lane').find(({ type }) => type === 'quotes')
    if (!lane) addLane.run(draft, { ...newLane, type: 'quotes', role: 'customer' })
    const laneId = lane?.id ?? newLane.id
    const pinned = inCell(draft.records, stepId, laneId)
    if (pinned.some((one) => one.kind === 'card' && one.text === text))
      refuse('refused.alreadyPinned')
    addCard.run(draft, { id, stepId, laneId, text })
  },
})
