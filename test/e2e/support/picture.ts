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
