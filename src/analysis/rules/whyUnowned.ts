import type { Records } from '../../model/records.ts'
import type { JourneyNode } from '../journeyGraph.ts'
import { ownerState } from './ownerState.ts'

/**
 * Why nobody is accountable: `none` was named, the one named `declined`, `left` (is not active any more) or is
 * `gone` from the organisation. With the name of the one it was, "" where there is none.
 */
export function whyUnowned(
  records: Records,
  { touchpoint }: JourneyNode,
): { reason: 'none' | 'declined' | 'left' | 'gone'; owner: string } {
  const { state, name } = ownerState(records, touchpoint.accountableId)
  if (state === 'none' || state === 'gone') return { reason: state, owner: name }
  const reason = touchpoint.accountableState === 'declined' ? 'declined' : 'left'
  return { reason, owner: name }
}
