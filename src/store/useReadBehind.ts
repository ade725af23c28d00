import { useCallback } from 'react'
import { type CommentsBehind, commentsBehind } from '../model/commentsBehind.ts'
import { shownEvidence } from './shownEvidence.ts'
import { useOpen, useSession } from './useEditor.tsx'

export interface ReadBehind {
  readonly behind: CommentsBehind | undefined
  /** Shows those comments in the Feedback view. */
  readonly read: () => void
}

/**
 * The comments behind a touchpoint's figures.
 * @param isWhole whether the figures stand on all feedback, as findings do, whatever the map's filter leaves of it
 */
export function useReadBehind(touchpointId: string | undefined, isWhole = false): ReadBehind {
  const { session } = useOpen()
  const behind = useSession((state) => {
    if (touchpointId === undefined) return undefined
    return commentsBehind((isWhole ? state.evidence : shownEvidence(state)).get(touchpointId))
  })
  const read = useCallback(() => {
    if (touchpointId === undefined) return
    const state = session.getState()
    const all = isWhole ? state.evidence : shownEvidence(state)
    const { n: _n, ...narrowed } = commentsBehind(all.get(touchpointId)) ?? { n: 0 }
    session.setState({
      selection: [touchpointId],
      view: 'feedback',
      feedbackWish: { touchpointId, ...narrowed },
      ...(isWhole ? { feedbackFilter: undefined } : {}),
    })
  }, [session, touchpointId, isWhole])
  return { behind, read }
}
