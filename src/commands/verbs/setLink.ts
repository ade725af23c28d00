import { webLink } from '../../model/webLink.ts'
import { defineCommand, refuse } from '../command.ts'

export interface SetLink {
  readonly cardId: string
  /** As it is typed; empty: none. */
  readonly link: string
}

/** Says where a card leads: a page of the web or an e-mail address, nothing else. */
export const setLink = defineCommand<SetLink>({
  id: 'card.setLink',
  label: 'command.card.setLink',
  run(draft, { cardId, link }) {
    const card = draft.edit('card', cardId)
    if (!card) refuse('refused.gone')
    if (link.trim() === '') {
      delete card.link
      return
    }
    const href = webLink(link)
    if (href === undefined) refuse('refused.noWebLink')
    card.link = href
  },
})
