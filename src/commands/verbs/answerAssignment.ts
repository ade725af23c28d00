import { defineCommand, refuse } from '../command.ts'

export interface AnswerAssignment {
  readonly touchpointIds: readonly string[]
  /** proposed: it is asked again; missing: the assignment stands as it was made, unasked. */
  readonly state?: 'proposed' | 'accepted' | 'declined'
}

/** What the owner says to being made accountable. */
export const answerAssignment = defineCommand<AnswerAssignment>({
  id: 'touchpoint.answer',
  label: 'command.touchpoint.answer',
  run(draft, { touchpointIds, state }) {
    for (const id of touchpointIds) {
      const touchpoint = draft.edit('touchpoint', id)
      if (!touchpoint) refuse('refused.gone')
      if (touchpoint.accountableId === undefined) refuse('refused.nobodyToAnswer')
      if (state === undefined) delete touchpoint.accountableState
      else touchpoint.accountableState = state
    }
  },
})
