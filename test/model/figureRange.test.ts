import { expect, test } from 'vitest'
import { figureRange, isOutside } from '../../src/model/figureRange.ts'

const of5 = { scaleMin: 1, scaleMax: 5 }

test.each([
  ['NPS below 0', { method: 'nps' }, -100, true],
  ['NPS above 100', { method: 'nps', unit: '%' }, 101, false],
  ['the top two boxes below 0', { method: 'csat-top-two', unit: '%' }, -1, false],
  ['a mean on its scale', { method: 'csat-mean', ...of5 }, 5, true],
  ['a mean off its scale', { method: 'csat-mean', ...of5 }, 5.1, false],
  ['a mean without a scale', { method: 'csat-mean' }, 500, true],
  ['easy less hard', { method: 'ces', unit: '%' }, -40, true],
  ['brand alignment rescaled', { method: 'brand-alignment', ...of5 }, 80, true],
  ['brand alignment above both', { method: 'brand-alignment', ...of5 }, 101, false],
  ['minutes', { unit: 'min' }, -5, true],
] as const)('%s', (_, definition, figure, isFine) => {
  expect(isOutside(figure, figureRange(definition))).toBe(!isFine)
})

test('a percentage that is not defined any further may be growth: it is only unlikely', () => {
  const range = figureRange({ unit: '%' })
  expect(isOutside(150, range)).toBe(true)
  expect(range?.isSure).toBe(false)
})
