import { isSameJson } from '../lib/json.ts'
import type { Finding } from '../model/finding.ts'
import type { FindingsDelta } from './FindingsDelta.ts'

/** Changes which findings are shown, and keeps what became of them since it began. */
export class Showing {
  readonly #shown: Map<string, Finding>
  readonly #finish: (finding: Finding) => Finding
  readonly #put = new Map<string, Finding>()
  readonly #gone = new Set<string>()

  constructor(shown: Map<string, Finding>, finish: (finding: Finding) => Finding) {
    this.#shown = shown
    this.#finish = finish
  }

  put(finding: Finding): void {
    const finished = this.#finish(finding)
    const known = this.#shown.get(finished.id)
    this.#gone.delete(finished.id)
    if (known && isSameJson(known, finished)) return
    this.#shown.set(finished.id, finished)
    this.#put.set(finished.id, finished)
  }

  drop(id: string): void {
    if (!this.#shown.delete(id)) return
    this.#put.delete(id)
    this.#gone.add(id)
  }

  /** A finding that may have been put aside or brought back. */
  look(id: string): void {
    const known = this.#shown.get(id)
    if (known) this.put(known)
  }

  made(): FindingsDelta {
    return { put: [...this.#put.values()], gone: [...this.#gone] }
  }
}
