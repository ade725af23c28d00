import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { rules as allRules } from '../../../src/analysis/rules.ts'
import { en } from '../../../src/i18n/en.ts'
import { sentence } from '../../../src/i18n/t.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { type Records, liveRecord, recordOf, recordsFrom } from '../../../src/model/records.ts'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { evidenceOf, idOf, madeEvidence } from '../madeJourney.ts'
import { afterFix } from './found.ts'

const about = /^(kpi|pay|paid|promise|one-sided)-/
const mine = (records: Records, evidence: ReadonlyMap<string, Evidence>): Finding[] =>
  findingsOf(records, evidence).filter(({ rule }) => about.test(rule))

const kpis = ['nps', 'saves', 'ease', 'orders', 'stay', 'gone'] as const
const owners = ['Sales', 'Care', 'Anna', 'Bo', 'Left', 'nobody'] as const
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(one, { nil: undefined })
const weight = maybe(fc.constantFrom(-0.1, 0, 0.2, 0.3, 0.5, 0.7, 1))

const kpi = fc.record({
  parent: maybe(fc.constantFrom(...kpis)),
  owner: maybe(fc.constantFrom(...owners)),
  weight,
  target: maybe(fc.integer({ min: 0, max: 10 })),
  value: maybe(fc.integer({ min: 0, max: 10 })),
  n: maybe(fc.constantFrom(3, 300)),
  unit: maybe(fc.constantFrom('%', 'min')),
  direction: maybe(fc.constantFrom('up' as const, 'down' as const)),
  level: maybe(fc.constantFrom('company' as const, 'touchpoint' as const)),
  method: maybe(fc.constantFrom('nps' as const, 'brand-alignment' as const, 'custom' as const)),
  rollUp: maybe(
    fc.constantFrom('sum' as const, 'weighted-mean' as const, 'ratio' as const, 'minimum' as const),
  ),
})
const touchpoint = fc.record({
  accountable: maybe(fc.constantFrom(...owners)),
  responsible: fc.subarray([...owners]),
  kpis: fc.subarray([...kpis]),
  promises: fc.subarray(['fast', 'fair', 'gone']),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  visits: maybe(fc.nat({ max: 5000 })),
})
const incentive = fc.record({
  owner: fc.constantFrom(...owners),
  kpi: maybe(fc.constantFrom(...kpis)),
  weight: maybe(fc.constantFrom(0, 0.3, 0.5, 1)),
  effect: maybe(fc.constantFrom('helps' as const, 'hurts' as const)),
  aims: maybe(fc.constantFrom('win' as const, 'keep' as const)),
})
const influence = fc.record({
  from: fc.constantFrom(...kpis),
  to: fc.constantFrom(...kpis),
  effect: fc.constantFrom('helps' as const, 'hurts' as const),
  origin: fc.constantFrom('entered' as const, 'suggested' as const),
})

/** KPIs in trees and circles, pay, influences, promises, with links that lead nowhere as a merge may leave them. */
const anyOrganisation = fc
  .record({
    kpis: fc.array(kpi, { minLength: 5, maxLength: 5 }),
    touchpoints: fc.array(touchpoint, { maxLength: 6 }),
    incentives: fc.array(incentive, { maxLength: 12 }),
    influences: fc.array(influence, { maxLength: 10 }),
    types: fc.subarray(['people', 'process', 'policy', 'technology', 'handoff'] as const),
  })
  .map((all) => {
    const made = new MadeKpis().department('Sales').department('Care').person('Anna', 'Sales')
    made.person('Bo', 'Care').person('Left', 'Care', { active: false })
    made.add('promise', 'fast', { text: 'touch1 is fast' }).add('promise', 'fair', { text: 'Fair' })
    addKpis(made as MadeKpis, all.kpis)
    const evidence: Record<string, Evidence> = {}
    for (const [at, one] of all.touchpoints.entries()) {
      made.step(`step${at}`).touchpoint(`touch${at}`, `step${at}`, {
        ...(one.accountable === undefined ? {} : { accountableId: idOf(one.accountable) }),
        responsibleIds: one.responsible.map(idOf),
        kpiIds: one.kpis.map(idOf),
        promiseIds: one.promises.map(idOf),
        ...(one.visits === undefined ? {} : { visits: one.visits }),
      })
      const counts = { n: 400, k: Math.round(400 * one.share), elsewhereN: 900, elsewhereK: 300 }
      evidence[`touch${at}`] = madeEvidence([counts])
    }
    for (const one of all.incentives) {
      const payee = ['Sales', 'Care'].includes(one.owner) ? 'department' : 'person'
      const { effect, aims } = one
      ;(made as MadeKpis).pay(payee, one.owner, one.kpi, one.weight, {
        ...(effect ? { customerEffect: effect } : {}),
        ...(aims ? { aims } : {}),
      })
    }
    for (const [at, { from, to, effect, origin }] of all.influences.entries())
      made.add('influence', `infl${at}`, {
        fromKpiId: idOf(from),
        toKpiId: idOf(to),
        effect,
        origin,
      })
    for (const [at, type] of all.types.entries())
      made.add('opportunity', `chance${at}`, { title: 'Do it', type })
    return { records: made.records, evidence: evidenceOf(evidence) }
  })

