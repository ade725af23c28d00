import type { Finding, SeenFindings } from '../model/finding.ts'
import { basisOf } from './basisOf.ts'

/** The findings as seen on a day, `YYYY-MM-DD`. */
export function seenNow(findings: readonly Finding[], day: string): SeenFindings {
  return { day, bases: new Map(findings.map((one) => [one.id, basisOf(one)])) }
}

/** What became of the findings since somebody saw them. */
export interface SinceSeen {
  readonly newIds: ReadonlySet<string>
  /** They stand on other figures now. */
  readonly changedIds: ReadonlySet<string>
  /** How many are there no longer. */
  readonly gone: number
}

/** `all`: those that are put aside too, for they are not gone. */
export function sinceSeen(
  findings: readonly Finding[],
  all: readonly Finding[],
  { bases }: SeenFindings,
): SinceSeen {
  const newIds = new Set<string>()
  const changedIds = new Set<string>()
  for (const finding of findings) {
    const basis = bases.get(finding.id)
    if (basis === undefined) newIds.add(finding.id)
    else if (basis !== basisOf(finding)) changedIds.add(finding.id)
  }
  const here = new Set(all.map(({ id }) => id))
  const gone = [...bases.keys()].filter((id) => !here.has(id)).length
  return { newIds, changedIds, gone }
}
