import { expect, test } from 'vitest'
import { MadeJourney, idOf } from '../madeJourney.ts'
import { found, read } from './found.ts'

const people = (): MadeJourney =>
  new MadeJourney()
    .department('Support')
    .department('Billing')
    .person('Anna', 'Support')
    .person('Bo', 'Billing')
    .person('Cleo', 'Billing')

test('neither the department nor its people own anything; other roles are said', () => {
  const journey = people().step('one', 'a Anna')
  journey.touchpoint('b', 'one', {
    accountableId: idOf('Anna'),
    consultedIds: [idOf('Bo'), idOf('Billing')],
    informedIds: [idOf('Cleo')],
  })
  const findings = found('department-owns-nothing', journey)
  expect(read(findings)).toEqual([
    'info: Billing owns nothing on this journey. Neither the department nor any of its 2 people is accountable for a touchpoint; 1 other department is. It is named for another role at 1 touchpoint.',
  ])
  expect(findings[0]?.id).toBe(`department-owns-nothing:${idOf('Billing')}`)
})

test('a person in it is enough; declined, left or unplaced is not', () => {
  const journey = people().step('one', 'a Anna', 'b Bo')
  expect(found('department-owns-nothing', journey)).toEqual([])
  const declined = people().step('one', 'a Anna')
  declined.touchpoint('b', 'one', { accountableId: idOf('Bo'), accountableState: 'declined' })
  declined.touchpoint('c', 'nowhere', { accountableId: idOf('Billing') })
  expect(found('department-owns-nothing', declined)).toHaveLength(1)
})

test('says nothing while no department owns anything', () => {
  expect(found('department-owns-nothing', people().step('one', 'a', 'b'))).toEqual([])
  expect(found('department-owns-nothing', people().person('Dee').step('one', 'a Dee'))).toEqual([])
})

test('an outsourced team counts only once it has people', () => {
  const journey = people().step('one', 'a Anna', 'b Bo')
  journey.add('department', 'Outside', { name: 'Outside', external: true })
  expect(found('department-owns-nothing', journey)).toEqual([])
  journey.person('Eve', 'Outside', { active: false })
  expect(found('department-owns-nothing', journey)).toEqual([])
  journey.person('Fay', 'Outside')
  expect(read(found('department-owns-nothing', journey))).toEqual([
    'info: Outside owns nothing on this journey. Neither the department nor the one person in it is accountable for a touchpoint; 2 other departments are.',
  ])
})
