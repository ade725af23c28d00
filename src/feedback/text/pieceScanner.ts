const FIRST_SLOTS = 1 << 14
const FIRST_BYTES = 1 << 16

/** ASCII white space, which parts pieces. */
const SPACE = 4
/** In `gaps`: a line feed, a carriage return. */
export const LINE_FEED = 1
export const CARRIAGE_RETURN = 2
const KIND = new Uint8Array(256)
for (const code of [9, 11, 12, 32]) KIND[code] = SPACE
KIND[10] = LINE_FEED
KIND[13] = CARRIAGE_RETURN

const encoder = new TextEncoder()
// A mark of byte order within a text is a sign like others.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Cuts texts at white space and gives each piece a number, from 0 in the order in which pieces are met. It works on
 * UTF-8 and makes no string of a piece that is known, which is ten times as fast as looking strings up; what is to be
 * known of a piece is found out once, when it is new. What was found of the last text stands in the lists below.
 */
export class PieceScanner {
  /** pieces of the last text */
  count = 0
  numbers = new Int32Array(1 << 10)
  /** where each begins, in UTF-16 units of the text */
  places = new Int32Array(1 << 10)
  /** which of LINE_FEED and CARRIAGE_RETURN stand before it, as bits */
  gaps = new Uint8Array(1 << 10)
  /** so many pieces can have numbers */
  readonly most: number
  private text = new Uint8Array(1 << 12)
  /** the bytes of all pieces; piece n runs from ends[n - 1] to ends[n] */
  private pool = new Uint8Array(FIRST_BYTES)
  private ends = new Uint32Array(FIRST_SLOTS / 2)
  private hashes = new Int32Array(FIRST_SLOTS / 2)
  /** the number of the piece + 1, 0 where there is none; at most half of them taken */
  private slots = new Int32Array(FIRST_SLOTS)
  private known = 0

  /** A file of random signs must not fill the memory: there are at most so many pieces. */
  constructor(most: number) {
    this.most = most
  }

  /** How many pieces have numbers. */
  get size(): number {
    return this.known
  }

  piece(number: number): string {
    return decoder.decode(this.pool.subarray(this.startOf(number), this.ends[number]))
  }

  /** Fills the lists; false where the text holds more different pieces than there may be. */
  scan(text: string): boolean {
    const length = this.encode(text)
    this.makeRoom(length)
    const { text: bytes, numbers, places, gaps } = this
    let count = 0
    let at = 0
    // Bytes that are no UTF-16 units of their own: continuations, less one for each sign of two units.
    let surplus = 0
    for (;;) {
      let gap = 0
      let kind = KIND[bytes[at] ?? 0] ?? 0
      while (at < length && kind !== 0) {
        gap |= kind
        kind = KIND[bytes[++at] ?? 0] ?? 0
      }
      if (at >= length) break
      const from = at
      places[count] = from - surplus
      let hash = 0
      let code = bytes[at] ?? 0
      while (at < length && KIND[code] === 0) {
        if (code >= 0x80) surplus += code < 0xc0 ? 1 : code >= 0xf0 ? -1 : 0
        hash = Math.imul(hash ^ code, 0x5bd1e995)
        code = bytes[++at] ?? 0
      }
      const number = this.number(from, at, hash ^ (hash >>> 15))
      if (number < 0) return false
      gaps[count] = gap & ~SPACE
      numbers[count++] = number
    }
    this.count = count
    return true
  }

  private encode(text: string): number {
    if (text.length * 3 > this.text.length) this.text = new Uint8Array(text.length * 6)
    return encoder.encodeInto(text, this.text).written
  }

  private makeRoom(bytes: number): void {
    if (bytes <= this.numbers.length * 2) return
    this.numbers = new Int32Array(bytes)
    this.places = new Int32Array(bytes)
    this.gaps = new Uint8Array(bytes)
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : (this.ends[number - 1] ?? 0)
  }

  private number(from: number, to: number, hash: number): number {
    const last = this.slots.length - 1
    let slot = hash & last
    for (let taken = this.slots[slot] ?? 0; taken !== 0; taken = this.slots[slot] ?? 0) {
      if (this.hashes[taken - 1] === hash && this.isPiece(taken - 1, from, to)) return taken - 1
      slot = (slot + 1) & last
    }
    return this.known < this.most ? this.add(from, to, hash, slot) : -1
  }

  private isPiece(number: number, from: number, to: number): boolean {
    const { pool, text } = this
    let at = this.startOf(number)
    const end = this.ends[number] ?? 0
    if (end - at !== to - from) return false
    for (let place = from; at < end; at++, place++) if (pool[at] !== text[place]) return false
    return true
  }

  private add(from: number, to: number, hash: number, slot: number): number {
    const number = this.known++
    const start = this.startOf(number)
    const end = start + to - from
    if (end > this.pool.length) this.pool = grown(this.pool, Math.max(end, this.pool.length * 2))
    this.pool.set(this.text.subarray(from, to), start)
    this.ends[number] = end
    this.hashes[number] = hash
    this.slots[slot] = number + 1
    if (this.known * 2 >= this.slots.length) this.grow()
    return number
  }

  private grow(): void {
    this.ends = grown(this.ends, this.ends.length * 2)
    this.hashes = grown(this.hashes, this.hashes.length * 2)
    this.slots = new Int32Array(this.slots.length * 2)
    const last = this.slots.length - 1
    for (let number = 0; number < this.known; number++) {
      let slot = (this.hashes[number] ?? 0) & last
      while (this.slots[slot] !== 0) slot = (slot + 1) & last
      this.slots[slot] = number + 1
    }
  }
}

function grown<T extends Uint8Array | Uint32Array | Int32Array>(list: T, length: number): T {
  const longer = new (list.constructor as new (length: number) => T)(length)
  longer.set(list)
  return longer
}
