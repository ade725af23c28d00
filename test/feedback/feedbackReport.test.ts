// @vitest-environment node
import { expect, it } from 'vitest'
import { FeedbackEngine } from '../../src/feedback/feedbackEngine.ts'
import { feedbackReport } from '../../src/feedback/feedbackReport.ts'
import { feedbackRows } from '../../src/feedback/feedbackRows.ts'
import { readSettled } from '../../src/feedback/matching/readSettled.ts'
import { scoreLine } from '../../src/feedback/mood/scoreLine.ts'
import { loadGermanMood } from '../../src/feedback/mood/loadGermanMood.ts'
import { loadVader } from '../../src/feedback/mood/loadVader.ts'
import { engineOf, fixture, imported } from './imported.ts'

const readers = { vader: await loadVader(), german: await loadGermanMood() }

const CARE = { id: 'care0001', name: 'Care', words: ['care', 'treatment'] }
const STAFF = { id: 'staff001', name: 'Staff', words: ['nurse', 'doctor', 'staff'] }
const TIME = { id: 'time0001', name: 'Waiting', words: ['wait', 'appointment'] }
const ALL = [CARE, STAFF, TIME]

it('reports in the shape that scripts rely on', async () => {
  const engine = await engineOf(fixture('nhs-sample.csv'))
  const report = feedbackReport(engine, ALL)
  expect(Object.keys(report ?? {})).toEqual([
    'format',
    'encoding',
    'delimiter',
    'headerRows',
    'columns',
    'scale',
    'rows',
    'comments',
    'needALook',
    'sentiment',
    'touchpoints',
    'unmatched',
  ])
  expect(report).toMatchObject({
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    columns: { text: 'feedback', score: null, segment: ['organization', 'question'] },
    scale: null,
    needALook: [],
  })
  const { negative = 0, neutral = 0, positive = 0, unscored = 0 } = report?.sentiment ?? {}
  expect(negative + neutral + positive + unscored).toBe(report?.rows)
  expect(report?.touchpoints.map(({ id }) => id)).toEqual(ALL.map(({ id }) => id))
  expect(feedbackReport(new FeedbackEngine(), ALL)).toBeUndefined()
})

it('agrees with its own rows', async () => {
  const engine = await engineOf(fixture('nhs-sample.csv'))
  const report = feedbackReport(engine, ALL)
  const rows = [...feedbackRows(engine, ALL)]
  expect(rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1))
  for (const [at, { id }] of ALL.entries()) {
    const own = rows.flatMap(({ touchpoints }) => touchpoints.filter((spoken) => spoken.id === id))
    expect(report?.touchpoints[at]?.comments).toBe(own.length)
    const negative = own.filter(({ label }) => label === 'negative').length
    expect(report?.touchpoints[at]?.negative).toBe(negative)
  }
  const silent = rows.filter(({ touchpoints }) => touchpoints.length === 0)
  expect(report?.unmatched).toBe(silent.length)
  for (const { touchpoints, candidates } of rows) {
    expect(new Set(candidates).size).toBe(3)
    const strengths = touchpoints.map(({ strength }) => strength)
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a))
  }
})

it('finds likely touchpoints better than words alone', async () => {
  const { source, chunks } = await imported(fixture('nhs-sample.csv'))
  const engine = new FeedbackEngine()
  engine.add(source, chunks)
  const rows = [...feedbackRows(engine, ALL)]
  const silent = rows.filter(({ touchpoints }) => touchpoints.length === 0)
  expect(silent.every(({ candidates }) => candidates.length === 3)).toBe(true)
  expect([...feedbackRows(engine, ALL)]).toEqual(rows)
})

it('names rows by file where there are several', async () => {
  const engine = await engineOf('comment\nGood nurse\n', { id: 'a', name: 'a.csv' })
  const second = await imported('comment,score\n,\nBad nurse,1\n', { id: 'b', name: 'b.csv' })
  engine.add(second.source, second.chunks)
  expect([...feedbackRows(engine, ALL)].map(({ row }) => row)).toEqual([
    'a.csv:1',
    'b.csv:1',
    'b.csv:2',
  ])
  const report = feedbackReport(engine, ALL)
  expect(report).toMatchObject({
    rows: 3,
    comments: 2,
    files: [{ name: 'a.csv' }, { name: 'b.csv' }],
  })
  expect(report?.needALook).toMatchObject([{ row: 'b.csv:1', reason: 'nothing-to-read' }])
  const cells = [
    ['b.csv:2', 'Staff'],
    ['a.csv:1', 'CARE0001'],
    ['1', 'Staff'],
    ['b.csv:1', 'Nowhere'],
  ]
  expect(readSettled(['row', 'touchpoint'], cells, [...engine.sources.values()], ALL)).toEqual({
    settled: [
      { sourceId: 'b', row: 2, touchpointId: 'staff001', is: 'confirmed' },
      { sourceId: 'a', row: 1, touchpointId: 'care0001', is: 'confirmed' },
    ],
    moods: [],
    notRead: [3, 4],
  })
})

it('scores a line as it stands', () => {
  expect(scoreLine('The nurse was very good', readers)).toEqual({
    sentiment: 0.4927,
    label: 'positive',
    language: 'en',
  })
  expect(scoreLine('Die Hotline war leider gar nicht freundlich', readers)).toMatchObject({
    label: 'negative',
    language: 'de',
  })
  expect(scoreLine('', readers)).toEqual({ sentiment: 0, label: 'neutral', language: 'und' })
})

it('tells in its rows all that a touchpoint is compared with', async () => {
  const engine = await engineOf(fixture('nhs-sample.csv'))
  const rows = [...feedbackRows(engine, ALL)]
  const evidence = engine.evidence(ALL)
  for (const { id } of ALL) {
    for (const { stratum, n, bands = [] } of evidence[id]?.strata ?? []) {
      expect(bands.reduce((sum, band) => sum + band.n, 0)).toBe(n)
      for (const { words, ...counts } of bands) {
        const alike = rows.filter(
          ({ elsewhere }, at) =>
            engine.comment(at)?.stratum === stratum &&
            elsewhere.words >= words &&
            elsewhere.words < Math.max(1, words * 2),
        )
        const own = alike.flatMap(({ touchpoints }) => touchpoints.filter((one) => one.id === id))
        const others = alike.filter(({ touchpoints }) => touchpoints.every((one) => one.id !== id))
        expect(counts).toEqual({
          n: own.length,
          negative: own.filter(({ label }) => label === 'negative').length,
          elsewhereN: others.length,
          elsewhereNegative: others.filter(({ elsewhere }) => elsewhere.label === 'negative')
            .length,
        })
      }
    }
  }
})
