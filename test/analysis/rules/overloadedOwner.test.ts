import { expect, test } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

/** Complaints count in full, so harm is their number where no year is reckoned. */
const complaints = (n: number, daysCovered = 0): Evidence =>
  madeEvidence([{ sourceKind: 'complaints', n, k: n }], { daysCovered })

const journey = (): MadeJourney =>
  new MadeJourney()
    .department('Support')
    .person('Anna', 'Support')
    .person('Bo')
    .person('Cleo')
    .step('one', 'a Anna', 'b Anna', 'c Bo', 'd Cleo')

test('more than twice the median', () => {
  const evidence = { a: complaints(60), b: complaints(21), c: complaints(40), d: complaints(10) }
  const findings = found('overloaded-owner', journey(), evidence)
  // Anna 60 + 21, Bo 40, Cleo 10: the median is 40, twice that is 80.
  expect(read(findings)).toEqual([
    'warning: Anna carries much more than other owners. Accountable for 2 touchpoints with 81 complaints in this file. The median of 3 owners is 40.',
  ])
  expect(findings[0]).toMatchObject({ id: `overloaded-owner:${idOf('Anna')}`, harm: 81, fixes: [] })
})

test('exactly twice is not more', () => {
  const evidence = { a: complaints(60), b: complaints(20), c: complaints(40), d: complaints(10) }
  expect(found('overloaded-owner', journey(), evidence)).toEqual([])
})

test('a workspace may set how many times', () => {
  const evidence = { a: complaints(60), c: complaints(40), d: complaints(10) }
  expect(found('overloaded-owner', journey(), evidence)).toEqual([])
  const set = journey().add('setting', 'times', {
    name: 'threshold.overloaded-owner.times',
    value: 1.4,
  })
  expect(found('overloaded-owner', set, evidence)).toHaveLength(1)
})

test('says nothing with harm at fewer than three owners, or where the median owner has none', () => {
  expect(found('overloaded-owner', journey(), { a: complaints(81), c: complaints(1) })).toEqual([])
  const many = journey()
  for (const name of ['E', 'F', 'G', 'H']) many.person(name).step(`of${name}`, `t${name} ${name}`)
  const evidence = { a: complaints(81), c: complaints(40), d: complaints(10) }
  expect(found('overloaded-owner', many, evidence)).toEqual([])
})

test('a department is for information; figures a year say so, and mixed ones too', () => {
  const made = journey().touchpoint('e', 'one', { accountableId: idOf('Support') })
  const yearly = {
    a: complaints(1, 73),
    c: complaints(2, 73),
    d: complaints(3, 73),
    e: complaints(30, 73),
  }
  // 365 / 73 = 5 times as much a year: 5, 10, 15 and 150; the median is 12.5.
  expect(read(found('overloaded-owner', made, yearly))).toEqual([
    'info: Support carries much more than other owners. Accountable for 1 touchpoint with 30 complaints: about 150 complaints a year. The median of 4 owners is 12.',
  ])
  expect(read(found('overloaded-owner', made, { ...yearly, e: complaints(150) }))[0]).toMatch(
    /with 150 complaints in this file\. The median of 4 owners is 12, some a year and some in the file\./,
  )
})

test('many comments and nothing that hurts: for information, with the share', () => {
  const heard = (n: number, k: number, elsewhereK: number): Evidence =>
    madeEvidence([{ n, k, elsewhereN: 1000, elsewhereK }])
  // 131 of 934 are 14 %, those elsewhere 30 %.
  const evidence = { a: heard(900, 125, 300), b: heard(34, 6, 300), c: heard(90, 20, 300) }
  const others = { ...evidence, d: heard(60, 12, 300) }
  const [said = ''] = read(found('overloaded-owner', journey(), others))
  expect(said).toMatch(/^info: Anna carries much more/)
  expect(said).toMatch(/ 14% of 934 comments are negative \(12–16%\)\.$/)
  const hurting = { ...others, b: heard(34, 30, 100) }
  expect(read(found('overloaded-owner', journey(), hurting))[0]).toMatch(
    /^warning: .* 17% of 934 comments are negative \(14–19%\)\.$/,
  )
})
