import { isIso2022, type LegacyEncoding, LegacySample } from './legacyEncoding.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding

export interface FoundEncoding {
  encoding: Encoding
  /** bytes of the byte-order mark, which are no text */
  bom: number
}

/** The encoding that a byte-order mark says, or that zero bytes in every other place betray. */
export function encodingOfHead(head: Uint8Array): FoundEncoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bom: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: 2 }
  const zeros = [0, 0]
  const length = Math.min(head.length, 4096) & ~1
  for (let at = 0; at < length; at++) if (head[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const pairs = length / 2
  if (odd > pairs * 0.3 && even < pairs * 0.05) return { encoding: 'utf-16le', bom: 0 }
  if (even > pairs * 0.3 && odd < pairs * 0.05) return { encoding: 'utf-16be', bom: 0 }
  if (isIso2022(head.subarray(0, 4096))) return { encoding: 'iso-2022-jp', bom: 0 }
  return undefined
}

/** How many bytes at the beginning are surely ASCII, four looked at at once: most of most files is nothing else. */
function asciiEnd(bytes: Uint8Array): number {
  if (bytes.byteOffset % 4 !== 0) return 0
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2)
  let at = 0
  while (at < words.length && ((words[at] ?? 0) & 0x80808080) === 0) at++
  return at * 4
}

/**
 * Counts well-formed sequences of more than one byte and malformed ones, over bytes that come in
 * pieces. A sequence that the end of the file cuts off is not malformed.
 */
export class Utf8Check {
  sequences = 0
  malformed = 0
  /** continuation bytes still due, and the range that the next one must lie in */
  private due = 0
  private low = 0x80
  private high = 0xbf
  private readonly legacy = new LegacySample()

  push(bytes: Uint8Array): void {
    let first = -1
    for (let at = this.due === 0 ? asciiEnd(bytes) : 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0
      if (byte < 0x80 && this.due === 0) continue
      if (first < 0) first = at
      if (this.due > 0) {
        if (byte >= this.low && byte <= this.high) {
          this.low = 0x80
          this.high = 0xbf
          if (--this.due === 0) this.sequences++
          continue
        }
        this.malformed++
        this.due = 0
      }
      if (byte >= 0x80) this.lead(byte)
    }
    this.legacy.push(bytes, first)
  }

  private lead(byte: number): void {
    this.low = 0x80
    this.high = 0xbf
    if (byte >= 0xc2 && byte <= 0xdf) this.due = 1
    else if (byte >= 0xe0 && byte <= 0xef) {
      this.due = 2
      if (byte === 0xe0) this.low = 0xa0
      if (byte === 0xed) this.high = 0x9f
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      this.due = 3
      if (byte === 0xf0) this.low = 0x90
      if (byte === 0xf4) this.high = 0x8f
    } else this.malformed++
  }

  /**
   * UTF-8 when nothing is malformed, or so little that the rest could not be there by chance
   * (one damaged character must not turn every other umlaut of a long file into two signs).
   */
  get encoding(): Encoding {
    const isUtf8 = this.malformed === 0 || this.sequences >= 20 * this.malformed
    return isUtf8 ? 'utf-8' : this.legacy.encoding
  }
}
