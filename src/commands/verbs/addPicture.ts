import { defineCommand, refuse } from '../command.ts'
import { type AddCard, addCard } from './addCard.ts'
import { type SetPicture, setPicture } from './setPicture.ts'

/** A card for notes, quotes and the like, with a picture on it; its text may be empty. */
export interface AddPicture extends Omit<AddCard, 'text'>, Omit<SetPicture, 'cardId'> {
  readonly text?: string
}

/** A new card that shows a picture. */
export const addPicture = defineCommand<AddPicture>({
  id: 'card.addPicture',
  label: 'command.card.addPicture',
  run(draft, { picture, alt, text = '', ...card }) {
    if (draft.find('lane', card.laneId)?.type === 'touchpoints')
      refuse('refused.noPictureOnTouchpoints')
    addCard.run(draft, { ...card, text })
    setPicture.run(draft, { cardId: card.id, picture, ...(alt === undefined ? {} : { alt }) })
  },
})
