import { useRef } from 'react'
import type { SuggestedOwner } from '../../analysis/suggestedOwner.ts'
import { answerAssignment } from '../../commands/verbs/answerAssignment.ts'
import { assignAccountable } from '../../commands/verbs/assignAccountable.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { newId } from '../../lib/newId.ts'
import { liveRecord } from '../../model/records.ts'
import { newcomerOf } from '../../parts/ownerOptions.ts'
import { useDispatch, useOpen } from '../../store/useEditor.tsx'

export type Answer = 'proposed' | 'accepted' | 'declined'

export interface Assign {
  /** Proposes touchpoints to an owner, or to somebody new; gives the owner's id, undefined where it was refused. */
  readonly propose: (touchpointIds: readonly string[], key: string) => string | undefined
  /** Proposes each touchpoint to whom the map suggests; one step of undo. */
  readonly proposeAll: (suggested: ReadonlyMap<string, SuggestedOwner>) => void
  readonly answer: (touchpointIds: readonly string[], state: Answer) => void
}

/** What can be done about owners here: each is said, with a way back. */
export function useAssign(): Assign {
  const dispatch = useDispatch()
  const { editor, session } = useOpen()
  const serial = useRef(0)
  return {
    propose(touchpointIds, key) {
      const newcomer = newcomerOf(key, newId)
      const ownerId = newcomer?.id ?? key
      const outcome = dispatch(assignAccountable, {
        touchpointIds,
        isProposal: true,
        ...(newcomer ? { newcomer } : { ownerId }),
      })
      if (outcome.refused) return undefined
      const { records } = editor.getState()
      const owner =
        liveRecord(records, 'person', ownerId) ?? liveRecord(records, 'department', ownerId)
      const values = { n: touchpointIds.length, owner: owner?.name ?? '' }
      session.notify({ key: 'owners.assigned', values }, 'done', true)
      return ownerId
    },
    proposeAll(suggested) {
      serial.current += 1
      const mergeKey = `owners.suggestions.${serial.current}`
      const byOwner = groupBy(suggested, ([, { ownerId }]) => ownerId)
      for (const [ownerId, some] of byOwner) {
        const touchpointIds = some.map(([id]) => id)
        const args = { touchpointIds, ownerId, isProposal: true }
        if (dispatch(assignAccountable, args, { mergeKey }).refused) return
      }
      session.notify({ key: 'owners.suggested', values: { n: suggested.size } }, 'done', true)
    },
    answer(touchpointIds, state) {
      if (dispatch(answerAssignment, { touchpointIds, state }).refused) return
      const values = { n: touchpointIds.length }
      session.notify({ key: `owners.answered.${state}`, values }, 'done', true)
    },
  }
}
