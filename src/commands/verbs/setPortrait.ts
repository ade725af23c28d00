import { defineCommand, refuse } from '../command.ts'
import { type NewPicture, storePicture } from '../storePicture.ts'

export interface SetPortrait {
  readonly personaId: string
  /** Missing: none any more. */
  readonly picture?: NewPicture
}

/** Gives a persona a picture, another one, or none; what was said of the one before does not stay. */
export const setPortrait = defineCommand<SetPortrait>({
  id: 'persona.setPortrait',
  label: 'command.persona.setPortrait',
  run(draft, { personaId, picture }) {
    const portraitId = picture && storePicture(draft, 'portrait', picture)
    const persona = draft.edit('persona', personaId)
    if (!persona) refuse('refused.gone')
    if (persona.portraitId === portraitId) return
    if (portraitId === undefined) delete persona.portraitId
    else persona.portraitId = portraitId
    delete persona.alt
  },
})
