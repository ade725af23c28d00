import type { Finding } from '../model/finding.ts'
import { compareFindings } from './compareFindings.ts'

/** What became of the findings: those that are new or say something new, and the ids of those that are gone. */
export interface FindingsDelta {
  readonly put: readonly Finding[]
  readonly gone: readonly string[]
}

/**
 * The findings after a delta, the worst first as they were; the same list where nothing changed. There may be tens of
 * thousands, and a delta comes with every edit: those between two places of change are taken over as they stand.
 */
export function withDelta(findings: readonly Finding[], delta: FindingsDelta): readonly Finding[] {
  const put = [...new Map(delta.put.map((finding) => [finding.id, finding])).values()].sort(
    compareFindings,
  )
  const left = without(findings, new Set([...delta.gone, ...put.map(({ id }) => id)]))
  if (put.length === 0) return left
  const parts: (readonly Finding[])[] = []
  let from = 0
  for (const finding of put) {
    const to = placeOf(finding, left, from)
    parts.push(left.slice(from, to), [finding])
    from = to
  }
  return parts.flat().concat(left.slice(from))
}

function without(findings: readonly Finding[], ids: ReadonlySet<string>): readonly Finding[] {
  if (ids.size === 0) return findings
  return findings.some(({ id }) => ids.has(id))
    ? findings.filter(({ id }) => !ids.has(id))
    : findings
}

/** Index of the first finding that comes after this one, from a place on; by bisection. */
function placeOf(finding: Finding, findings: readonly Finding[], from: number): number {
  let [low, high] = [from, findings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = findings[middle]
    if (one && compareFindings(one, finding) < 0) low = middle + 1
    else high = middle
  }
  return low
}
