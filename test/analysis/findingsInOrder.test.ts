import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsInOrder } from '../../src/analysis/findingsInOrder.ts'
import type { Finding } from '../../src/model/finding.ts'

const finding = (id: string, subjects: readonly string[], more: Partial<Finding> = {}): Finding => {
  const said = { key: 'finding', values: {} }
  return {
    id,
    rule: 'no-kpi',
    severity: 'info',
    subjects,
    title: said,
    why: said,
    harm: 0,
    fixes: [],
    ...more,
  }
}
const places = new Map(['shop', 'call', 'bill', 'anna'].map((id, at) => [id, at]))
const idsOf = (findings: readonly Finding[]): string[] =>
  findingsInOrder(findings, places).map(({ id }) => id)

test('what is as bad comes in the order of the journey, worse before it', () => {
  const findings = [
    finding('z', ['anna'], { severity: 'critical' }),
    finding('y', ['anna'], { severity: 'warning', harm: 3 }),
    finding('a', ['bill'], { severity: 'warning' }),
    finding('b', ['anna'], { severity: 'warning' }),
    finding('c', ['shop'], { severity: 'warning' }),
    finding('d', ['call']),
  ]
  expect(idsOf(findings)).toEqual(['z', 'y', 'c', 'a', 'b', 'd'])
})

test('the first of several subjects counts, then the next; one subject comes before two; then the id', () => {
  const findings = [
    finding('a', ['anna', 'call']),
    finding('b', ['bill', 'call']),
    finding('c', ['call']),
    finding('d', ['call']),
    finding('e', ['anna', 'shop']),
  ]
  expect(idsOf(findings)).toEqual(['e', 'c', 'd', 'b', 'a'])
})

test('what has no place comes last', () => {
  expect(idsOf([finding('a', ['gone']), finding('b', ['anna'])])).toEqual(['b', 'a'])
})

test('no finding is lost, and none that is worse comes later', () => {
  const some = fc.record({ subject: fc.constantFrom('shop', 'call', 'gone'), harm: fc.nat(2) })
  fc.assert(
    fc.property(fc.array(some), (made) => {
      const findings = made
        .toSorted((a, b) => b.harm - a.harm)
        .map(({ subject, harm }, at) => finding(`f${at}`, [subject], { harm }))
      const ordered = findingsInOrder(findings, places)
      expect(new Set(ordered)).toEqual(new Set(findings))
      expect(ordered.map(({ harm }) => harm)).toEqual(findings.map(({ harm }) => harm))
    }),
  )
})
