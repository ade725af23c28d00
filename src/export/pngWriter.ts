/** Some rows of a picture, from the top; painted on an opaque background, alpha is not written. */
export interface PngStripe {
  rows: number
  /** rows × width × 4 bytes */
  rgba: Uint8Array | Uint8ClampedArray
}

/** `new CompressionStream('deflate')`, in a browser or Node. */
export interface DeflateStream {
  readonly readable: ReadableStream<Uint8Array>
  readonly writable: WritableStream<BufferSource>
}

export interface PngOptions {
  /** px */
  width: number
  height: number
  /** device px in a px of 1/96 inch: tells programs how large the picture is meant; 1 if missing */
  scale?: number
  stripes: AsyncIterable<PngStripe> | Iterable<PngStripe>
  deflate: DeflateStream
}

/**
 * A PNG file (8-bit RGB), chunk by chunk, so that a picture larger than any canvas is never whole in
 * memory. Format: https://www.w3.org/TR/png-3/. Throws a RangeError where the stripes don't hold
 * exactly `height` rows of `width` pixels.
 */
export async function* pngFromStripes(options: PngOptions): AsyncGenerator<Uint8Array> {
  const { width, height, scale = 1, deflate } = options
  yield Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  yield chunk('IHDR', header(width, height))
  yield chunk('pHYs', physicalSize(scale))
  const reader = deflate.readable.getReader()
  const written = writeRows(options, deflate.writable.getWriter())
  // The reader meets the same error; this keeps the promise from being reported as unhandled.
  written.catch(() => {})
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      if (value.length > 0) yield chunk('IDAT', value)
    }
    await written
  } finally {
    // Where the caller stops early, the writer must not wait for a reader for ever.
    await reader.cancel().catch(() => {})
  }
  yield chunk('IEND', new Uint8Array(0))
}

async function writeRows(
  { width, height, stripes }: PngOptions,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    let above: Uint32Array = new Uint32Array(width)
    let rows = 0
    for await (const stripe of stripes) {
      if (stripe.rgba.length !== stripe.rows * width * 4) {
        throw new RangeError(
          `${stripe.rows} rows of ${width} pixels in ${stripe.rgba.length} bytes`,
        )
      }
      rows += stripe.rows
      if (rows > height || stripe.rows === 0) break
      const pixels = asPixels(stripe.rgba)
      await writer.ready
      await writer.write(filterUp(pixels, above, width))
      above = pixels.slice(-width)
    }
    if (rows !== height) throw new RangeError(`${rows} rows in a picture of ${height}`)
    await writer.close()
  } catch (error) {
    await writer.abort(error).catch(() => {})
    throw error
  }
}

function asPixels(rgba: PngStripe['rgba']): Uint32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4)
}

/**
 * Rows as differences to the row above (filter type 2): a drawing of flat areas becomes nearly all
 * zeros, which costs little to compress.
 */
function filterUp(
  pixels: Uint32Array,
  aboveFirst: Uint32Array,
  width: number,
): Uint8Array<ArrayBuffer> {
  const rows = pixels.length / width
  const filtered = new Uint8Array(rows * (1 + 3 * width))
  let to = 0
  for (let row = 0; row < rows; row += 1) {
    filtered[to] = 2
    to += 1
    const from = row * width
    const above = row === 0 ? aboveFirst : pixels
    const fromAbove = row === 0 ? 0 : from - width
    for (let x = 0; x < width; x += 1) {
      const pixel = pixels[from + x] ?? 0
      const over = above[fromAbove + x] ?? 0
      if (pixel !== over) {
        // Little-endian, as every machine that runs this: red is the lowest byte.
        filtered[to] = pixel - over
        filtered[to + 1] = (pixel >>> 8) - (over >>> 8)
        filtered[to + 2] = (pixel >>> 16) - (over >>> 16)
      }
      to += 3
    }
  }
  return filtered
}

function header(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(13)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  bytes[8] = 8 // bits a channel
  bytes[9] = 2 // RGB; compression, filter method and interlace stay 0
  return bytes
}

function physicalSize(scale: number): Uint8Array {
  const bytes = new Uint8Array(9)
  const view = new DataView(bytes.buffer)
  const perMetre = Math.round((scale * 96) / 0.0254)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  bytes[8] = 1 // metres
  return bytes
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let at = 0; at < 4; at += 1) bytes[4 + at] = type.charCodeAt(at)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}

const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc >>> 0
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
