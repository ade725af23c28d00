import { expect, test } from 'vitest'
import { type Detail, journeysAbove } from '../../src/model/detail.ts'

const below = (journeyId: string, parent?: string): Detail => ({
  journeyId,
  name: journeyId,
  organisationId: 'org00001',
  stepId: `step of ${parent}`,
  ...(parent === undefined
    ? {}
    : { of: { journeyId: parent, journeyName: parent, stepName: 'Call' } }),
})

test('a journey stands below those whose steps it details, and they below theirs', () => {
  const details = [below('c', 'b'), below('b', 'a'), below('x')]
  expect(journeysAbove(details, 'c')).toEqual(['c', 'b', 'a'])
  expect(journeysAbove(details, 'a')).toEqual(['a'])
  expect(journeysAbove(details, 'x')).toEqual(['x'])
})

test('a ring that files have made is walked once', () => {
  expect(journeysAbove([below('b', 'a'), below('a', 'b')], 'a')).toEqual(['a', 'b'])
})
