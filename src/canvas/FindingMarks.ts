import type { FindingMark } from '../layout/LayoutOptions.ts'
import type { Finding, Severity } from '../model/finding.ts'

/** How many findings of each severity speak of a record. */
type Counts = Record<Severity, number>

/** How many findings speak of each record, and the worst of them, kept up to date finding by finding. */
export class FindingMarks {
  #findings: readonly Finding[] = []
  readonly #counts = new Map<string, Counts>()
  readonly #marks = new Map<string, FindingMark>()

  /** By id of the record. The map stays the same object and changes. */
  get marks(): ReadonlyMap<string, FindingMark> {
    return this.#marks
  }

  /**
   * Follows to other findings; ids of the records whose mark changed. Cheap where the two lists differ in few places:
   * what stayed is met side by side and not counted again. In another order it would only cost more.
   */
  follow(findings: readonly Finding[]): ReadonlySet<string> {
    const [gone, come] = differing(this.#findings, findings)
    this.#findings = findings
    const touched = new Set<string>()
    for (const one of come) this.#count(one, 1, touched)
    for (const one of gone) this.#count(one, -1, touched)
    return this.#marked(touched)
  }

  #count({ subjects, severity }: Finding, by: 1 | -1, touched: Set<string>): void {
    for (const id of subjects) {
      const counts = this.#counts.get(id) ?? { critical: 0, warning: 0, info: 0 }
      counts[severity] += by
      this.#counts.set(id, counts)
      touched.add(id)
    }
  }

  #marked(touched: ReadonlySet<string>): Set<string> {
    const changed = new Set<string>()
    for (const id of touched) {
      const before = this.#marks.get(id)
      const after = markOf(this.#counts.get(id))
      if (before?.count === after?.count && before?.severity === after?.severity) continue
      changed.add(id)
      if (after) this.#marks.set(id, after)
      else {
        this.#marks.delete(id)
        this.#counts.delete(id)
      }
    }
    return changed
  }
}

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

function markOf(counts: Counts | undefined): FindingMark | undefined {
  if (!counts) return undefined
  const { critical, warning, info } = counts
  const count = critical + warning + info
  if (count === 0) return undefined
  if (critical > 0) return { count, severity: 'critical' }
  return { count, severity: warning > 0 ? 'warning' : 'info' }
}
