import { readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/analysis/findingsOf.ts'
import { journeyOrder } from '../../src/analysis/journeyOrder.ts'
import { rules } from '../../src/analysis/rules.ts'
import { severityRank } from '../../src/analysis/severityRank.ts'
import { en } from '../../src/i18n/en.ts'
import { sentence } from '../../src/i18n/t.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Finding } from '../../src/model/finding.ts'
import { liveRecord, recordOf, recordsFrom } from '../../src/model/records.ts'
import { seededRandom } from '../support/seededRandom.ts'
import { arbitraryJourney } from './arbitraryJourney.ts'
import { MadeJourney, evidenceOf, idOf, madeEvidence } from './madeJourney.ts'
import { afterFix } from './rules/found.ts'

describe('in any journey', () => {
  test('ids are the rule and its sorted subjects, each once, and the subjects are there', () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ records, evidence }) => {
        const findings = findingsOf(records, evidence)
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
        for (const { id, rule, subjects } of findings) {
          expect(id).toBe(`${rule}:${[...subjects].sort().join(',')}`)
          expect([...subjects].sort()).toEqual(subjects)
          expect(rules.has(rule)).toBe(true)
          expect(subjects.length).toBeGreaterThan(0)
          for (const subject of subjects) {
            const kind = recordOf(records, subject)?.kind
            expect(liveRecord(records, kind ?? 'touchpoint', subject)).toBeDefined()
          }
        }
      }),
    )
  })

  test('the worst comes first: by severity, harm, the order of the journey', () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ records, evidence }) => {
        const findings = findingsOf(records, evidence)
        const places = journeyOrder(records)
        const first = ({ subjects }: Finding): number =>
          Math.min(...subjects.map((id) => places.get(id) ?? Infinity))
        for (const [index, after] of findings.entries()) {
          const before = findings[index - 1]
          if (!before) continue
          const step = severityRank(before.severity) - severityRank(after.severity)
          expect(step).toBeLessThanOrEqual(0)
          if (step < 0) continue
          expect(before.harm).toBeGreaterThanOrEqual(after.harm)
          if (before.harm === after.harm) expect(first(before)).toBeLessThanOrEqual(first(after))
        }
      }),
    )
  })

  test('the same records, in whatever order they were read, give the same findings', () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ records, evidence }) => {
        const list = records.buckets.flatMap((bucket) => [...bucket.values()]).reverse()
        const turned = new Map([...evidence].reverse())
        expect(findingsOf(recordsFrom(list), turned)).toEqual(findingsOf(records, evidence))
      }),
    )
  })

  test('each fix runs without refusal and makes its finding go away or be about less, and harms no other touchpoint’s way', () => {
    const fixed = new Set<string>()
    fc.assert(
      fc.property(arbitraryJourney, ({ records, evidence }) => {
        const findings = findingsOf(records, evidence)
        const lost = (list: typeof findings): number =>
          list.filter(({ rule }) => rule === 'not-reachable').length
        for (const finding of findings) {
          for (const fix of finding.fixes) {
            const after = findingsOf(afterFix(records, fix), evidence)
            const still = after.find(({ id }) => id === finding.id)
            // Gone, or about less than before: of three that are missing two are left.
            expect(still?.why).not.toEqual(finding.why)
            if (finding.rule === 'not-reachable') expect(lost(after)).toBeLessThan(lost(findings))
            fixed.add(finding.rule)
          }
        }
      }),
      { numRuns: 200, seed: 4 },
    )
    const always = [
      'unowned',
      'pain-point',
      'pain-point-unowned',
      'no-kpi',
      'empty-step',
      'not-reachable',
    ]
    expect([...fixed]).toEqual(expect.arrayContaining(always))
  })

  test('every sentence has words, all its values, and no brace or key left in it', () => {
    fc.assert(
      fc.property(arbitraryJourney, ({ records, evidence }) => {
        for (const { title, why, fixes } of findingsOf(records, evidence)) {
          for (const message of [title, why, ...fixes.map((fix) => fix.title)]) {
            expect(Object.keys(en)).toContain(message.key)
            const words = sentence(message)
            expect(words).not.toMatch(/[{}#]|undefined|NaN|finding\./)
            expect(words.trim()).toBe(words)
          }
        }
      }),
    )
  })
})

test('every rule says what it is about, why it matters, how it is computed, how to mend it, its limits, and has a page', () => {
  const pages = readdirSync('docs/rules').map((page) => page.replace(/\.md$/, ''))
  expect([...rules.keys()].sort()).toEqual(pages.filter((page) => page !== 'README').sort())
  for (const rule of rules.keys())
    for (const part of ['says', 'matters', 'computed', 'fix', 'limits'])
      expect(sentence({ key: `rule.${rule}.${part}`, values: {} })).toMatch(/ .*\.$/)
})

interface Comment {
  touchpoint: number
  isNegative: boolean
}

const count = 40

/** Evidence of 40 touchpoints as it is summed up from the comments, in one stratum. */
function summed(comments: readonly Comment[]): Record<string, Evidence> {
  const allNegative = comments.filter(({ isNegative }) => isNegative).length
  const entries = Array.from({ length: count }, (_, index) => {
    const here = comments.filter(({ touchpoint }) => touchpoint === index)
    const k = here.filter(({ isNegative }) => isNegative).length
    const elsewhere = { elsewhereN: comments.length - here.length, elsewhereK: allNegative - k }
    return [`touch${index}`, madeEvidence([{ n: here.length, k, ...elsewhere }])] as const
  })
  return Object.fromEntries(entries)
}

test('with the labels of the comments shuffled, at most 5 % of touchpoints come out as pain points', () => {
  const names = Array.from({ length: count }, (_, index) => `touch${index}`)
  const { records } = new MadeJourney().step('one', ...names)
  const random = seededRandom(99)
  const pains = (comments: readonly Comment[]): string[] =>
    findingsOf(records, evidenceOf(summed(comments)))
      .filter(({ rule }) => rule === 'pain-point')
      .flatMap(({ subjects }) => subjects)
  // Touchpoint 0 does hurt; then the same labels fall on any comments.
  const comments = Array.from({ length: 4000 }, () => {
    const touchpoint = Math.floor(count * random() ** 2)
    return { touchpoint, isNegative: random() < (touchpoint === 0 ? 0.7 : 0.3) }
  })
  expect(pains(comments)).toContain(idOf('touch0'))
  let total = 0
  for (let run = 0; run < 20; run += 1) {
    const labels = comments.map(({ isNegative }) => ({ isNegative, at: random() }))
    labels.sort((a, b) => a.at - b.at)
    const shuffled = comments.map(({ touchpoint }, index) => ({
      touchpoint,
      isNegative: labels[index]?.isNegative ?? false,
    }))
    const found = pains(shuffled)
    expect(found.length).toBeLessThanOrEqual(0.05 * count)
    total += found.length
  }
  expect(total / (20 * count)).toBeLessThan(0.01)
})
