import { defineCommand, refuse } from '../command.ts'

export interface SetAlt {
  readonly cardId: string
  /** Empty: nobody has said. */
  readonly alt: string
}

/** Says what a card's picture shows. */
export const setAlt = defineCommand<SetAlt>({
  id: 'card.setAlt',
  label: 'command.card.setAlt',
  run(draft, { cardId, alt }) {
    const card = draft.edit('card', cardId)
    if (card?.pictureId === undefined) refuse('refused.gone')
    const said = alt.trim()
    if (said.length > 1000) refuse('refused.tooLong')
    if (said === '') delete card.alt
    else card.alt = said
  },
})
