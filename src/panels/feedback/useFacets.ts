import type { EvidenceFilter } from '../../model/evidenceFilter.ts'
import type { CommentFacets } from './CommentBrowser.ts'
import type { Place } from './LandingList.tsx'
import { scopeOf } from './commentFilter.ts'
import { useAsked } from './useAsked.ts'
import { useFeedback } from './useFeedback.ts'

const nothing: CommentFacets = { sources: [], segments: [], languages: [], months: [], scores: [] }

/** What the comments of a place can be told apart by; what was known stays until it is known anew. */
export function useFacets(place: Place, mapFilter: EvidenceFilter | undefined): CommentFacets {
  const { browser } = useFeedback()
  const question = { scope: scopeOf(place), ...(mapFilter ? { mapFilter } : {}) }
  return useAsked(browser.facets, question).value ?? nothing
}
