import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'
import { formatValue } from '../../src/i18n/layoutWords.ts'
import { formatCount, formatNumber, formatShare, sentence } from '../../src/i18n/t.ts'

test('numbers have a real minus sign, and what rounds to 0 has none', () => {
  expect([formatCount(-1860), formatShare(-0.71), formatValue(-4.5, 'min')]).toEqual([
    '−1,860',
    '−71%',
    '−4.5 min',
  ])
  expect([formatCount(-0.2), formatShare(-0.001), formatValue(-0, undefined)]).toEqual([
    '0',
    '0%',
    '0',
  ])
  expect(formatNumber(-1.25, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })).toBe('−1.3')
})

test('so have numbers in sentences; what somebody typed stays, and so do words and days', () => {
  const said = (text: string, values: Record<string, string | number>): string => {
    i18n.load('en', { 'test.sentence': text })
    return sentence({ key: 'test.sentence', values })
  }
  const values = { value: -2.5, name: 'Top-5 list -2', day: '2026-11-22', n: -1 }
  expect(
    said(
      '{name}: {value, number} ({value}), {n, plural, one {# point} other {# points}}, {day}, in-app',
      values,
    ),
  ).toBe('Top-5 list -2: −2.5 (−2.5), −1 point, 2026-11-22, in-app')
  expect(said('{value, number, percent}–{high, number, percent}', { value: -0.5, high: 0.2 })).toBe(
    '−50%–20%',
  )
  expect(said('{name} {value, number}', { name: '-7', value: 3 })).toBe('-7 3')
})
