import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { MadeJourney, evidenceOf, idOf } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

const rule = 'promise-unkept'
const journey = (text = 'No surprises on the bill.'): MadeJourney =>
  new MadeJourney().add('promise', 'bills', { text }).step('pay', 'call')

test('no touchpoint of the map keeps it', () => {
  const findings = found(rule, journey())
  expect(read(findings)).toEqual([
    'info: Nothing here keeps the promise “No surprises on the bill.”. The brand promises it, and the one touchpoint on this journey is not named to keep it.',
  ])
  expect(findings[0]).toMatchObject({ id: `${rule}:${idOf('bills')}`, fixes: [] })
})

test('one that keeps it is enough, but not one that stands nowhere', () => {
  const promiseIds = [idOf('bills')]
  expect(found(rule, journey().touchpoint('desk', 'pay', { promiseIds }))).toEqual([])
  expect(found(rule, journey().touchpoint('desk', 'gone', { promiseIds }))).toHaveLength(1)
})

test('an empty map says nothing', () => {
  expect(found(rule, new MadeJourney().add('promise', 'bills', { text: 'Fair.' }))).toEqual([])
})

test('the fix links the touchpoint whose words stand in the promise, beside what it keeps', () => {
  const made = journey().add('promise', 'speed', { text: 'Fast.' })
  made.touchpoint('Monthly', 'pay', {
    words: ['Bill', 'charges'],
    promiseIds: [idOf('speed'), 'gonegone'],
  })
  const [fix] = found(rule, made)[0]?.fixes ?? []
  if (!fix) throw new Error('no fix')
  expect(fix.args).toEqual({
    touchpointId: idOf('Monthly'),
    promiseIds: [idOf('speed'), idOf('bills')],
  })
  const after = findingsOf(afterFix(made.records, fix), evidenceOf({}))
  expect(after.map((one) => one.rule)).not.toContain(rule)
})

test('more words win; as many at two, a part of a word, or a short one are no ground', () => {
  const fixes = (made: MadeJourney) => found(rule, made)[0]?.fixes.map(({ args }) => args)
  const both = journey()
    .touchpoint('one', 'pay', { words: ['bill'] })
    .touchpoint('two', 'pay', { words: ['the bill'] })
  expect(fixes(both)).toEqual([])
  both.touchpoint('three', 'pay', { words: ['bill', 'surprises'] })
  expect(fixes(both)).toMatchObject([{ touchpointId: idOf('three') }])
  expect(fixes(journey().touchpoint('one', 'pay', { words: ['billing', 'on', 'the'] }))).toEqual([])
})
