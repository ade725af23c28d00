import type { SettledComment } from './settled.ts'

const NONE = new Uint32Array(0)

/** What is settled about comments and touchpoints, by people or by a column of a file; comments ascending. */
export class SettledPairs {
  private readonly confirmedFor = new Map<string, Uint32Array>()
  private readonly rejectedFor = new Map<string, Uint32Array>()
  /** 1 for comments that were confirmed for any touchpoint */
  private readonly isConfirmed: Uint8Array
  readonly isEmpty: boolean

  /**
   * `count` comments there are. What people said wins over a column: it counts only for comments that nobody spoke
   * about.
   */
  constructor(
    count: number,
    byPeople: readonly SettledComment[],
    byColumn: ReadonlyMap<string, readonly number[]>,
  ) {
    this.isConfirmed = new Uint8Array(count)
    this.isEmpty = byPeople.length === 0 && byColumn.size === 0
    const isSaid = new Uint8Array(count)
    const confirmed = new Map<string, Set<number>>()
    const rejected = new Map<string, Set<number>>()
    for (const { comment, touchpointId, is } of byPeople) {
      isSaid[comment] = 1
      const [to, from] = is === 'confirmed' ? [confirmed, rejected] : [rejected, confirmed]
      to.set(touchpointId, (to.get(touchpointId) ?? new Set()).add(comment))
      // The last word on a pair counts.
      from.get(touchpointId)?.delete(comment)
    }
    for (const id of new Set([...confirmed.keys(), ...byColumn.keys()])) {
      const unsaid = (byColumn.get(id) ?? []).filter((comment) => isSaid[comment] === 0)
      const comments = Uint32Array.from([...(confirmed.get(id) ?? []), ...unsaid]).sort()
      this.confirmedFor.set(id, comments)
      for (const comment of comments) this.isConfirmed[comment] = 1
    }
    for (const [id, comments] of rejected) {
      this.rejectedFor.set(id, Uint32Array.from(comments).sort())
    }
  }

  confirmed(touchpointId: string): Uint32Array {
    return this.confirmedFor.get(touchpointId) ?? NONE
  }

  rejected(touchpointId: string): Uint32Array {
    return this.rejectedFor.get(touchpointId) ?? NONE
  }

  /** Whether a comment was confirmed for any touchpoint. */
  isSettled(comment: number): boolean {
    return this.isConfirmed[comment] === 1
  }
}
