import { FindingsBySubject } from '../model/FindingsBySubject.ts'
import type { Finding } from '../model/finding.ts'
import type { FindingMark } from './LayoutOptions.ts'

/** How many findings speak of each record, and the worst of them, kept up to date finding by finding. */
export class FindingMarks {
  readonly #bySubject = new FindingsBySubject()
  readonly #marks = new Map<string, FindingMark>()

  constructor(findings: readonly Finding[] = []) {
    this.follow(findings)
  }

  /** By id of the record; no entry: no finding. The map stays the same object and changes. */
  get marks(): ReadonlyMap<string, FindingMark> {
    return this.#marks
  }

  /** Follows to other findings; ids of the records whose mark changed. Cheap where the two lists differ little. */
  follow(findings: readonly Finding[]): ReadonlySet<string> {
    const changed = new Set<string>()
    for (const id of this.#bySubject.follow(findings)) {
      const before = this.#marks.get(id)
      const after = markOf(this.#bySubject.of(id))
      if (isSameMark(before, after)) continue
      changed.add(id)
      if (after) this.#marks.set(id, after)
      else this.#marks.delete(id)
    }
    return changed
  }
}

function isSameMark(a: FindingMark | undefined, b: FindingMark | undefined): boolean {
  if (a?.count !== b?.count || a?.severity !== b?.severity) return false
  return a === b || (a?.ids ?? []).every((id, i) => id === b?.ids?.[i])
}

function markOf(findings: readonly Finding[]): FindingMark | undefined {
  if (findings.length === 0) return undefined
  const worst = (['critical', 'warning'] as const).find((one) =>
    findings.some(({ severity }) => severity === one),
  )
  const ids = findings.map(({ id }) => id).toSorted()
  return { count: findings.length, severity: worst ?? 'info', ids }
}
