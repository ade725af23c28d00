import { describe, expect, it } from 'vitest'
import { customersVoice } from '../../../src/model/customersVoice.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import { kpiBoard } from '../../../src/panels/kpis/kpiBoard.ts'
import { promiseRows, rescaled } from '../../../src/panels/kpis/promiseRows.ts'
import { stepExpectations } from '../../../src/panels/kpis/stepExpectations.ts'
import { kpiValue } from '../../../src/analysis/kpis/kpiValue.ts'
import type { RecordOf } from '../../../src/model/kinds.ts'
import { madeEvidence } from '../../analysis/madeJourney.ts'
import { buildJourney, sampleId } from '../../support/buildJourney.ts'
import { journeyWithKpis, kpi, kpiId, promise, reading } from './madeKpis.ts'

const agent = sampleId('touchpoint', 'Agent')

describe('the promises', () => {
  const plan = {
    stages: {
      Ask: {
        Call: [
          { name: 'Agent', promiseIds: ['promise1'], kpis: ['Said'] },
          { name: 'Menu', promiseIds: ['promise1'] },
        ],
      },
    },
  }
  const records = journeyWithKpis(
    [
      promise('promise1', 'One call, one answer.'),
      promise('promise2', 'No surprises.'),
      kpi('Said', { method: 'brand-alignment', scaleMin: 1, scaleMax: 5, question: 'Did we?' }),
      reading('Said', '2026-06-30', 4, 40),
    ],
    plan,
  )

  it('pool the counts of the touchpoints that keep them, and never the shares', () => {
    const evidence = new Map<string, Evidence>([
      [agent, madeEvidence([{ n: 90, k: 10 }])],
      [
        sampleId('touchpoint', 'Menu'),
        madeEvidence([
          { n: 10, k: 10 },
          { n: 5, k: 5, sourceKind: 'complaints' },
        ]),
      ],
    ])
    const rows = promiseRows(kpiBoard(records), evidence)
    const kept = rows.find((row) => row.promise.id === 'promise1')
    expect(kept?.voice).toMatchObject({ n: 100, negative: 20, share: 0.2, complaints: 5 })
    expect(kept?.moods).toMatchObject({ n: 105, negative: 25, neutral: 0, positive: 80 })
    // The bar leaves complaints out.
    const drawn = customersVoice(kept ? [kept.moods] : [])
    expect(drawn).toMatchObject({ n: 100, negative: 20, complaints: 5 })
  })

  it('that nothing keeps come first', () => {
    const rows = promiseRows(kpiBoard(records), new Map())
    expect(rows.map((row) => [row.promise.id, row.touchpointIds.length])).toEqual([
      ['promise2', 0],
      ['promise1', 2],
    ])
  })

  it('have the brand-alignment score that is asked at their touchpoints', () => {
    const rows = promiseRows(kpiBoard(records), new Map())
    expect(rows[1]?.scores.map((value) => value.kpi.id)).toEqual([kpiId('Said')])
    expect(rows[1]?.scores.map(rescaled)).toEqual([75])
  })

  it('rescale a mean on its own scale, and nothing else', () => {
    const said = (fields: Partial<RecordOf<'kpi'>>, value: number): number | undefined => {
      const record = { ...kpi('Said', fields) } as RecordOf<'kpi'>
      return rescaled(
        kpiValue(record, [reading('Said', '2026-06-30', value) as RecordOf<'reading'>]),
      )
    }
    const scale = { scaleMin: 1, scaleMax: 5 }
    expect(said(scale, 1)).toBe(0)
    expect(said(scale, 5)).toBe(100)
    expect(said({ ...scale, unit: '%' }, 4)).toBeUndefined()
    expect(said(scale, 57)).toBeUndefined()
    expect(said({}, 4)).toBeUndefined()
    expect(said({ scaleMin: 5, scaleMax: 5 }, 5)).toBeUndefined()
  })
})

describe('an expectation', () => {
  const scale = { min: 0, max: 10, kind: '0-10' } as const
  const verdict = (
    step: Partial<RecordOf<'step'>>,
    score: { n: number; mean: number; low?: number; high?: number } | undefined,
  ): string | undefined => {
    const records = buildJourney({ stages: { Ask: { Call: ['Agent'] } } })
    const board = kpiBoard(records)
    const [bucket] = [...board.records.buckets]
      .flatMap((one) => [...one.values()])
      .filter(({ kind }) => kind === 'step')
    Object.assign(bucket ?? {}, step)
    const evidence = new Map<string, Evidence>([
      [agent, madeEvidence([{ n: 10, k: 1 }], score ? { score: { ...score, scale } } : {})],
    ])
    return stepExpectations(board, evidence)[0]?.verdict
  }
  const asked = { expectation: 'Quick', expectationSource: 'asked', expectedScore: 8 } as const

  it('is unmet where the interval of what is delivered lies below it', () => {
    expect(verdict(asked, { n: 50, mean: 6, low: 5.5, high: 6.5 })).toBe('unmet')
    expect(verdict(asked, { n: 50, mean: 7.9, low: 7.8, high: 7.99 })).toBe('unmet')
  })

  it('is met where it lies above, and else too close to tell', () => {
    expect(verdict(asked, { n: 50, mean: 9, low: 8, high: 9.5 })).toBe('kept')
    expect(verdict(asked, { n: 50, mean: 7.5, low: 7, high: 8 })).toBe('unsure')
    expect(verdict(asked, { n: 1, mean: 3 })).toBe('unsure')
  })

  it('is never unmet where it is only assumed, or on another scale', () => {
    const low = { n: 50, mean: 2, low: 1, high: 3 }
    expect(verdict({ ...asked, expectationSource: 'assumed' }, low)).toBe('assumed')
    expect(verdict({ ...asked, expectedScore: 80 }, low)).toBe('unknown')
    expect(verdict(asked, undefined)).toBe('unknown')
    expect(verdict({}, low)).toBe('unknown')
  })
})
