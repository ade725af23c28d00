import { expect, test } from 'vitest'
import { scorecard } from '../../../src/analysis/kpis/scorecard.ts'
import { idOf } from '../madeJourney.ts'
import { madeValue } from './madeKpis.ts'

const values = new Map(
  [
    madeValue('good', { target: 5 }, { value: 5 }),
    madeValue('bad', { target: 5 }, { value: 4 }),
    madeValue('aimless', {}, { value: 4 }),
    madeValue('unread', { target: 5 }),
  ].map((value) => [value.kpi.id, value]),
)
const card = (...names: string[]): unknown => scorecard(names.map(idOf), values)

test('met only where all are', () => {
  expect(card('good')).toEqual({ isMet: true, missedIds: [], unknownIds: [] })
  expect(card('good', 'bad')).toEqual({ isMet: false, missedIds: [idOf('bad')], unknownIds: [] })
})

test('what has no target or reading can’t be met', () => {
  expect(card('good', 'unread', 'aimless')).toEqual({
    isMet: false,
    missedIds: [],
    unknownIds: [idOf('unread'), idOf('aimless')],
  })
})

test('what is gone does not count; nothing left is no scorecard', () => {
  expect(card('good', 'gone', 'good')).toEqual({ isMet: true, missedIds: [], unknownIds: [] })
  expect(card('gone')).toBeUndefined()
  expect(card()).toBeUndefined()
})
