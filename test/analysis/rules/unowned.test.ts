import { expect, test } from 'vitest'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const people = (): MadeJourney =>
  new MadeJourney()
    .department('Support')
    .person('Anna', 'Support')
    .person('Bo', 'Support', { active: false })

test('a touchpoint with an owner, a person or a department, even if only proposed, is fine', () => {
  const journey = people().step('one', 'a Anna', 'b Support')
  journey.touchpoint('c', 'one', { accountableId: idOf('Anna'), accountableState: 'proposed' })
  expect(found('unowned', journey)).toEqual([])
})

test('nobody named, declined, left, or gone: each says so', () => {
  const journey = people().step('one', 'a', 'b Bo', 'd Nobody')
  journey.touchpoint('c', 'one', { accountableId: idOf('Anna'), accountableState: 'declined' })
  journey.touchpoint('e', 'one', { accountableId: idOf('Bo'), accountableState: 'declined' })
  expect(read(found('unowned', journey))).toEqual([
    'warning: Nobody owns “a”. Nobody is accountable.',
    'warning: Nobody owns “b”. Bo, who was accountable, is not active any more.',
    'warning: Nobody owns “d”. Whoever was accountable is not in the organisation any more.',
    'warning: Nobody owns “c”. Anna declined to be accountable.',
    'warning: Nobody owns “e”. Bo declined to be accountable.',
  ])
})

test('says how many comments speak of it, and more harm comes first', () => {
  const journey = people().step('one', 'a', 'b')
  const b = madeEvidence([{ n: 1860, k: 500 }], { comments: 1900 })
  expect(read(found('unowned', journey, { b }))).toEqual([
    'warning: Nobody owns “b”. Nobody is accountable. 1,900 comments speak of it.',
    'warning: Nobody owns “a”. Nobody is accountable.',
  ])
})

test('the fix assigns whom the neighbours suggest; without neighbours there is none', () => {
  const [finding] = found('unowned', people().step('one', 'a Anna').step('two', 'b'))
  expect(finding?.fixes).toEqual([
    {
      title: { key: 'finding.fix.assign', values: { owner: 'Anna' } },
      command: 'touchpoint.assignAccountable',
      args: { touchpointIds: [idOf('b')], ownerId: idOf('Anna') },
    },
  ])
  expect(found('unowned', people().step('one', 'a'))[0]?.fixes).toEqual([])
})

test('a touchpoint that stands nowhere is not judged', () => {
  expect(found('unowned', people().touchpoint('a', 'nowhere'))).toEqual([])
})
