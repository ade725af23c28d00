import { expect, test } from 'vitest'
import type { RecordOf } from '../../../src/model/kinds.ts'
import { MadeJourney, idOf } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'one-sided-actions'
type Type = RecordOf<'opportunity'>['type']

const journey = (...types: Type[]): MadeJourney => {
  const made = new MadeJourney().step('call')
  for (const [at, type] of types.entries())
    made.add('opportunity', `chance${at}`, {
      stepId: idOf('call'),
      title: 'Do it',
      ...(type ? { type } : {}),
    })
  return made
}

test('says of which kinds there are how many', () => {
  const findings = found(rule, journey('technology', 'technology', 'process'))
  expect(read(findings)).toEqual([
    'info: 3 kinds of opportunities nobody has thought of. Of 3 opportunities so many concern people: 0, process: 1, policy: 0, technology: 2, a handoff: 0.',
  ])
  expect(findings[0]?.id).toBe(`${rule}:${idOf('journey')}`)
})

test('one of each kind is enough', () => {
  const all = ['people', 'process', 'policy', 'technology', 'handoff'] as const
  expect(found(rule, journey(...all))).toEqual([])
  expect(read(found(rule, journey(...all.slice(1))))[0]).toContain(
    '1 kind of opportunity nobody has thought of.',
  )
})

test('fewer than three with a type say nothing', () => {
  expect(found(rule, journey('technology', 'process', undefined, undefined))).toEqual([])
  expect(found(rule, journey('technology', 'process', 'process', undefined))).toHaveLength(1)
})
