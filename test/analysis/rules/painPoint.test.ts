import { expect, test } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { evidenceOf } from '../madeJourney.ts'

const journey = (): MadeJourney =>
  new MadeJourney().department('Support').step('call', 'menu Support', 'agent Support')

const menu = (more: Partial<Evidence> = {}): Evidence =>
  madeEvidence([{ n: 1860, k: 1320, elsewhereN: 4000, elsewhereK: 1520 }], {
    daysCovered: 365,
    ...more,
  })

test('a share that is higher than elsewhere, with its interval, n, and what it makes a year', () => {
  const findings = found('pain-point', journey(), { menu: menu() })
  expect(read(findings)).toEqual([
    'critical: Customers hurt at “menu”. 71% of 1,860 comments are negative (69–73%); elsewhere it is 38%. That is at least 1,280 negative comments a year.',
  ])
  expect(findings[0]?.id).toBe(`pain-point:${idOf('menu')}`)
  const values = findings[0]?.why.values
  expect(values?.['share']).toBeCloseTo(1320 / 1860, 12)
  expect(values?.['elsewhere']).toBeCloseTo(0.38, 12)
})

test('not where the share is lower, the same, or nothing is elsewhere', () => {
  const lower = madeEvidence([{ n: 1000, k: 100, elsewhereN: 1000, elsewhereK: 500 }])
  const same = madeEvidence([{ n: 1000, k: 500, elsewhereN: 1000, elsewhereK: 500 }])
  const alone = madeEvidence([{ n: 1000, k: 999 }])
  for (const evidence of [lower, same, alone, madeEvidence([])])
    expect(found('pain-point', journey(), { menu: evidence })).toEqual([])
})

test('on the border of 0.05: 60 of 100 against 46 holds, against 47 does not; nor against 46 beside another', () => {
  const against = (elsewhereK: number): Evidence =>
    madeEvidence([{ n: 100, k: 60, elsewhereN: 100, elsewhereK }])
  expect(found('pain-point', journey(), { menu: against(46) })).toHaveLength(1)
  expect(found('pain-point', journey(), { menu: against(47) })).toHaveLength(0)
  // Two were tested: 0.0473 twice is too much.
  const agent = madeEvidence([{ n: 100, k: 50, elsewhereN: 100, elsewhereK: 50 }])
  expect(found('pain-point', journey(), { menu: against(46), agent })).toHaveLength(0)
})

test('compared within source and question: a question that always gets complaints is no pain', () => {
  const improve = {
    stratum: 'What could we improve?',
    n: 300,
    k: 270,
    elsewhereN: 900,
    elsewhereK: 810,
  }
  const good = { stratum: 'What was good?', n: 20, k: 1, elsewhereN: 3000, elsewhereK: 150 }
  expect(found('pain-point', journey(), { menu: madeEvidence([improve, good]) })).toEqual([])
  const worse = madeEvidence([{ ...improve, k: 295 }, good], { daysCovered: 200 })
  expect(read(found('pain-point', journey(), { menu: worse }))).toEqual([
    'critical: Customers hurt at “menu”. 93% of 320 comments are negative (89–95%); under the same questions it is 91% here and 83% elsewhere. That is at least 520 negative comments a year.',
  ])
})

test('under 30 comments it is marked and never critical; under 30 days nothing is reckoned up', () => {
  const few = madeEvidence([{ n: 29, k: 28, elsewhereN: 1000, elsewhereK: 100 }], {
    daysCovered: 29,
  })
  const enough = madeEvidence([{ n: 30, k: 29, elsewhereN: 1000, elsewhereK: 100 }], {
    daysCovered: 30,
  })
  expect(read(found('pain-point', journey(), { menu: few }))).toEqual([
    'warning: Customers hurt at “menu”. 97% of 29 comments are negative (83–99%, few comments); elsewhere it is 10%. That is at least 24 negative comments in this file.',
  ])
  const [finding] = found('pain-point', journey(), { menu: enough })
  expect(finding?.severity).toBe('critical')
  expect(finding?.why.values).toMatchObject({ few: 'no', per: 'year' })
  expect(finding?.harm).toBeCloseTo(((finding?.why.values['low'] as number) * 30 * 365) / 30, 6)
})

test('ranked by harm, not by share: 700 of 1,000 before 10 of 10', () => {
  const agent = madeEvidence([{ n: 10, k: 10, elsewhereN: 5000, elsewhereK: 1000 }])
  const many = madeEvidence([{ n: 1000, k: 700, elsewhereN: 4000, elsewhereK: 310 }])
  const findings = found('pain-point', journey(), { agent, menu: many })
  expect(findings.map(({ subjects }) => subjects)).toEqual([[idOf('menu')], [idOf('agent')]])
})

