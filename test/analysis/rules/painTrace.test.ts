import { expect, test } from 'vitest'
import { recordsOfKind } from '../../../src/model/queries.ts'
import { MadeJourney, madeEvidence } from '../madeJourney.ts'
import { afterFix, found } from './found.ts'

const journey = (): MadeJourney => new MadeJourney().step('call', 'menu')

const survey = { sourceId: 'survey00', n: 200, k: 150, elsewhereN: 400, elsewhereK: 100 }
const complaints = { sourceId: 'compl000', sourceKind: 'complaints' as const, n: 90, k: 80 }
const staff = { sourceId: 'staff000', sourceKind: 'employee' as const, n: 9, k: 9 }

const sources = [
  {
    sourceId: 'survey00',
    name: 'Survey 2026.csv',
    hash: 'abc',
    rows: 600,
    n: 200,
    negative: 150,
    negativeRows: '1-150',
  },
  {
    sourceId: 'compl000',
    name: 'Complaints.csv',
    rows: 90,
    n: 90,
    negative: 80,
    negativeRows: '1-80',
  },
  { sourceId: 'staff000', name: 'Staff.csv', rows: 9, n: 9, negative: 9, negativeRows: '1-9' },
]
const examples = [
  { sourceId: 'survey00', row: 1, text: 'Awful menu', label: 'negative' as const },
  { sourceId: 'compl000', row: 3, text: 'I complain', label: 'negative' as const },
  { sourceId: 'survey00', row: 7, text: 'Fine', label: 'neutral' as const },
  { sourceId: 'survey00', row: 9, text: '', label: 'negative' as const },
]

function accepted(...strata: Parameters<typeof madeEvidence>[0]) {
  const evidence = madeEvidence(strata, { sources, examples })
  const [fix] = found('pain-point', journey(), { menu: evidence })[0]?.fixes ?? []
  if (!fix) throw new Error('no fix')
  return recordsOfKind(afterFix(journey().records, fix), 'painPoint')[0]
}

test('a share keeps its interval, the files it stands on with their rows, and examples from them', () => {
  const pain = accepted(survey, complaints, staff)
  expect(pain).toMatchObject({
    n: 200,
    k: 150,
    sources: ['survey00 abc 150/200 1-150 Survey 2026.csv'],
    examples: ['Awful menu'],
  })
  expect(pain?.low).toBeCloseTo(0.6857, 3)
  expect(pain?.high).toBeCloseTo(0.805, 3)
})

test('complaints keep the files that they were counted in, and no interval', () => {
  const pain = accepted(complaints, staff)
  expect(pain).toMatchObject({
    n: 90,
    k: 80,
    sources: ['compl000 - 80/90 1-80 Complaints.csv'],
    examples: ['I complain'],
  })
  expect(pain?.low).toBeUndefined()
})

test('evidence of an older file keeps what it tells', () => {
  const [fix] = found('pain-point', journey(), { menu: madeEvidence([survey]) })[0]?.fixes ?? []
  expect(fix?.args).toMatchObject({ n: 200, k: 150, low: expect.closeTo(0.6857, 3) as number })
  expect(fix?.args).not.toHaveProperty('sources')
  expect(fix?.args).not.toHaveProperty('examples')
})
