import type { Finding } from '../model/finding.ts'

interface Placed {
  readonly finding: Finding
  /** Where its subjects come, first to last. */
  readonly at: readonly number[]
}

/**
 * Findings as people read them. They are given the worst first, as {@link compareFindings} sorts them; those that are
 * as bad as each other are put in the order of the journey ({@link journeyOrder}): by where the first of what they
 * speak of comes, then the second and so on, then by id. There may be tens of thousands, and each is looked at once.
 */
export function findingsInOrder(
  findings: readonly Finding[],
  places: ReadonlyMap<string, number>,
): Finding[] {
  const ordered: Finding[] = []
  for (let from = 0; from < findings.length;) {
    const to = endOfAlike(findings, from)
    for (const finding of inPlace(findings.slice(from, to), places)) ordered.push(finding)
    from = to
  }
  return ordered
}

/** Where those end that are as bad as the one at `from`. */
function endOfAlike(findings: readonly Finding[], from: number): number {
  const first = findings[from]
  let to = from + 1
  while (to < findings.length && isAlike(findings[to], first)) to += 1
  return to
}

function isAlike(one: Finding | undefined, other: Finding | undefined): boolean {
  return one?.severity === other?.severity && one?.harm === other?.harm
}

function inPlace(alike: Finding[], places: ReadonlyMap<string, number>): Finding[] {
  if (alike.length < 2) return alike
  // The sort is stable: what is in the same place stays in the order of the ids.
  return alike
    .map((finding): Placed => ({ finding, at: placesOf(finding, places) }))
    .sort((a, b) => byPlaces(a.at, b.at))
    .map(({ finding }) => finding)
}

/** What has no place comes after all that have one. */
function placesOf({ subjects }: Finding, places: ReadonlyMap<string, number>): number[] {
  return subjects.map((id) => places.get(id) ?? places.size).sort((a, b) => a - b)
}

function byPlaces(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length && index < b.length; index += 1) {
    const step = (a[index] ?? 0) - (b[index] ?? 0)
    if (step !== 0) return step
  }
  return a.length - b.length
}
