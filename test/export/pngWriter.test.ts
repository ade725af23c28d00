import { createRequire } from 'node:module'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pngFromStripes, type PngStripe } from '../../src/export/pngWriter.ts'

// pngjs has no types of its own
const { PNG } = createRequire(import.meta.url)('pngjs') as {
  PNG: { sync: { read: (file: Buffer) => { width: number; height: number; data: Buffer } } }
}

async function png(
  width: number,
  height: number,
  stripes: AsyncIterable<PngStripe> | Iterable<PngStripe>,
  scale?: number,
): Promise<Buffer> {
  const parts: Uint8Array[] = []
  const deflate = new CompressionStream('deflate')
  const options = { width, height, stripes, deflate, ...(scale === undefined ? {} : { scale }) }
  for await (const part of pngFromStripes(options)) parts.push(part)
  return Buffer.concat(parts)
}

function* cut(rgba: Uint8Array, width: number, rowsOf: readonly number[]): Generator<PngStripe> {
  let row = 0
  for (const rows of rowsOf) {
    yield { rows, rgba: rgba.slice(row * width * 4, (row + rows) * width * 4) }
    row += rows
  }
}

const opaque = (bytes: readonly number[]): Uint8Array =>
  Uint8Array.from(bytes, (byte, at) => (at % 4 === 3 ? 255 : byte))

const picture = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }))
  .chain(([width, rowsOf]) => {
    const height = rowsOf.reduce((sum, rows) => sum + rows, 0)
    const length = width * height * 4
    const byte = fc.oneof(fc.constantFrom(0, 255), fc.integer({ min: 0, max: 255 }))
    return fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      rowsOf: fc.constant(rowsOf),
      rgba: fc.array(byte, { minLength: length, maxLength: length }).map(opaque),
    })
  })

describe('pngFromStripes', () => {
  it('gives every pixel back, however it is cut into stripes', async () => {
    await fc.assert(
      fc.asyncProperty(picture, async ({ width, height, rowsOf, rgba }) => {
        const decoded = PNG.sync.read(await png(width, height, cut(rgba, width, rowsOf)))
        expect([decoded.width, decoded.height]).toEqual([width, height])
        expect(Buffer.compare(decoded.data, rgba)).toBe(0)
      }),
    )
  })

  it('takes views that start anywhere in their buffer', async () => {
    const bytes = Uint8ClampedArray.of(9, 1, 2, 3, 255, 4, 5, 6, 255).subarray(1)
    const decoded = PNG.sync.read(await png(2, 1, [{ rows: 1, rgba: bytes }]))
    expect([...decoded.data]).toEqual([1, 2, 3, 255, 4, 5, 6, 255])
  })

  it('says how large it is meant', async () => {
    const file = await png(1, 1, [{ rows: 1, rgba: opaque([1, 2, 3, 0]) }], 2)
    const at = file.indexOf('pHYs') + 4
    expect(file.readUInt32BE(at)).toBe(7559) // 192 dpi
    expect(file.readUInt8(at + 8)).toBe(1)
  })

  it('streams more than fits into one chunk', async () => {
    const width = 700
    let seed = 1
    const noise = Uint8Array.from({ length: width * 300 * 4 }, (_, at) => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      return at % 4 === 3 ? 255 : seed >>> 16
    })
    const file = await png(width, 300, cut(noise, width, [100, 100, 100]))
    expect(file.toString('latin1').split('IDAT').length).toBeGreaterThan(2)
    expect(Buffer.compare(PNG.sync.read(file).data, noise)).toBe(0)
  })

  it('refuses stripes that do not make up the picture', async () => {
    const row = { rows: 1, rgba: opaque([1, 2, 3, 4]) }
    await expect(png(1, 2, [row])).rejects.toThrow(RangeError)
    await expect(png(1, 1, [row, row])).rejects.toThrow(RangeError)
    await expect(png(2, 1, [row])).rejects.toThrow(RangeError)
  })

  it('passes on an error of the painter, and ends when the caller stops early', async () => {
    async function* broken(): AsyncGenerator<PngStripe> {
      yield { rows: 1, rgba: opaque([1, 2, 3, 4]) }
      await Promise.reject(new Error('no canvas'))
    }
    await expect(png(1, 2, broken())).rejects.toThrow('no canvas')
    const stripes = cut(new Uint8Array(400 * 400 * 4), 400, [100, 100, 100, 100])
    const deflate = new CompressionStream('deflate')
    for await (const part of pngFromStripes({ width: 400, height: 400, stripes, deflate })) {
      expect(part.length).toBe(8)
      break
    }
  })
})
