import type { EvidenceFilter } from '../../model/evidenceFilter.ts'
import { type Place, unmatchedPlace } from './LandingList.tsx'
import type { CommentQuery, CommentScope } from './CommentQuery.ts'

/** Everything that narrows the comments of a place. */
export type CommentNarrowing = Omit<CommentQuery, 'scope' | 'mapFilter' | 'offset' | 'limit'>

/** Which comments are read: those of one place, narrowed. */
export interface CommentFilter extends CommentNarrowing {
  readonly place: Place
  readonly mapFilter?: EvidenceFilter
}

export function scopeOf(place: Place): CommentScope {
  if (place === undefined) return { isAll: true }
  return place === unmatchedPlace ? { isUnmatched: true } : { touchpointId: place }
}

/** The question that a filter asks. */
export function queryOf(
  { place, ...narrowing }: CommentFilter,
  offset: number,
  limit: number,
): CommentQuery {
  return { scope: scopeOf(place), ...narrowing, offset, limit }
}

/** Whether anything narrows the comments of the place. */
export function isNarrowed({
  place: _place,
  mapFilter: _filter,
  ...narrowing
}: CommentFilter): boolean {
  return Object.keys(narrowing).length > 0
}

/** The same without some of what narrows it. */
export function without(
  narrowing: CommentNarrowing,
  fields: readonly (keyof CommentNarrowing)[],
): CommentNarrowing {
  const kept = Object.entries(narrowing).filter(([field]) => !fields.some((one) => one === field))
  return Object.fromEntries(kept)
}