function addKpis(
  made: MadeKpis,
  list: readonly (typeof kpi extends fc.Arbitrary<infer T> ? T : never)[],
): void {
  for (const [at, { parent, owner, value, n, ...fields }] of list.entries()) {
    const name = kpis[at] ?? ''
    const given = Object.entries({
      ...fields,
      parentId: parent && idOf(parent),
      ownerId: owner && idOf(owner),
    }).filter(([, field]) => field !== undefined)
    made.kpi(name, Object.fromEntries(given))
    if (value === undefined) continue
    made.add('reading', `read${at}`, {
      kpiId: idOf(name),
      date: '2026-01-31',
      value,
      ...(n === undefined ? {} : { n }),
    })
  }
}

test('ids are stable and single, subjects are there, and every sentence has all its words', () => {
  const rules = new Set<string>()
  fc.assert(
    fc.property(anyOrganisation, ({ records, evidence }) => {
      const findings = mine(records, evidence)
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
      for (const { rule, subjects, title, why, fixes, harm } of findings) {
        rules.add(rule)
        expect(new Set(subjects).size).toBe(subjects.length)
        expect(subjects.length).toBeGreaterThan(0)
        for (const id of subjects)
          expect(liveRecord(records, recordOf(records, id)?.kind ?? 'kpi', id)).toBeDefined()
        expect(harm).toBeGreaterThanOrEqual(0)
        for (const message of [title, why, ...fixes.map((fix) => fix.title)]) {
          expect(Object.hasOwn(en, message.key)).toBe(true)
          const words = sentence(message)
          expect(words).not.toMatch(/[{}#]|undefined|NaN|Infinity|finding\.| {2}|^ | $/)
        }
      }
    }),
    { numRuns: 200, seed: 7 },
  )
  // Each rule has been asked for its words.
  expect([...rules].sort()).toEqual([...allRules.keys()].filter((rule) => about.test(rule)).sort())
})

test('the same records, in whatever order they were read, give the same findings', () => {
  fc.assert(
    fc.property(anyOrganisation, ({ records, evidence }) => {
      const list = records.buckets.flatMap((bucket) => [...bucket.values()]).reverse()
      expect(mine(recordsFrom(list), evidence)).toEqual(mine(records, evidence))
    }),
  )
})

test('each fix runs, and its finding goes or is about less', () => {
  const fixed = new Set<string>()
  fc.assert(
    fc.property(anyOrganisation, ({ records, evidence }) => {
      for (const finding of mine(records, evidence))
        for (const fix of finding.fixes) {
          const still = mine(afterFix(records, fix), evidence).find(({ id }) => id === finding.id)
          expect(still?.why).not.toEqual(finding.why)
          fixed.add(finding.rule)
        }
    }),
    { numRuns: 100, seed: 7 },
  )
  expect([...fixed].sort()).toEqual([
    'kpi-cycle',
    'kpi-incomplete',
    'kpi-weights',
    'promise-unkept',
  ])
})
