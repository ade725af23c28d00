import { expect, test } from 'vitest'
import '../../src/i18n/laterWords.ts'
import { findingSentence } from '../../src/i18n/findingSentence.ts'
import { sentence, t } from '../../src/i18n/t.ts'
import { typedNumber } from '../../src/i18n/typedNumber.ts'
import { type AnyRecord, kinds } from '../../src/model/kinds.ts'
import { dependentsOf } from '../../src/model/dependentsOf.ts'
import { recordsFrom } from '../../src/model/records.ts'

test('who pulls a KPI down is told with how many more do', () => {
  const told = (n: number): string => t('kpis.pullSentence', { first: 'A', second: 'B', n })
  expect([1, 2, 3, 5].map(told)).toEqual([
    '“A” pulls it down.',
    '“A” pulls it down most, then “B”.',
    '“A” pulls it down most, then “B” and 1 more.',
    '“A” pulls it down most, then “B” and 3 more.',
  ])
})

test('sentences about one and about several fit what they count', () => {
  expect(t('kpis.outsideText', { n: 1 })).toMatch(/^1 KPI leads to nothing .* Put it under/)
  expect(t('kpis.outsideText', { n: 8 })).toMatch(/^8 KPIs lead to nothing .* Put each under/)
  const promises = (n: number, bare: number): string =>
    t('kpis.promiseSentence', { n, bare, first: 'X' })
  expect(promises(1, 1)).toBe('No touchpoint keeps the promise “X”.')
  expect(promises(4, 1)).toBe('One of 4 promises is kept by no touchpoint: “X”.')
  expect(promises(4, 2)).toBe('2 of 4 promises are kept by no touchpoint, the first of them “X”.')
})

test('what a finding says has days written as everywhere', () => {
  const key = 'finding.stale-evidence.why'
  const values = { comments: 2, kind: 'comments', last: '2026-06-30', days: 365 }
  expect(findingSentence({ key, values })).toContain('is from Jun 30, 2026,')
})

test.each([
  ['5,250', 5250],
  [' ', undefined],
  ['lots', Number.NaN],
])('what is typed as “%s” is %s', (text, number) => {
  expect(typedNumber(text)).toBe(number)
})

test('whatever can point to a record of the organisation is told before it is deleted', () => {
  const target = (kind: string): AnyRecord => ({ id: 'target001', kind, name: 'x' }) as AnyRecord
  for (const { kind, links } of Object.values(kinds)) {
    for (const [field, allowed] of Object.entries(links)) {
      for (const to of allowed.filter((one) => Reflect.get(kinds, one)?.home === 'organisation')) {
        // Nobody deletes a portrait by itself: it goes with the last persona that shows it.
        if (to === 'portrait') continue
        const from = { id: 'pointing1', kind, [field]: 'target001' } as unknown as AnyRecord
        const [one] = dependentsOf(recordsFrom([target(to), from]), 'target001')
        const key = `organisation.uses.${one?.kind}.${one?.field}`
        expect(sentence({ key, values: { n: 2 } })).not.toBe(key)
      }
    }
  }
})
