import { defineCommand, refuse } from '../command.ts'
import { type NewPicture, storePicture } from '../storePicture.ts'

export interface SetPicture {
  readonly cardId: string
  readonly picture: NewPicture
  /** What it shows; missing: nobody has said yet. */
  readonly alt?: string
}

/** Puts a picture on a card, or another one in its place: what was said of that one does not stay. */
export const setPicture = defineCommand<SetPicture>({
  id: 'card.setPicture',
  label: 'command.card.setPicture',
  run(draft, { cardId, picture, alt = '' }) {
    const pictureId = storePicture(draft, 'picture', picture)
    const card = draft.edit('card', cardId)
    if (!card) refuse('refused.gone')
    if (card.pictureId === pictureId) return
    card.pictureId = pictureId
    const said = alt.trim().slice(0, 1000)
    if (said === '') delete card.alt
    else card.alt = said
  },
})
