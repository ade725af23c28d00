import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedbackSum } from '../../src/analysis/feedbackSum.ts'
import { wilson } from '../../src/lib/wilson.ts'
import { madeEvidence } from './madeJourney.ts'

const complaints = {
  sourceId: 'complaints',
  sourceKind: 'complaints',
  n: 527,
  k: 360,
  days: 337,
} as const
const survey = { sourceId: 'survey', n: 1, k: 1, days: 1 }

describe('harm', () => {
  it('reckons each source up to a year by its own days', () => {
    const sum = feedbackSum(
      madeEvidence(
        [
          { sourceId: 'year', n: 100, k: 40, days: 365 },
          { sourceId: 'quarter', n: 50, k: 30, days: 73 },
          complaints,
        ],
        { daysCovered: 4075 },
      ),
    )
    const surely = wilson(70, 150)?.[1] ?? 0
    expect(sum.harm).toBeCloseTo(surely * (100 + 50 * 5) + (527 * 365) / 337, 9)
    expect(sum.span).toBe('year')
    expect(sum.sources.map(({ sourceId, n, days }) => [sourceId, n, days])).toEqual([
      ['year', 100, 365],
      ['quarter', 50, 73],
      ['complaints', 527, 337],
    ])
  })

  it('is not thinned by one comment of another source years later', () => {
    const alone = feedbackSum(madeEvidence([complaints], { daysCovered: 337 }))
    expect(Math.floor(alone.harm)).toBe(570)
    expect(alone.span).toBe('year')
    // From 2015 to 2026: 4,075 days, nearly all of them without a comment.
    const beside = feedbackSum(madeEvidence([complaints, survey], { daysCovered: 4075 }))
    expect(beside.harm).toBeCloseTo(alone.harm + (wilson(1, 1)?.[1] ?? 0), 9)
    expect(beside.span).toBe('mixed')
  })

  it('counts a source once that covers fewer than 30 days, or has no dates', () => {
    const of = (days: number) => feedbackSum(madeEvidence([{ ...complaints, n: 30, k: 30, days }]))
    expect([of(0).harm, of(29).harm, of(30).harm, of(365).harm]).toEqual([30, 30, 365, 30])
    expect([of(0).span, of(29).span, of(30).span]).toEqual(['file', 'file', 'year'])
  })

  it('is a year’s where what has no dates adds nothing to it', () => {
    const praise = { sourceId: 'praise', n: 40, k: 0, days: 0 }
    expect(feedbackSum(madeEvidence([complaints, praise])).span).toBe('year')
  })

  it('goes by the days of all sources where an older file tells no others', () => {
    const { days: _, ...older } = complaints
    const sum = feedbackSum(madeEvidence([older], { daysCovered: 337 }))
    expect(sum.harm).toBe((527 * 365) / 337)
    expect(sum.span).toBe('year')
  })

  it('never falls because somebody complains too', () => {
    const source = fc.record({
      sourceId: fc.uuid(),
      n: fc.integer({ min: 0, max: 500 }),
      days: fc.integer({ min: 0, max: 5000 }),
    })
    fc.assert(
      fc.property(fc.array(source, { maxLength: 4 }), source, (list, more) => {
        const made = (all: typeof list) =>
          feedbackSum(
            madeEvidence(
              all.map((one) => ({ ...one, k: one.n, sourceKind: 'complaints' as const })),
              { daysCovered: 9000 },
            ),
          ).harm
        expect(made([...list, more])).toBeGreaterThanOrEqual(made(list))
      }),
    )
  })
})
