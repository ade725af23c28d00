import { expect, test } from 'vitest'
import { MadeJourney, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'few-comments'
const journey = (): MadeJourney => new MadeJourney().step('call', 'menu')

test('from 1 to 29 scored comments, with the interval', () => {
  // Wilson, published: 3/10 is 30 % [10.78, 60.32].
  const [finding] = found(rule, journey(), { menu: madeEvidence([{ n: 10, k: 3 }]) })
  expect(read(finding ? [finding] : [])).toEqual([
    'info: Few comments speak of “menu”. 3 of 10 comments are negative: as a share anything from 11 to 60%. From 30 comments on the share is more than a hint.',
  ])
  expect(finding?.why.values['low']).toBeCloseTo(0.1078, 4)
  expect(finding?.why.values['high']).toBeCloseTo(0.6032, 4)
  expect(found(rule, journey(), { menu: madeEvidence([{ n: 29, k: 3 }]) })).toHaveLength(1)
})

test('not from 30 on, not without any, and not from 2 on where the workspace says so', () => {
  expect(found(rule, journey(), { menu: madeEvidence([{ n: 30, k: 3 }]) })).toEqual([])
  expect(found(rule, journey(), { menu: madeEvidence([]) })).toEqual([])
  expect(found(rule, journey())).toEqual([])
  const set = journey()
  set.add('setting', 'enough', { name: 'threshold.few-comments.comments', value: 2 })
  expect(found(rule, set, { menu: madeEvidence([{ n: 2, k: 1 }]) })).toEqual([])
  expect(found(rule, set, { menu: madeEvidence([{ n: 1, k: 1 }]) })).toHaveLength(1)
})

test('complaints count for how many there are, never for the share', () => {
  const complaints = { sourceKind: 'complaints' as const, n: 8, k: 8 }
  expect(read(found(rule, journey(), { menu: madeEvidence([complaints]) }))).toEqual([
    'info: Few comments speak of “menu”. 8 complaints speak of it, and nothing else does. From 30 comments on they are more than a hint.',
  ])
  const [both] = found(rule, journey(), { menu: madeEvidence([complaints, { n: 10, k: 3 }]) })
  expect(both?.why.values).toMatchObject({ n: 10, k: 3, share: 0.3, complaints: 8 })
  const enough = madeEvidence([complaints, { n: 22, k: 3 }])
  expect(found(rule, journey(), { menu: enough })).toEqual([])
})
