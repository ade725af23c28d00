import { expect, test } from 'vitest'
import { MadeJourney, idOf } from '../madeJourney.ts'
import { found, read } from './found.ts'

const journey = (): MadeJourney =>
  new MadeJourney().step('one', 'a', 'b').step('two', 'c', 'd').step('three', 'e', 'f')

test('without drawn connections everything is reached, over empty steps too', () => {
  expect(found('not-reachable', journey().step('four').step('five', 'g'))).toEqual([])
  expect(found('not-reachable', new MadeJourney())).toEqual([])
})

test('connections that go past a touchpoint leave it out of reach, and a connection to it mends that', () => {
  const drawn = journey().connect('a', 'c')
  const findings = found('not-reachable', drawn)
  expect(read(findings)).toEqual([
    'warning: No way leads to “d”. The drawn connections go past it: from the start of the journey customers come as far as “a”, but not here.',
  ])
  expect(findings[0]?.fixes[0]).toMatchObject({
    command: 'connection.add',
    args: { fromId: idOf('a'), toId: idOf('d') },
  })
  expect(found('not-reachable', drawn.connect('b', 'd'))).toEqual([])
})

test('whole steps can be jumped over; the way on begins where customers do come', () => {
  const findings = found('not-reachable', journey().connect('b', 'e').connect('a', 'f'))
  expect(findings.map(({ subjects }) => subjects)).toEqual([[idOf('c')], [idOf('d')]])
})

test('a connection back or sideways is a way too', () => {
  const drawn = journey().connect('a', 'e').connect('e', 'd').connect('d', 'c')
  expect(found('not-reachable', drawn).map(({ subjects }) => subjects)).toEqual([])
})
