/** What the first bytes of a file say about the picture in it. */
export interface PictureHeader {
  readonly type: 'png' | 'jpeg' | 'gif' | 'webp' | 'svg' | 'other'
  /** px; missing where the header does not say it */
  readonly width?: number
  readonly height?: number
  readonly isAnimated?: boolean
}

/** Reads a file's own first bytes: its name and its type are what somebody says of it. */
export function pictureHeader(bytes: Uint8Array): PictureHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = (from: number, text: string): boolean => latin(bytes, from, text.length) === text
  if (at(0, '\x89PNG\r\n\x1a\n') && at(12, 'IHDR') && bytes.length >= 24)
    return { type: 'png', ...pngFacts(bytes, view) }
  if (at(0, '\xff\xd8\xff')) return { type: 'jpeg', ...jpegFacts(bytes, view) }
  if (at(0, 'GIF8') && bytes.length >= 10)
    return {
      type: 'gif',
      width: view.getUint16(6, true),
      height: view.getUint16(8, true),
      isAnimated: gifFrames(bytes) > 1,
    }
  if (at(0, 'RIFF') && at(8, 'WEBP')) return { type: 'webp', ...webpFacts(bytes, view) }
  return { type: isSvg(bytes) ? 'svg' : 'other' }
}

function latin(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length))
}

/** An animated PNG says so before its first picture. */
function pngFacts(bytes: Uint8Array, view: DataView) {
  let isAnimated = false
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = latin(bytes, at + 4, 4)
    if (name === 'IDAT') break
    if (name === 'acTL') isAnimated = true
    at += 12 + view.getUint32(at)
  }
  return { width: view.getUint32(16), height: view.getUint32(20), isAnimated }
}

/** The size stands in the first frame, behind all that a camera says. */
function jpegFacts(bytes: Uint8Array, view: DataView) {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const mark = bytes[at + 1] ?? 0
    const isTable = mark === 0xc4 || mark === 0xc8 || mark === 0xcc
    if (mark >= 0xc0 && mark <= 0xcf && !isTable)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + Math.max(2, view.getUint16(at + 2))
  }
  return {}
}

function webpFacts(bytes: Uint8Array, view: DataView) {
  if (latin(bytes, 12, 4) !== 'VP8X' || bytes.length < 30) return {}
  const three = (from: number): number =>
    1 + view.getUint16(from, true) + 65_536 * (bytes[from + 2] ?? 0)
  return { width: three(24), height: three(27), isAnimated: ((bytes[20] ?? 0) & 2) !== 0 }
}

/** How many pictures a GIF holds; a second one is enough to know. */
function gifFrames(bytes: Uint8Array): number {
  const byte = (from: number): number => bytes[from] ?? 0
  const table = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))
  const afterBlocks = (from: number): number => {
    let at = from
    while (at < bytes.length && byte(at) !== 0) at += 1 + byte(at)
    return at + 1
  }
  let at = 13 + table(byte(10))
  let frames = 0
  while (at < bytes.length && frames < 2) {
    if (byte(at) === 0x21) at = afterBlocks(at + 2)
    else if (byte(at) === 0x2c) {
      frames++
      at = afterBlocks(at + 11 + table(byte(at + 9)))
    } else break
  }
  return frames
}

function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000))
  return /^\ufeff?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(start)
}
