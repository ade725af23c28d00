import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { type EvidenceFilter, isFiltering } from '../model/evidenceFilter.ts'
import { type FilterChoices, filterChoices } from '../model/filterChoices.ts'
import type { SessionState } from './createSession.ts'
import { hasComments } from './shownEvidence.ts'
import { useOpen } from './useEditor.tsx'

export interface FeedbackFilterState {
  /** Undefined where nothing is filtered. */
  readonly filter: EvidenceFilter | undefined
  readonly choices: FilterChoices
  /** Undefined takes the filter away. */
  readonly setFilter: (filter: EvidenceFilter | undefined) => void
}

/** The filter of what customers say; undefined where no comments are at hand that could be counted anew. */
export function useFeedbackFilter(): FeedbackFilterState | undefined {
  const { session } = useOpen()
  const isAtHand = useStore(session, hasComments)
  const filter = useStore(session, filterOf)
  const evidence = useStore(session, evidenceOf)
  const choices = useMemo(() => filterChoices(evidence.values()), [evidence])
  const setFilter = useCallback(
    (wanted: EvidenceFilter | undefined) =>
      session.setState({ feedbackFilter: isFiltering(wanted) ? wanted : undefined }),
    [session],
  )
  return isAtHand ? { filter, choices, setFilter } : undefined
}

const filterOf = ({ feedbackFilter }: SessionState): EvidenceFilter | undefined => feedbackFilter
const evidenceOf = ({ evidence }: SessionState): SessionState['evidence'] => evidence
