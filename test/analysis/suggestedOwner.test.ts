import { expect, test } from 'vitest'
import { findingsOf } from '../../src/analysis/findingsOf.ts'
import { journeyGraph } from '../../src/analysis/journeyGraph.ts'
import { type SuggestedOwner, suggestedOwner } from '../../src/analysis/suggestedOwner.ts'
import { MadeJourney, idOf } from './madeJourney.ts'

const people = (): MadeJourney =>
  new MadeJourney()
    .department('support')
    .department('billing')
    .person('anna', 'support')
    .person('ben', 'support')
    .person('cleo', 'billing')

const suggested = (journey: MadeJourney, name = 'x'): SuggestedOwner | undefined =>
  suggestedOwner(journeyGraph(journey.records), idOf(name))

test('the owner of both neighbours', () => {
  const journey = people().step('one', 'a anna').step('two', 'x').step('three', 'b anna')
  expect(suggested(journey)).toEqual({
    ownerId: idOf('anna'),
    name: 'anna',
    reason: 'suggestedOwner.bothSides',
  })
})

test('two people of one department: the department', () => {
  const journey = people().step('one', 'a anna').step('two', 'x').step('three', 'b ben')
  expect(suggested(journey)).toMatchObject({
    ownerId: idOf('support'),
    reason: 'suggestedOwner.bothSides',
  })
})

test('most of the neighbours, on one side only', () => {
  const journey = people()
    .step('one', 'a billing', 'b billing')
    .step('two', 'x')
    .step('three', 'c support')
  expect(suggested(journey)).toMatchObject({
    ownerId: idOf('billing'),
    reason: 'suggestedOwner.neighbours',
  })
})

test('nobody where two sides draw, where nobody owns anything, where the touchpoint is not there', () => {
  const draw = people().step('one', 'a billing').step('two', 'x').step('three', 'c support')
  expect(suggested(draw)).toBeUndefined()
  expect(suggested(people().step('one', 'a').step('two', 'x'))).toBeUndefined()
  expect(suggested(people(), 'nothing')).toBeUndefined()
})

test('the neighbours are those of the connections, not of the columns', () => {
  const journey = people().step('one', 'a support', 'b billing').step('two', 'x', 'y')
  journey.connect('b', 'x').connect('a', 'y')
  expect(suggested(journey)?.ownerId).toBe(idOf('billing'))
})

test('else the owner of most of its step', () => {
  const journey = people().step('one', 'a billing', 'x', 'b billing', 'c support')
  expect(suggested(journey)).toMatchObject({
    ownerId: idOf('billing'),
    reason: 'suggestedOwner.sameStep',
  })
})

test('somebody who declined or left is not suggested, but their department may be', () => {
  const journey = people().step('one', 'a anna').step('two')
  const declined = { accountableState: 'declined' as const }
  journey.touchpoint('x', 'two', { accountableId: idOf('anna'), ...declined })
  expect(suggested(journey)?.ownerId).toBe(idOf('support'))
  const refused = people().step('one', 'a billing').step('two')
  refused.touchpoint('x', 'two', { accountableId: idOf('billing'), ...declined })
  expect(suggested(refused)).toBeUndefined()
  const left = people().person('dan', 'support', { active: false })
  expect(suggested(left.step('one', 'a dan').step('two', 'x'))).toBeUndefined()
})

test('the department of whoever left, before the neighbours; not where it is gone or they declined', () => {
  const left = (department: string, state?: 'declined'): MadeJourney => {
    const journey = people().person('dan', department, { active: false }).step('one', 'a billing')
    journey.step('two').touchpoint('x', 'two', {
      accountableId: idOf('dan'),
      ...(state ? { accountableState: state } : {}),
    })
    return journey
  }
  const journey = left('support')
  expect(suggested(journey)).toEqual({
    ownerId: idOf('support'),
    name: 'support',
    reason: 'suggestedOwner.leaversDepartment',
  })
  // Every finding about it offers the same one.
  const fixes = findingsOf(journey.records, new Map())
    .flatMap(({ fixes: offered }) => offered)
    .filter(({ command, args }) => {
      const { touchpointIds } = args as { readonly touchpointIds?: readonly string[] }
      return command === 'touchpoint.assignAccountable' && touchpointIds?.includes(idOf('x'))
    })
  expect(fixes.length).toBeGreaterThanOrEqual(2)
  for (const { args } of fixes) expect(args).toMatchObject({ ownerId: idOf('support') })
  expect(suggested(left('nowhere'))?.ownerId).toBe(idOf('billing'))
  expect(suggested(left('support', 'declined'))?.ownerId).toBe(idOf('billing'))
})
