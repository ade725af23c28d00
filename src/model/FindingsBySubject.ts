import type { Finding } from './finding.ts'

/** The findings that speak of each record, kept up to date finding by finding. */
export class FindingsBySubject {
  #findings: readonly Finding[] = []
  readonly #lists = new Map<string, readonly Finding[]>()

  /** Of one record, in no particular order; the same list as long as none of them changes. */
  of(id: string): readonly Finding[] {
    return this.#lists.get(id) ?? nothing
  }

  /**
   * Follows to other findings; ids of the records of which others speak now. Cheap where the two lists differ in few
   * places: what stayed is met side by side. In another order it would only cost more.
   */
  follow(findings: readonly Finding[]): ReadonlySet<string> {
    if (findings === this.#findings) return nobody
    const [gone, come] = differing(this.#findings, findings)
    this.#findings = findings
    const touched = new Map<string, Set<Finding>>()
    const listOf = (id: string): Set<Finding> => {
      const list = touched.get(id) ?? new Set(this.#lists.get(id))
      touched.set(id, list)
      return list
    }
    for (const one of gone) for (const id of one.subjects) listOf(id).delete(one)
    for (const one of come) for (const id of one.subjects) listOf(id).add(one)
    for (const [id, list] of touched) {
      if (list.size > 0) this.#lists.set(id, [...list])
      else this.#lists.delete(id)
    }
    return new Set(touched.keys())
  }
}

const nothing: readonly Finding[] = []
const nobody: ReadonlySet<string> = new Set()

/** How far ahead what is met again is looked for. */
const ahead = 16

/** What only one of two lists has; what moved farther than a few places is in both parts. */
function differing<T>(before: readonly T[], after: readonly T[]): [gone: T[], come: T[]] {
  const gone: T[] = []
  const come: T[] = []
  let [was, is] = [0, 0]
  while (was < before.length && is < after.length) {
    if (before[was] === after[is]) {
      was += 1
      is += 1
      continue
    }
    const [nextWas, nextIs] = metAgain(before, after, was, is)
    gone.push(...before.slice(was, nextWas))
    come.push(...after.slice(is, nextIs))
    ;[was, is] = [nextWas, nextIs]
  }
  return [gone.concat(before.slice(was)), come.concat(after.slice(is))]
}

/** The nearest places at which both lists go on with the same; where none is near, one place further in both. */
function metAgain<T>(
  before: readonly T[],
  after: readonly T[],
  was: number,
  is: number,
): [was: number, is: number] {
  for (let apart = 1; apart <= ahead; apart += 1)
    for (let at = 0; at <= apart; at += 1) {
      if (was + at >= before.length || is + apart - at >= after.length) continue
      if (before[was + at] === after[is + apart - at]) return [was + at, is + apart - at]
    }
  return [was + 1, is + 1]
}
