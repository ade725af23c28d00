import { oncePer } from '../lib/oncePer.ts'

export interface PictureSize {
  /** px of the picture */
  readonly width: number
  readonly height: number
}

/** Longest data URL of one picture, in letters: 1.5 MB of bytes. */
export const longestPicture = 2_000_000
/** Longest side that is read, in px: a file of a few bytes could else ask for gigabytes when it is drawn. */
const longestSide = 4096

const shape = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]*={0,2})$/

/**
 * Width and height of a PNG or JPEG as a data URL, as its own bytes say; undefined for anything else: another type than
 * it claims, a cut header, a side of 0 or beyond 4,096 px. Nothing beside the bytes tells the size, so nothing can lie.
 */
export function pictureSize(data: string): PictureSize | undefined {
  if (data.length > longestPicture) return undefined
  const [, type, letters = ''] = shape.exec(data) ?? []
  if (type === undefined || letters.length % 4 !== 0) return undefined
  const size = type === 'png' ? pngSize(letters) : jpegSize(letters)
  if (!size) return undefined
  const isFine = (side: number): boolean => side >= 1 && side <= longestSide
  return isFine(size.width) && isFine(size.height) ? size : undefined
}

/** The same for a record, looked at once. */
export const sizeOfPicture = oncePer(({ data }: { readonly data: string }) => pictureSize(data))

const start = (letters: string, bytes: number): string =>
  atob(letters.slice(0, Math.ceil(bytes / 3) * 4))

function pngSize(letters: string): PictureSize | undefined {
  const bytes = start(letters, 24)
  if (!bytes.startsWith('\x89PNG\r\n\x1a\n') || bytes.slice(12, 16) !== 'IHDR') return undefined
  return { width: number(bytes, 16, 4), height: number(bytes, 20, 4) }
}

/** Marks that say the size: start of frame, but not the tables whose numbers stand between. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc

function jpegSize(letters: string): PictureSize | undefined {
  // The size stands after tables of some hundred bytes, or behind all that a camera says.
  return frameSize(start(letters, 3000)) ?? frameSize(atob(letters))
}

function frameSize(bytes: string): PictureSize | undefined {
  if (!bytes.startsWith('\xff\xd8\xff')) return undefined
  let at = 2
  while (at + 9 < bytes.length && bytes.charCodeAt(at) === 0xff) {
    const mark = bytes.charCodeAt(at + 1)
    if (isFrame(mark)) return { width: number(bytes, at + 7, 2), height: number(bytes, at + 5, 2) }
    const length = number(bytes, at + 2, 2)
    if (length < 2) return undefined
    at += 2 + length
  }
  return undefined
}

function number(bytes: string, from: number, count: number): number {
  let value = 0
  for (let at = from; at < from + count; at++) value = value * 256 + bytes.charCodeAt(at)
  return value
}
