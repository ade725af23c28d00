import { expect, test } from 'vitest'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'no-evidence'
const journey = (): MadeJourney => new MadeJourney().step('call', 'menu', 'agent')

test('no comment speaks of it while one speaks of another touchpoint', () => {
  const agent = madeEvidence([{ n: 1, k: 0 }])
  expect(read(found(rule, journey(), { agent }))).toEqual([
    'info: Nobody knows what customers say about “menu”. No customer’s comment speaks of it, though feedback speaks of other touchpoints.',
  ])
})

test('nothing where no feedback speaks of any touchpoint', () => {
  expect(found(rule, journey())).toEqual([])
  expect(found(rule, journey(), { agent: madeEvidence([]) })).toEqual([])
})

test('one scored comment is enough, one without mood or score is not', () => {
  const agent = madeEvidence([{ n: 1, k: 0 }])
  expect(found(rule, journey(), { agent, menu: agent })).toEqual([])
  const menu = madeEvidence([], { comments: 1, unscored: 1 })
  expect(read(found(rule, journey(), { agent, menu }))).toEqual([
    'info: Nobody knows what customers say about “menu”. 1 comment speaks of it, but none holds a mood or a score.',
  ])
})

test('employees are no customers', () => {
  const agent = madeEvidence([{ n: 1, k: 0 }])
  const menu = madeEvidence([], { employees: { n: 12, negative: 9 } })
  const [finding] = found(rule, journey(), { agent, menu })
  expect(read(finding ? [finding] : [])[0]).toMatch(/ 12 employees’ comments do\.$/)
  expect(finding?.subjects).toEqual([idOf('menu')])
  expect(found(rule, journey(), { menu })).toEqual([])
})
