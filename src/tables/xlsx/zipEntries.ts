import { TableError } from '../tableError.ts'

/** A part of a zip archive, still packed. */
export interface ZipEntry {
  name: string
  isEncrypted: boolean
  /** 0: as it is, 8: deflate */
  method: number
  /** where its local header begins */
  offset: number
  packedBytes: number
}

/** Parts of an archive; a workbook of a hundred sheets has some three hundred. */
const MOST_ENTRIES = 2000

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
/** A comment may stand behind the end record. */
const MOST_COMMENT = 65535
/** Stands in a field of 32 bits whose value is in one of 64 elsewhere. */
const IN_64 = 0xffffffff

const damaged = (part?: string): TableError =>
  new TableError('damaged-workbook', part === undefined ? {} : { part })

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const big = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

/** Where the list of parts begins and how many there are. */
function directoryOf(view: DataView): { offset: number; count: number } {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue
    const count = view.getUint16(at + 10, true)
    const offset = view.getUint32(at + 16, true)
    const isIn64 = count === 0xffff || offset === IN_64
    if (!isIn64 || at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return { offset, count }
    const end = big(view, at - 12)
    if (end + 56 > view.byteLength || view.getUint32(end, true) !== END_64) throw damaged()
    return { offset: big(view, end + 48), count: big(view, end + 32) }
  }
  throw damaged()
}

/** Sizes and offset that did not fit into 32 bits, from the extra field with the number 1. */
function wide(view: DataView, from: number, to: number, entry: ZipEntry, unpacked: number): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4
    const take = (): number => {
      next += 8
      return next <= to ? big(view, next - 8) : 0
    }
    if (unpacked === IN_64) take()
    if (entry.packedBytes === IN_64) entry.packedBytes = take()
    if (entry.offset === IN_64) entry.offset = take()
    return
  }
}

/**
 * The parts of a zip archive, from the list at its end. Sizes that the list declares are only where to look: what a
 * part unpacks to is counted while it is unpacked.
 * @throws TableError `damaged-workbook`, `too-many-parts`
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes)
  const { offset, count } = directoryOf(view)
  if (count > MOST_ENTRIES) throw new TableError('too-many-parts', { limit: MOST_ENTRIES })
  const decoder = new TextDecoder()
  const entries: ZipEntry[] = []
  let at = offset
  for (let left = count; left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged()
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    if (extraEnd > bytes.length) throw damaged()
    const entry = {
      name: decoder.decode(bytes.subarray(at + 46, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
      packedBytes: view.getUint32(at + 20, true),
    }
    wide(view, nameEnd, extraEnd, entry, view.getUint32(at + 24, true))
    entries.push(entry)
    at = extraEnd + view.getUint16(at + 32, true)
  }
  return entries
}

/** The packed bytes of a part. Throws TableError `damaged-workbook` where the archive ends before them. */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes)
  const { offset, packedBytes, name } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged(name)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedBytes > bytes.length) throw damaged(name)
  return bytes.subarray(start, start + packedBytes)
}
