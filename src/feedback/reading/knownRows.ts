import type { CommentChunk } from '../comments/commentChunk.ts'

/** What tells a row from others. */
export interface RowIdentity {
  /** hash53, 0 for none */
  id: number
  content: number
  /** its words are many enough that nobody else wrote the same by chance */
  isTelling: boolean
}

/** How often numbers were seen: open addressing, 10 bytes a place, at most half of them taken. */
class Counts {
  private keys = new Float64Array(1 << 10)
  private counts = new Uint16Array(1 << 10)
  private taken = 0

  get isEmpty(): boolean {
    return this.taken === 0
  }

  add(key: number): void {
    const at = this.place(key)
    if (this.keys[at] === 0) {
      this.keys[at] = key
      this.taken++
    }
    this.counts[at] = Math.min((this.counts[at] ?? 0) + 1, 0xffff)
    if (this.taken * 2 > this.keys.length) this.grow()
  }

  has(key: number): boolean {
    return (this.counts[this.place(key)] ?? 0) > 0
  }

  /** Whether there was one left, which is gone now. */
  take(key: number): boolean {
    const at = this.place(key)
    const left = this.counts[at] ?? 0
    if (left > 0) this.counts[at] = left - 1
    return left > 0
  }

  private place(key: number): number {
    const { keys } = this
    const last = keys.length - 1
    // hash53 spreads its low bits evenly.
    let at = key & last
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & last
    return at
  }

  private grow(): void {
    const { keys, counts } = this
    this.keys = new Float64Array(keys.length * 2)
    this.counts = new Uint16Array(keys.length * 2)
    keys.forEach((key, from) => {
      if (key === 0) return
      const at = this.place(key)
      this.keys[at] = key
      this.counts[at] = counts[from] ?? 0
    })
  }
}

/**
 * The rows that are there already, for telling which rows of a further file are the same ones: an export that was made
 * again, with new rows behind the old. A row with an id is known by it. Others are known by what they say: text,
 * score and day, and as many equal rows as are known are the same, further ones are new. A row that says little ("Good",
 * or nothing but a score) may well be another one: it is known only where the last telling row before it was.
 */
export class KnownRows {
  private readonly ids = new Counts()
  private readonly contents = new Counts()
  private readonly contentsWithId = new Counts()
  private wasKnown = false

  get isEmpty(): boolean {
    return this.ids.isEmpty && this.contents.isEmpty && this.contentsWithId.isEmpty
  }

  /** Adds the rows of a source that is there. */
  add({ count, id, content }: CommentChunk): void {
    for (let at = 0; at < count; at++) {
      const own = id[at] ?? 0
      const said = content[at] ?? 0
      if (own !== 0) this.ids.add(own)
      if (said !== 0) (own === 0 ? this.contents : this.contentsWithId).add(said)
    }
  }

  /** What the first telling one of these rows, a file's first, says of short ones before it. */
  foresee(rows: Iterable<RowIdentity>): void {
    for (const { id, content, isTelling } of rows) {
      if (id === 0 && !isTelling) continue
      const isIn = this.contents.has(content) || (id === 0 && this.contentsWithId.has(content))
      this.wasKnown = isIn || (id !== 0 && this.ids.has(id))
      return
    }
  }

  /** Whether a row is one of them; asked once for each row of a file, in its order. */
  isRepeated({ id, content, isTelling }: RowIdentity): boolean {
    if (content === 0) return false
    if (id !== 0 && this.ids.has(id)) return (this.wasKnown = true)
    const isIn = (counts: Counts): boolean => (isTelling || this.wasKnown) && counts.take(content)
    const isKnown = isIn(this.contents) || (id === 0 && isIn(this.contentsWithId))
    if (isTelling || id !== 0) this.wasKnown = isKnown
    return isKnown
  }
}
