import type { OwnershipRow } from './ownershipRows.ts'

type Harmed = Pick<OwnershipRow, 'harm' | 'evidence' | 'place'>

/** What hurts customers most first; where that is the same, by comments, then in reading order. */
export function compareHarm(a: Harmed, b: Harmed): number {
  return (
    b.harm - a.harm ||
    (b.evidence?.comments ?? 0) - (a.evidence?.comments ?? 0) ||
    a.place - b.place
  )
}
