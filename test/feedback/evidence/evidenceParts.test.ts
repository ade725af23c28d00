// @vitest-environment node
import { expect, it } from 'vitest'
import { FeedbackEngine } from '../../../src/feedback/feedbackEngine.ts'
import type { ImportOptions } from '../../../src/feedback/reading/importTable.ts'
import { studentT95 } from '../../../src/feedback/evidence/studentT95.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import { checkEvidence } from '../../../src/model/checkEvidence.ts'
import { feedbackSum } from '../../../src/analysis/feedbackSum.ts'
import { imported } from '../imported.ts'

const MENU = { id: 'touchpt-menu', name: 'Menu', words: ['menu'] }
const BAD = 'The menu is terrible'
const GOOD = 'The menu is lovely'
const OTHER = 'Parking is great'

type File = readonly [content: string, kind: ImportOptions['kind']]

async function evidenceOf(...files: readonly File[]): Promise<Evidence | undefined> {
  const engine = new FeedbackEngine()
  for (const [at, [content, kind]] of files.entries()) {
    const id = `source-${at}`
    const { source, chunks } = await imported(content, { id, name: `${id}.csv`, kind })
    engine.add(source, chunks)
  }
  return engine.evidence([MENU])[MENU.id]
}

const csv = (...rows: readonly string[]): string => `date,comment\n${rows.join('\n')}\n`

const survey: File = [
  csv(`2024-01-31,${BAD}`, `2024-02-10,${GOOD}`, `2024-02-11,${GOOD}`, `2024-02-12,${OTHER}`),
  'survey',
]
const employees: File = [
  csv(`2023-01-01,${BAD} today`, `2024-05-01,${BAD}`, `2024-05-02,${GOOD}`, `2024-05-03,${OTHER}`),
  'employee',
]

it('keeps employees out of all that customers say', async () => {
  const alone = await evidenceOf(survey)
  const both = await evidenceOf(survey, employees)
  expect(both?.employees).toMatchObject({ n: 3, negative: 2, sentiment: { n: 3 } })
  expect(alone?.employees).toBeUndefined()
  const { employees: _, strata, sources, ...customers } = both ?? {}
  const { strata: own, sources: ownSources, ...expected } = alone ?? {}
  expect(customers).toEqual(expected)
  expect(customers).toMatchObject({ comments: 3, n: 3, negative: 1, daysCovered: 13 })
  expect(sources?.[0]).toEqual(ownSources?.[0])
  expect(sources?.[1]).toMatchObject({ name: 'source-1.csv', rows: 4, n: 3, negativeRows: '1-2' })
  // Who was asked stays told, each source against its own comments.
  expect(strata).toHaveLength(2)
  expect(strata?.[0]).toEqual(own?.[0])
  expect(strata?.[0]).toMatchObject({ n: 3, negative: 1, elsewhereN: 1, elsewhereNegative: 0 })
  const told = { sourceKind: 'employee', n: 3, negative: 2, elsewhereN: 1, elsewhereNegative: 0 }
  expect(strata?.[1]).toMatchObject(told)
  if (!alone || !both) throw new Error('no evidence')
  expect(feedbackSum(both)).toEqual(feedbackSum(alone))
  expect(feedbackSum(both).sourceIds).toEqual(['source-0'])
})

it('tells the days of each source, whatever its comments speak of, and the positive ones', async () => {
  const complaints: File = [
    csv(`2015-01-01,${OTHER}`, `2015-06-01,${BAD}`, `2015-12-03,${OTHER}`),
    'complaints',
  ]
  const one: File = [csv(`2026-03-01,${BAD} again`), 'survey']
  const undated: File = [`comment\n${GOOD}\n${GOOD}\n`, 'review']
  const found = await evidenceOf(complaints, one, undated)
  expect(found?.strata).toEqual([
    expect.objectContaining({ sourceId: 'source-0', n: 1, positive: 0, days: 337 }),
    expect.objectContaining({ sourceId: 'source-1', n: 1, positive: 0, days: 1 }),
    expect.objectContaining({ sourceId: 'source-2', n: 2, positive: 2, days: 0 }),
  ])
  // All of them together, with the gap of ten years: no period of anything.
  expect(found?.daysCovered).toBe(4078)
  const alone = await evidenceOf(complaints)
  if (!found || !alone) throw new Error('no evidence')
  expect(feedbackSum(alone).harm).toBe(365 / 337)
  expect(feedbackSum(found).harm).toBeGreaterThanOrEqual(365 / 337)
})

