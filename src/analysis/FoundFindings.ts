import type { Finding } from '../model/finding.ts'
import { compareFindings } from './compareFindings.ts'
import type { FindingsDelta } from './FindingsDelta.ts'

/** The findings as they stand after every delta so far: those that are open and those that somebody put aside. */
export class FoundFindings {
  #open: readonly Finding[] = []
  #dismissed: readonly Finding[] = []
  readonly #byId = new Map<string, Finding>()

  /** The worst first; the same list as long as nothing of it changes. */
  get open(): readonly Finding[] {
    return this.#open
  }

  /** The worst first; the same list as long as nothing of it changes. */
  get dismissed(): readonly Finding[] {
    return this.#dismissed
  }

  follow({ put, gone }: FindingsDelta): void {
    const come = new Map(put.map((finding) => [finding.id, finding]))
    const left = new Set(gone)
    const before = [...come.keys(), ...left].flatMap((id) => this.#byId.get(id) ?? [])
    const after = [...come.values()].filter(({ id }) => !left.has(id))
    for (const { id } of before) this.#byId.delete(id)
    for (const finding of after) this.#byId.set(finding.id, finding)
    this.#open = replaced(this.#open, before.filter(isOpen), after.filter(isOpen))
    this.#dismissed = replaced(this.#dismissed, before.filter(isAside), after.filter(isAside))
  }
}

const isAside = ({ dismissed }: Finding): boolean => dismissed !== undefined
const isOpen = ({ dismissed }: Finding): boolean => dismissed === undefined

/**
 * An ordered list without some of its findings and with others. There may be tens of thousands, and a delta comes with
 * every edit: what stands between two places of change is taken over as it stands.
 */
function replaced(
  findings: readonly Finding[],
  gone: readonly Finding[],
  come: readonly Finding[],
): readonly Finding[] {
  if (gone.length + come.length === 0) return findings
  const cuts = [
    ...come.toSorted(compareFindings).map((finding) => ({ finding, skip: 0 })),
    ...gone.map((finding) => ({ finding, skip: 1 })),
  ].map((cut) => ({ ...cut, at: placeOf(cut.finding, findings) }))
  const parts: (readonly Finding[])[] = []
  let from = 0
  // The sort is stable: those that come to one place stay in their order.
  for (const { finding, skip, at } of cuts.sort((a, b) => a.at - b.at || a.skip - b.skip)) {
    parts.push(findings.slice(from, at))
    if (skip === 0) parts.push([finding])
    from = at + skip
  }
  return parts.flat().concat(findings.slice(from))
}

/** Index of the finding itself or, where it is not there, of the first that comes after it; by bisection. */
function placeOf(finding: Finding, findings: readonly Finding[]): number {
  let [low, high] = [0, findings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = findings[middle]
    if (one && compareFindings(one, finding) < 0) low = middle + 1
    else high = middle
  }
  return low
}
