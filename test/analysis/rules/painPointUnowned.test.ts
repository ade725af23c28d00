import { expect, test } from 'vitest'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const menu = madeEvidence([{ n: 1860, k: 1320, elsewhereN: 4000, elsewhereK: 1520 }])
const people = (): MadeJourney => new MadeJourney().department('Support')

test('a pain from feedback without an owner is critical and says so in one sentence', () => {
  const journey = people()
    .step('ask', 'web Support')
    .step('call', 'menu')
    .step('end', 'bill Support')
  const findings = found('pain-point-unowned', journey, { menu })
  expect(read(findings)).toEqual([
    'critical: Pain point without an owner: “menu”. 71% of 1,860 comments are negative (69–73%), and nobody is accountable.',
  ])
  expect(findings[0]?.fixes[0]?.title.values).toEqual({ owner: 'Support' })
})

test('not where somebody owns it, and not where it does not hurt', () => {
  expect(found('pain-point-unowned', people().step('call', 'menu Support'), { menu })).toEqual([])
  const calm = madeEvidence([{ n: 100, k: 38, elsewhereN: 100, elsewhereK: 38 }])
  expect(found('pain-point-unowned', people().step('call', 'menu'), { menu: calm })).toEqual([])
})

test('an accepted pain point counts without feedback; one that is only suggested or dismissed does not', () => {
  const withPain = (status: 'suggested' | 'accepted' | 'dismissed'): MadeJourney =>
    people()
      .step('call', 'menu')
      .add('painPoint', 'pain', { touchpointId: idOf('menu'), title: 'Four transfers', status })
  expect(read(found('pain-point-unowned', withPain('accepted')))).toEqual([
    'critical: Pain point without an owner: “menu”. “Four transfers” is on the map as a pain point, and nobody is accountable.',
  ])
  expect(found('pain-point-unowned', withPain('suggested'))).toEqual([])
  expect(found('pain-point-unowned', withPain('dismissed'))).toEqual([])
})

test('it stays after the pain point was added to the map, and says who declined', () => {
  const journey = people().step('call')
  journey.touchpoint('menu', 'call', {
    accountableId: idOf('Support'),
    accountableState: 'declined',
  })
  journey.add('painPoint', 'pain', {
    touchpointId: idOf('menu'),
    title: 'Menu',
    origin: 'feedback',
    status: 'accepted',
  })
  expect(read(found('pain-point-unowned', journey, { menu }))).toEqual([
    'critical: Pain point without an owner: “menu”. 71% of 1,860 comments are negative (69–73%), and Support declined to be accountable.',
  ])
})

test('complaints, by count', () => {
  const complaints = madeEvidence([{ sourceKind: 'complaints', n: 340, k: 300 }])
  const other = madeEvidence([{ sourceKind: 'complaints', n: 20, k: 20 }])
  expect(
    read(
      found('pain-point-unowned', people().step('call', 'menu', 'agent'), {
        menu: complaints,
        agent: other,
      }),
    ),
  ).toEqual([
    'critical: Pain point without an owner: “menu”. 340 complaints speak of it: number 1 of 2 touchpoints with complaints, which have 180 on average, and nobody is accountable.',
  ])
})
