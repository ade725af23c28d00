import { oncePer } from '../../lib/oncePer.ts'
import type { Evidence } from '../../model/evidence.ts'

/** Whether a comment of a customer speaks of any touchpoint at all: asked for every one, with the same answer. */
export const hasFeedback = oncePer((evidence: ReadonlyMap<string, Evidence>): boolean =>
  [...evidence.values()].some(({ comments }) => comments > 0),
)
