import { expect, it } from 'vitest'
import { pictureSources, sourceNames } from '../../src/export/pictureSources.ts'
import type { Evidence, EvidenceStratum } from '../../src/model/evidence.ts'

const stratum = (fields: Partial<EvidenceStratum>): EvidenceStratum => ({
  sourceId: 'one',
  sourceKind: 'survey',
  stratum: '',
  n: 0,
  negative: 0,
  elsewhereN: 0,
  elsewhereNegative: 0,
  ...fields,
})

const evidenceOf = (...strata: EvidenceStratum[]): Evidence => ({
  comments: 0,
  n: 0,
  negative: 0,
  neutral: 0,
  positive: 0,
  unscored: 0,
  months: [],
  daysCovered: 0,
  strata,
  themes: [],
  examples: [],
})

it('counts each source once, the largest first, by its name or else its kind', () => {
  const evidence = new Map([
    [
      'touch0001',
      evidenceOf(
        stratum({ n: 10, elsewhereN: 90 }),
        stratum({ stratum: 'What could we improve?', n: 20, elsewhereN: 30 }),
        stratum({ sourceId: 'two', sourceKind: 'complaints', n: 200 }),
      ),
    ],
    ['touch0002', evidenceOf(stratum({ n: 40, elsewhereN: 60 }))],
  ])
  const names = new Map([['one', 'Patient survey']])
  expect(pictureSources(evidence, (id) => names.get(id))).toEqual([
    { name: 'complaints', n: 200 },
    { name: 'Patient survey', n: 150 },
  ])
  expect(pictureSources(new Map(), () => undefined)).toEqual([])
})

it('takes names from a journey file, whatever else stands there', () => {
  const named = sourceNames({
    sources: { one: { name: 'Survey', kind: 'survey' }, two: {}, three: 4 },
  })
  expect([...named]).toEqual([['one', 'Survey']])
  for (const sources of [null, 1, 'x', [{ name: 'x' }]]) {
    expect(sourceNames({ sources }).size).toBe(0)
  }
  expect(sourceNames({}).size).toBe(0)
})