it('says that only employees speak of it', async () => {
  const found = await evidenceOf(employees)
  expect(found).toMatchObject({ comments: 0, n: 0, employees: { n: 3, negative: 2 }, months: [] })
  expect(found).not.toHaveProperty('negativeShare')
  expect(found).not.toHaveProperty('sentiment')
  expect(found).not.toHaveProperty('dated')
  expect(found?.examples).toEqual([])
  if (!found) throw new Error('no evidence')
  expect(feedbackSum(found)).toMatchObject({ n: 0, complaints: 0, harm: 0, test: { p: 1 } })
})

it('tells the first and last day, and the ends of months and quarters, complaints left out there', async () => {
  const found = await evidenceOf(
    [
      csv(
        `2024-02-15,${GOOD}`, // 15 days before the last of a leap February
        `2024-02-16,${BAD}`, // 14
        `2024-02-29,${GOOD}`,
        `2024-03-17,${GOOD}`,
        `2024-03-18,${BAD}`,
        `2024-12-31,${BAD}`,
        `,${BAD}`,
        `2025-01-01,${OTHER}`,
      ),
      'survey',
    ],
    [csv(`2023-12-31,${BAD}`), 'complaints'],
  )
  expect(found?.dated).toEqual({ first: '2023-12-31', last: '2024-12-31' })
  expect(found?.periodEnds).toEqual({
    month: { n: 4, negative: 3 },
    quarter: { n: 2, negative: 2 },
    dated: { n: 6, negative: 3 },
  })
  const undated = await evidenceOf([`comment\n${BAD}\n`, 'survey'])
  expect(undated).not.toHaveProperty('dated')
  expect(undated).not.toHaveProperty('periodEnds')
})

it('never pools scores of two scales: the one with more scores is told, with its own n', async () => {
  const scored = (header: string, ...scores: readonly number[]): File => [
    `${header},comment\n${scores.map((score) => `${score},${GOOD}`).join('\n')}\n`,
    'survey',
  ]
  const found = await evidenceOf(
    scored('score (1-5)', 5, 4),
    scored('score (0-10)', 9, 10, 2),
    scored('rating (1-5)', 3, 1),
  )
  expect(found?.score?.scale).toEqual({ min: 1, max: 5, kind: '1-5' })
  expect(found?.score).toMatchObject({ n: 4, mean: 3.25 })
  // t with n − 1 degrees of freedom: 3.182446 for 3, by the printed tables.
  expect(studentT95(3)).toBeCloseTo(3.182446, 4)
  const half = (3.182446 * Math.sqrt(8.75 / 3)) / 2
  expect(found?.score?.high).toBeCloseTo(3.25 + half, 4)
})

it('compares within length, each comment by one clause', async () => {
  const found = await evidenceOf([
    `comment\n${[BAD, GOOD, OTHER, 'Terrible', 'Parking was awful and the walk from there even worse'].join('\n')}\n`,
    'survey',
  ])
  expect(found?.strata).toEqual([
    expect.objectContaining({
      n: 2,
      negative: 1,
      elsewhereN: 3,
      elsewhereNegative: 2,
      bands: [{ words: 4, n: 2, negative: 1, elsewhereN: 0, elsewhereNegative: 0 }],
    }),
  ])
})

it('compares whole comments where a column says what they are about', async () => {
  const mixed = 'Lovely lovely people and a great room. The bill was wrong'
  const rows = Array.from({ length: 12 }, (_, at) => `${at < 6 ? 'Menu' : ''},${mixed}`)
  const found = await evidenceOf([`touchpoint,comment\n${rows.join('\n')}\n`, 'survey'])
  const [stratum] = found?.strata ?? []
  expect(stratum).toMatchObject({ n: 6, negative: 0, elsewhereN: 6, elsewhereNegative: 0 })
  expect(stratum?.bands).toHaveLength(1)
})

it('reads what it writes, and files without the newer parts', async () => {
  const found = await evidenceOf(survey, employees)
  if (!found) throw new Error('no evidence')
  const { employees: _, dated, periodEnds, ...older } = found
  expect(dated).toBeDefined()
  expect(periodEnds).toBeDefined()
  const old = {
    ...older,
    strata: older.strata.map(({ bands: _b, days: _d, positive: _p, ...one }) => one),
  }
  for (const evidence of [found, old]) {
    const file: unknown = JSON.parse(JSON.stringify({ [MENU.id]: evidence }))
    expect(checkEvidence(file).get(MENU.id)).toEqual(evidence)
  }
  const bad = { ...found, dated: { first: 'May', last: '2024-05-01' } }
  expect(() => checkEvidence({ [MENU.id]: bad })).toThrow()
})
