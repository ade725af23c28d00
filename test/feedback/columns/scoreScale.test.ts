// @vitest-environment node
import { expect, it } from 'vitest'
import { findScale, labelOfScore, parseScore } from '../../../src/feedback/columns/scoreScale.ts'

it.each([
  ['9', 9],
  ['9 - Extremely likely', 9],
  ['4/5', 4],
  ['3,5', 3.5],
  [' 0 ', 0],
  ['-2', -2],
  ['n/a', undefined],
  ['', undefined],
])('parses %j', (cell, expected) => {
  expect(parseScore(cell)).toBe(expected)
})

it.each([
  [[1, 2, 3, 4, 5], '', '1-5'],
  [[1, 7, 4, 6, 2], '', '1-7'],
  [[0, 10, 8, 9], '', '0-10'],
  [[9, 9, 8], '', '0-10'],
  [[3, 4, 5], 'How likely are you to recommend us?', '0-10'],
  [[3, 4, 5], 'Satisfaction (1-7)', '1-7'],
  [[0, 50, 100], '', 'other'],
  [[-2, 0, 2], '', 'other'],
])('finds the scale of %j %s', (scores, header, kind) => {
  expect(findScale(scores, header)?.kind).toBe(kind)
})

it('is not led astray by a rare 99', () => {
  const scores = [...Array.from({ length: 500 }, (_, at) => (at % 5) + 1), 99]
  expect(findScale(scores, 'rating')).toEqual({ min: 1, max: 5, kind: '1-5' })
  expect(findScale([], 'rating')).toBeUndefined()
})

it.each([
  ['0-10', 0, 10, 'nnnnnnn00pp'],
  ['1-5', 1, 5, 'nn0pp'],
  ['1-7', 1, 7, 'nnn0ppp'],
  ['other', 0, 6, 'nn000pp'],
] as const)('labels %s', (kind, min, max, expected) => {
  const signs = { negative: 'n', neutral: '0', positive: 'p', unscored: '-' }
  let found = ''
  for (let score = min; score <= max; score++) {
    found += signs[labelOfScore(score, { kind, min, max })]
  }
  expect(found).toBe(expected)
  expect(labelOfScore(max + 1, { kind, min, max })).toBe('unscored')
})
