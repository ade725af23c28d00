import { expect, test } from 'vitest'
import { journeyOrder } from '../../src/analysis/journeyOrder.ts'
import { type Records, recordsFrom, withChanges } from '../../src/model/records.ts'
import { MadeJourney, idOf } from './madeJourney.ts'

const order = (records: Records): string[] =>
  [...journeyOrder(records)].sort(([, a], [, b]) => a - b).map(([id]) => id.replace(/0+$/, ''))

test('the journey, its stages, steps and lanes from the top, then what is on no map by name', () => {
  const made = new MadeJourney().department('Zeta').person('émile', 'Zeta').person('Frida')
  made.add('kpi', 'wait', { name: 'Answer time' })
  made.add('promise', 'prom', { text: 'Back tomorrow' })
  // Paid to Zeta, so it comes where Zeta does.
  made.add('incentive', 'paid', { departmentId: idOf('Zeta') })
  made.add('lane', 'pains', { name: 'Pains', type: 'pains', role: 'none' })
  made.add('lane', 'back', { name: 'Backstage', type: 'touchpoints', role: 'backstage' })
  made
    .step('one')
    .step('two', 'call', 'bill')
    .touchpoint('desk', 'two', { laneId: idOf('back') })
  made.touchpoint('site', 'one')
  made.add('painPoint', 'hurt', { title: 'It hurts', touchpointId: idOf('bill') })
  made.add('opportunity', 'idea', { title: 'An idea', painPointIds: [idOf('hurt')] })
  made.add('action', 'deed', { title: 'A deed', opportunityId: idOf('idea') })
  made.add('action', 'alone', { title: 'Cash back' })
  const read = order(made.records)
  expect(read.slice(0, 4)).toEqual(['journey', 'stage', 'one', 'site'])
  // No lane of opportunities: they come below all lanes.
  expect(read.slice(4, 11)).toEqual(['two', 'call', 'bill', 'hurt', 'desk', 'idea', 'deed'])
  expect(read.slice(11)).toEqual(['wait', 'prom', 'alone', 'émile', 'Frida', 'Zeta', 'paid'])
})

test('it is the same however the records were read', () => {
  const made = new MadeJourney().department('B').department('A').step('one', 'call').step('two')
  expect(order(recordsFrom([...made.list].reverse()))).toEqual(order(made.records))
})

test('an edit that moves nothing leaves it alone; another name or lane does not', () => {
  const made = new MadeJourney().department('Mia').department('Zoe').step('one', 'call', 'bill')
  made.add('lane', 'hurts', { name: 'Notes', type: 'notes', role: 'none' })
  made.add('painPoint', 'hurt', { title: 'It hurts', touchpointId: idOf('bill') })
  made.add('lane', 'quotes', { name: 'Quotes', type: 'quotes', role: 'none' })
  made.add('card', 'quote', { stepId: idOf('one'), laneId: idOf('quotes'), text: 'Ouch' })
  const { records } = made
  const before = journeyOrder(records)
  const renamed = withChanges(records, [{ id: idOf('call'), field: 'name', after: 'Zzz' }])
  expect(journeyOrder(renamed)).toBe(before)
  const other = withChanges(renamed, [{ id: idOf('Zoe'), field: 'name', after: 'Ada' }])
  expect(order(other).slice(-2)).toEqual(['Zoe', 'Mia'])
  expect(order(other).slice(-4, -2)).toEqual(['quote', 'hurt'])
  const pains = withChanges(other, [{ id: idOf('hurts'), field: 'type', after: 'pains' }])
  expect(order(pains).slice(-4, -2)).toEqual(['hurt', 'quote'])
})

test('what stands in a step that is gone has no place', () => {
  const made = new MadeJourney().touchpoint('call', 'gone')
  expect(order(made.records)).toEqual(['journey', 'stage'])
})
