import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const baselines = join('test', 'e2e', 'baselines')

/** A PNG beside its baseline: same size, and at most 0.5 % of its pixels differ. Missing: written, and the test fails. */
export function expectPicture(bytes: Buffer, name: string): void {
  const path = join(baselines, name)
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    throw new Error(`${path} was missing and has been written: look at it, then run again`)
  }
  const is = PNG.sync.read(bytes)
  const was = PNG.sync.read(readFileSync(path))
  expect([is.width, is.height], 'size of the picture').toEqual([was.width, was.height])
  const diff = new PNG({ width: is.width, height: is.height })
  const different = pixelmatch(is.data, was.data, diff.data, is.width, is.height, {
    threshold: 0.1,
  })
  const share = different / (is.width * is.height)
  if (share > 0.005) {
    const folder = test.info().outputPath()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `is-${name}`), bytes)
    writeFileSync(join(folder, `diff-${name}`), PNG.sync.write(diff))
  }
  expect(share, 'share of pixels that differ').toBeLessThanOrEqual(0.005)
}

/** Of 255: how far a pixel may be from what it was before anybody can see it, and before it is another picture. */
const shades = { seen: 4, other: 32 } as const
/** Softened corners and edges of layers that the browser has moved rather than painted anew come out a little other. */
const mostSoftened = 40

/** Waits until a part of the screen looks as before: no pixel is another, and but a few soft ones are a little off. */
export async function expectSamePicture(
  take: () => Promise<Buffer>,
  before: Buffer,
  message: string,
): Promise<void> {
  await expect.poll(async () => whereOther(await take(), before), { message }).toBe('')
}

/** In how many pixels and between which corners two PNGs differ; empty where they don't. */
function whereOther(a: Buffer, b: Buffer): string {
  const [is, was] = [PNG.sync.read(a), PNG.sync.read(b)]
  if (is.width !== was.width || is.height !== was.height)
    return `${is.width} × ${is.height} instead of ${was.width} × ${was.height}`
  const seen = differing(is, was, shades.seen)
  if (differing(is, was, shades.other).size === 0 && seen.size <= mostSoftened) return ''
  const across = [...seen].map((pixel) => pixel % is.width)
  const down = [...seen].map((pixel) => Math.floor(pixel / is.width))
  const corner = (of: typeof Math.min): string => `${of(...across)}, ${of(...down)}`
  return `${seen.size} pixels from ${corner(Math.min)} to ${corner(Math.max)}`
}

function differing(is: PNG, was: PNG, most: number): ReadonlySet<number> {
  const at = new Set<number>()
  for (const [index, value] of is.data.entries())
    if (Math.abs(value - (was.data[index] ?? 0)) > most) at.add(index >> 2)
  return at
}
