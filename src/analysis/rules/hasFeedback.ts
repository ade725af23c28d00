import type { Evidence } from '../../model/evidence.ts'

/** Asked for every touchpoint, and the answer is the same for all of them. */
const known = new WeakMap<ReadonlyMap<string, Evidence>, boolean>()

/** Whether a comment of a customer speaks of any touchpoint at all. */
export function hasFeedback(evidence: ReadonlyMap<string, Evidence>): boolean {
  const before = known.get(evidence)
  if (before !== undefined) return before
  const has = [...evidence.values()].some(({ comments }) => comments > 0)
  known.set(evidence, has)
  return has
}