test('complaints are counted: at least 30, at least the average, and ranked', () => {
  const complaints = (n: number): Evidence =>
    madeEvidence(
      [{ sourceKind: 'complaints', n, k: n, elsewhereN: 2000 - n, elsewhereK: 2000 - n }],
      {
        daysCovered: 730,
      },
    )
  const wide = journey().step('end', 'bill Support', 'leave Support')
  const evidence = {
    menu: complaints(340),
    agent: complaints(100),
    bill: complaints(220),
    leave: complaints(220),
  }
  expect(read(found('pain-point', wide, evidence))).toEqual([
    'warning: Customers hurt at “menu”. 340 complaints speak of it: number 1 of 4 touchpoints with complaints, which have 220 on average.',
    'warning: Customers hurt at “bill”. 220 complaints speak of it: number 2 of 4 touchpoints with complaints, which have 220 on average.',
    'warning: Customers hurt at “leave”. 220 complaints speak of it: number 2 of 4 touchpoints with complaints, which have 220 on average.',
  ])
  expect(found('pain-point', wide, evidence)[0]?.harm).toBe(170)
  expect(found('pain-point', journey(), { menu: complaints(29), agent: complaints(2) })).toEqual([])
  expect(
    found('pain-point', journey(), { menu: complaints(30), agent: complaints(2) }),
  ).toHaveLength(1)
})

test('a share never counts complaints, and harm counts both', () => {
  const strata = [
    { n: 100, k: 60, elsewhereN: 1000, elsewhereK: 200 },
    {
      sourceId: 'source01',
      sourceKind: 'complaints' as const,
      n: 50,
      k: 50,
      elsewhereN: 500,
      elsewhereK: 500,
    },
  ]
  const [finding] = found('pain-point', journey(), { menu: madeEvidence(strata) })
  expect(finding?.why.values).toMatchObject({ n: 100, share: 0.6 })
  expect(finding?.harm).toBeCloseTo((finding?.why.values['low'] as number) * 100 + 50, 9)
})

test('words that are negative themselves are named', () => {
  const made = new MadeJourney().step('call')
  made.touchpoint('menu', 'call', { words: ['transfer', 'line Broken'] })
  const [marked] = found('pain-point', made, { menu: menu({ negativeWords: ['broken'] }) })
  expect(read(marked ? [marked] : [])[0]).toMatch(
    / Its own words chose these comments: “broken” is negative itself\.$/,
  )
  expect(found('pain-point', made, { menu: menu() })[0]?.why.values).toMatchObject({
    circular: 'no',
  })
})

test('the fix adds the pain point with its figures, always under the same id, and settles it', () => {
  const themes = [{ phrase: 'on hold', comments: 90, z: 5, examples: [] }]
  const evidence = { menu: menu({ themes }) }
  const [finding] = found('pain-point', journey(), evidence)
  const [fix] = finding?.fixes ?? []
  expect(fix).toMatchObject({
    command: 'painPoint.add',
    args: {
      title: 'menu: on hold',
      touchpointId: idOf('menu'),
      origin: 'feedback',
      n: 1860,
      k: 1320,
      sourceIds: ['source00'],
    },
  })
  expect(found('pain-point', journey(), evidence)[0]?.fixes).toEqual(finding?.fixes)
  const records = fix ? afterFix(journey().records, fix) : journey().records
  const left = findingsOf(records, evidenceOf(evidence)).filter(({ rule }) => rule === 'pain-point')
  expect(left).toEqual([])
})

test('a pain point from a workshop does not settle it, one from feedback does, also if dismissed', () => {
  const made = journey().add('painPoint', 'known', { touchpointId: idOf('menu'), title: 'Menu' })
  expect(found('pain-point', made, { menu: menu() })).toHaveLength(1)
  made.add('painPoint', 'seen', {
    touchpointId: idOf('menu'),
    title: 'Menu',
    origin: 'feedback',
    status: 'dismissed',
  })
  expect(found('pain-point', made, { menu: menu() })).toEqual([])
})

test('counts that cannot be, from a file written by hand, are passed over', () => {
  const impossible = madeEvidence([
    { n: 10, k: 20, elsewhereN: 100, elsewhereK: 1 },
    { n: -5, k: -5, elsewhereN: 100, elsewhereK: 1 },
    { n: 1.5, k: 1, elsewhereN: 100, elsewhereK: 1 },
  ])
  expect(found('pain-point', journey(), { menu: impossible })).toEqual([])
})
