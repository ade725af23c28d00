import { liveRecord, type Records } from '../../model/records.ts'
import type { JourneyNode } from '../journeyGraph.ts'

/**
 * Why nobody is accountable: `none` was named, the one named `declined`, `left` (is not active any more) or is
 * `gone` from the organisation. With the name of the one it was, "" where there is none.
 */
export function whyUnowned(
  records: Records,
  { touchpoint }: JourneyNode,
): { reason: 'none' | 'declined' | 'left' | 'gone'; owner: string } {
  const { accountableId } = touchpoint
  if (accountableId === undefined) return { reason: 'none', owner: '' }
  const named =
    liveRecord(records, 'person', accountableId) ?? liveRecord(records, 'department', accountableId)
  if (!named) return { reason: 'gone', owner: '' }
  const reason = touchpoint.accountableState === 'declined' ? 'declined' : 'left'
  return { reason, owner: named.name }
}
