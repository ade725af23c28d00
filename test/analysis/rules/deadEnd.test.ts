import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { MadeJourney, evidenceOf, idOf } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

const journey = (): MadeJourney =>
  new MadeJourney().step('one', 'a', 'b').step('two', 'c', 'd').step('three', 'e', 'f')

test('without drawn connections, or with one from everywhere, no way stops', () => {
  expect(found('dead-end', journey())).toEqual([])
  expect(found('dead-end', journey().connect('a', 'c').connect('b', 'd'))).toEqual([])
  expect(found('dead-end', new MadeJourney())).toEqual([])
})

test('connections lead on past it, and the fix connects it', () => {
  const drawn = journey().connect('a', 'c')
  const findings = found('dead-end', drawn)
  expect(read(findings)).toEqual([
    'warning: No way leads on from “b”. Customers come here, but no way leads from here to the end of the journey.',
  ])
  const [fix] = findings[0]?.fixes ?? []
  expect(fix).toMatchObject({
    command: 'connection.add',
    args: { fromId: idOf('b'), toId: idOf('c') },
  })
  const after = fix && findingsOf(afterFix(drawn.records, fix), evidenceOf({}))
  expect(after?.map(({ rule }) => rule)).not.toContain('dead-end')
})

test('a touchpoint of the last step is the end; one that nobody comes to is not judged here', () => {
  const made = new MadeJourney().step('one', 'a').step('two', 'b', 'x').step('three', 'c', 'z')
  made.connect('a', 'b').connect('b', 'c')
  expect(found('dead-end', made)).toEqual([])
  expect(found('not-reachable', made).map(({ subjects }) => subjects)).toEqual([
    [idOf('x')],
    [idOf('z')],
  ])
})

test('a round that is never left is said once, not for what leads there', () => {
  const made = new MadeJourney().step('one', 'a').step('two', 'b').step('three', 'c', 'x')
  made.step('four', 'd').connect('b', 'c').connect('c', 'b').connect('x', 'd')
  const findings = found('dead-end', made)
  expect(read(findings)).toEqual([
    'warning: No way leads on from “c”. Customers come from 1 touchpoint to these 2 touchpoints and go round among them: b, c. No way leads from there to the end of the journey.',
  ])
  const [fix] = findings[0]?.fixes ?? []
  expect(fix?.args).toMatchObject({ fromId: idOf('c'), toId: idOf('d') })
  const after = fix && findingsOf(afterFix(made.records, fix), evidenceOf({}))
  expect(after?.map(({ rule }) => rule)).not.toContain('dead-end')
})
