import { defineCommand, refuse } from '../command.ts'

export interface RemovePicture {
  readonly cardId: string
  /** Now, as an ISO time. */
  readonly at: string
}

/** Takes the picture off a card, and the card away where nothing else is on it. */
export const removePicture = defineCommand<RemovePicture>({
  id: 'card.removePicture',
  label: 'command.card.removePicture',
  run(draft, { cardId, at }) {
    const card = draft.edit('card', cardId)
    if (card?.pictureId === undefined) refuse('refused.gone')
    if (card.text.trim() === '' && card.link === undefined) return draft.remove('card', cardId, at)
    delete card.pictureId
    delete card.alt
    return undefined
  },
})
