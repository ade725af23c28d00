// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadVader } from '../../src/feedback/mood/loadVader.ts'

const vader = await loadVader()
const shared = new URL('../../../shared/data/vader/', import.meta.url)
const lines = (url: URL): string[][] =>
  readFileSync(url, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))

const parity = (rows: readonly { text: string; compound: number }[]): number => {
  const same = rows.filter(({ text, compound }) => Math.abs(vader.score(text) - compound) < 0.00011)
  return same.length / rows.length
}

it('gives the compound score of the reference on a sample of its texts', () => {
  const sample = lines(new URL('../fixtures/vader/sample.tsv', import.meta.url))
  expect(sample.length).toBeGreaterThan(390)
  const rows = sample.map(([compound, ...text]) => ({
    text: text.join('\t'),
    compound: Number(compound),
  }))
  expect(parity(rows)).toBeGreaterThanOrEqual(0.99)
})

describe.skipIf(!existsSync(shared))('all texts of the reference', () => {
  it.each(['tweets', 'amazon-odd'])('%s', (name) => {
    const compounds = new Map(
      lines(new URL(`${name}_reference-compound.tsv`, shared)).map(([id, value]) => [id, value]),
    )
    const rows = lines(new URL(`${name}_GroundTruth.tsv`, shared)).map(([id, , ...text]) => ({
      text: text.join('\t'),
      compound: Number(compounds.get(id)),
    }))
    expect(parity(rows)).toBeGreaterThanOrEqual(0.99)
  })
})

// Worked by hand from the published rules: x / √(x² + 15).
const compound = (x: number): number => Math.round((x / Math.sqrt(x * x + 15)) * 10000) / 10000

it.each([
  ['', 0],
  ['The table has four legs', 0],
  ['good', compound(1.9)],
  ['very good', compound(1.9 + 0.293)],
  ['not good', compound(1.9 * -0.74)],
  ['It is GOOD', compound(1.9 + 0.733)],
  ['good!!', compound(1.9 + 2 * 0.292)],
  ['the food is good but slow service is bad', compound(1.9 * 0.5 - 2.5 * 1.5)],
  ['no good', compound(1.9 * -0.74)],
  ['the cake was to die for', compound(-2.9)],
])('%s', (text, expected) => {
  expect(vader.score(text)).toBeCloseTo(expected, 4)
})
