import { defineCommand, refuse } from '../command.ts'

export interface SetWords {
  readonly touchpointId: string
  readonly words: readonly string[]
}

/** Sets the words by which feedback finds a touchpoint; empty and repeated ones fall away. */
export const setWords = defineCommand<SetWords>({
  id: 'touchpoint.setWords',
  label: 'command.touchpoint.setWords',
  run(draft, { touchpointId, words }) {
    const touchpoint = draft.edit('touchpoint', touchpointId)
    if (!touchpoint) refuse('refused.gone')
    const kept = [
      ...new Set(words.map((word) => word.trim().slice(0, 200)).filter((word) => word !== '')),
    ]
    if (kept.length > 500) refuse('refused.tooManyWords')
    if (kept.length === 0) delete touchpoint.words
    else touchpoint.words = kept
  },
})
