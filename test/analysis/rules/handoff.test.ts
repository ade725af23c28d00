import { expect, test } from 'vitest'
import { MadeJourney, idOf } from '../madeJourney.ts'
import { found, read } from './found.ts'

const people = (): MadeJourney =>
  new MadeJourney()
    .department('Support')
    .department('Billing')
    .person('Anna', 'Support')
    .person('Bo', 'Billing')
    .person('Cleo')

test('different departments on two ends; a person counts as their department', () => {
  const journey = people().step('one', 'call Anna').step('two', 'bill Billing')
  const findings = found('handoff', journey)
  expect(read(findings)).toEqual([
    'info: Handoff from Support to Billing: “call” to “bill”. From “call” customers go on to “bill”, where another department is accountable.',
  ])
  expect(findings[0]?.id).toBe(`handoff:${idOf('bill')},${idOf('call')}`)
  expect(findings[0]?.fixes).toEqual([])
  // Its subjects are sorted; the way goes as the customer goes.
  expect(findings[0]?.way).toEqual([idOf('call'), idOf('bill')])
})

test('not within a department, nor where an end has no owner or the owner no department', () => {
  expect(found('handoff', people().step('one', 'a Anna').step('two', 'b Support'))).toEqual([])
  expect(found('handoff', people().step('one', 'a Anna').step('two', 'b'))).toEqual([])
  expect(found('handoff', people().step('one', 'a Anna').step('two', 'b Cleo'))).toEqual([])
})

test('there and back between two touchpoints is one finding, and a given share is said', () => {
  const journey = people().step('one', 'call Anna').step('two', 'bill Bo')
  journey.connect('call', 'bill', 0.4).connect('bill', 'call')
  expect(read(found('handoff', journey))).toEqual([
    'info: Handoff from Support to Billing: “call” to “bill”. From “call” 40% of customers go on to “bill”, where another department is accountable.',
  ])
})
