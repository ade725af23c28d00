import { Inflate } from 'fflate'
import { encodingOfHead } from '../encoding.ts'
import { joinedBytes } from '../joinedBytes.ts'
import { TableError } from '../tableError.ts'
import { mebibyte } from '../tableLimits.ts'
import { packedBytesOf, zipEntries, type ZipEntry } from './zipEntries.ts'

/** Bytes to which all parts that are read may unpack together. */
const MOST_UNPACKED = 50 * mebibyte
/** XML of a sheet packs to about a tenth; deflate can't do more than 1032. */
const MOST_RATIO = 200
/** Below this a part is let be, however tight it is packed. */
const HARMLESS = mebibyte
/** Packed bytes at once, so that a part is stopped not far behind the limit: they unpack to 17 MB at most. */
const PIECE = 16384

/**
 * A zip archive of which parts are unpacked one by one, counting what comes out and never believing what the archive
 * says about it. Archives inside it are never opened.
 */
export class Archive {
  readonly names: readonly string[]
  private readonly bytes: Uint8Array
  private readonly entries: ReadonlyMap<string, ZipEntry>
  private unpacked = 0

  /** @throws TableError `damaged-workbook`, `too-many-parts` */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    const entries = zipEntries(bytes)
    this.names = entries.map(({ name }) => name)
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  get isEncrypted(): boolean {
    return [...this.entries.values()].some(({ isEncrypted }) => isEncrypted)
  }

  /**
   * The text of a part, undefined where there is none of this name (case aside, as Excel has it).
   * @throws TableError `damaged-workbook`, `unpacks-too-large`, `packed-too-tight`
   */
  text(name: string): string | undefined {
    const entry = this.entries.get(name.toLowerCase())
    if (entry === undefined) return undefined
    const bytes = this.unpack(entry)
    const { encoding, bom } = encodingOfHead(bytes) ?? { encoding: 'utf-8', bom: 0 }
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(bom))
  }

  private unpack(entry: ZipEntry): Uint8Array {
    const packed = packedBytesOf(this.bytes, entry)
    if (entry.method === 0) {
      this.count(packed.length)
      return packed
    }
    if (entry.method !== 8) throw new TableError('damaged-workbook', { part: entry.name })
    return this.inflated(packed, entry.name)
  }

  private count(bytes: number): void {
    this.unpacked += bytes
    if (this.unpacked > MOST_UNPACKED)
      throw new TableError('unpacks-too-large', { limit: MOST_UNPACKED })
  }

  private inflated(packed: Uint8Array, part: string): Uint8Array {
    const pieces: Uint8Array[] = []
    let length = 0
    let isWhole = false
    const inflate = new Inflate((piece, isLast) => {
      pieces.push(piece)
      length += piece.length
      isWhole = isLast
      this.count(piece.length)
      if (length > HARMLESS && length > packed.length * MOST_RATIO)
        throw new TableError('packed-too-tight', { part, limit: MOST_RATIO })
    })
    try {
      for (let at = 0; at < packed.length; at += PIECE)
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    } catch (error) {
      throw error instanceof TableError ? error : new TableError('damaged-workbook', { part })
    }
    if (!isWhole) throw new TableError('damaged-workbook', { part })
    return joinedBytes(pieces, length)
  }
}
