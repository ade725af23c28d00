// @vitest-environment node
import { expect, it } from 'vitest'
import { engineOf, fixture } from './imported.ts'
import { tableOf } from '../tables/table.ts'

// Themes of the coded comments with words from their names, not fitted to the codes.
const THEMES = [
  ['Staff', 'staff nurse doctor friendly polite rude attitude helpful'],
  ['Care received', 'care treatment pain medication therapy operation'],
  ['Communication', 'communication information explained listen letter'],
  ['Access', 'appointment wait referral parking'],
  ['Environment/ facilities', 'food clean toilet ward room noise bed temperature'],
  ["Couldn't be improved", 'nothing'],
].map(([name = '', words = '']) => ({ id: name, name, words: words.split(' ') }))

const sample = fixture('nhs-sample.csv')
const engine = await engineOf(sample)
const { facts, rows } = await tableOf(sample)
const coded = rows.map((row) => row[facts.header.indexOf('label')] ?? '')

const shareRight = (among: number, comments: readonly number[]): number => {
  const ranks = engine.candidates(THEMES)
  const known = comments.filter((at) => THEMES.some(({ id }) => id === coded[at]))
  const right = known.filter((at) =>
    engine
      .candidateIds(ranks, at, THEMES)
      .slice(0, among)
      .includes(coded[at] ?? ''),
  )
  return right.length / known.length
}

it('ranks the coded theme high, though no code was seen', () => {
  engine.settle([])
  const all = coded.map((_, at) => at)
  const [most = 0] = THEMES.map(({ id }) => coded.filter((label) => label === id).length).sort(
    (a, b) => b - a,
  )
  expect(shareRight(1, all)).toBeGreaterThan(most / all.length)
  expect(shareRight(3, all)).toBeGreaterThan(0.7)
})

it('learns from what people settle', () => {
  const settled = coded.flatMap((touchpointId, at) =>
    at % 4 === 0 && THEMES.some(({ id }) => id === touchpointId)
      ? [{ sourceId: 'source', row: at + 1, touchpointId, is: 'confirmed' as const }]
      : [],
  )
  const others = coded.map((_, at) => at).filter((at) => at % 4 !== 0)
  engine.settle([])
  const before = shareRight(1, others)
  engine.settle(settled)
  expect(shareRight(1, others)).toBeGreaterThan(before)
  const ranks = engine.candidates(THEMES)
  for (const { row, touchpointId } of settled) {
    expect(engine.candidateIds(ranks, row - 1, THEMES)[0]).toBe(touchpointId)
  }
})
