// @vitest-environment node
import { expect, it } from 'vitest'
import { FeedbackEngine } from '../../src/feedback/feedbackEngine.ts'
import { logOddsZ } from '../../src/feedback/evidence/themes.ts'
import { engineOf, fixture, imported } from './imported.ts'

const WAIT = { id: 'tp-wait', name: 'Waiting room', words: ['wait', 'queue'] }
const STAFF = { id: 'tp-staff', name: 'Staff', words: ['nurse', 'staff', 'front desk'] }
const FOOD = { id: 'tp-food', name: 'Food', words: [] }

const rowsOf = (engine: FeedbackEngine, touchpoint: typeof WAIT): number[] => {
  const [match] = engine.match([touchpoint])
  return Array.from(match?.comments ?? [], (comment) => engine.comment(comment)?.row ?? 0)
}

const TEXT = `comment
The nurses were lovely but the waiting was terrible.
We waited in the room
A room without chairs
The waiting rooms were dirty
At the front of desk nobody stood
The desk at the front was empty
Nice food!
Nothing
`

it('finds comments by words, phrases and names, stemmed', async () => {
  const engine = await engineOf(TEXT)
  expect(rowsOf(engine, WAIT)).toEqual([1, 2, 4])
  expect(rowsOf(engine, STAFF)).toEqual([1, 5])
  expect(rowsOf(engine, FOOD)).toEqual([7])
  // One word of a name is no match, the whole name is.
  expect(rowsOf(engine, { id: 'x', name: 'Waiting room', words: ['chair'] })).toEqual([3, 4])
  expect(rowsOf(engine, { id: 'x', name: 'The of', words: ['the', 'of'] })).toEqual([])
  expect(engine.unmatched([WAIT, STAFF, FOOD])).toEqual([2, 5, 7])
})

it('takes the mood of the clause that speaks of a touchpoint', async () => {
  const engine = await engineOf(TEXT)
  const evidence = engine.evidence([WAIT, STAFF])
  expect(evidence['tp-wait']).toMatchObject({ comments: 3, negative: 2, positive: 0 })
  expect(evidence['tp-staff']).toMatchObject({ comments: 2, negative: 1, positive: 1 })
})

it('looks again when words change', async () => {
  const engine = await engineOf(TEXT)
  expect(rowsOf(engine, { ...WAIT, words: ['desk'] })).toEqual([4, 5, 6])
  expect(rowsOf(engine, { ...WAIT, words: ['wi-fi'] })).toEqual([4])
})

it('lets people win', async () => {
  const engine = await engineOf(TEXT)
  const about = (row: number, touchpointId: string, is: 'confirmed' | 'rejected') => ({
    sourceId: 'source',
    row,
    touchpointId,
    is,
  })
  engine.settle([about(3, 'tp-wait', 'confirmed'), about(4, 'tp-wait', 'rejected')])
  expect(rowsOf(engine, WAIT)).toEqual([1, 2, 3])
  engine.settle([about(1, 'tp-staff', 'confirmed'), about(999, 'tp-wait', 'confirmed')])
  expect(rowsOf(engine, WAIT)).toEqual([2, 4])
  expect(engine.candidatesOf(0, [WAIT, STAFF, FOOD])[0]).toBe('tp-staff')
})

it('believes a touchpoint column before words', async () => {
  const engine = await engineOf(
    'touchpoint,comment\nfood,The nurse was nice\n,The nurse was rude\n',
  )
  expect(rowsOf(engine, FOOD)).toEqual([1])
  expect(rowsOf(engine, STAFF)).toEqual([1, 2])
  engine.match([FOOD, STAFF])
  const [, staff] = engine.match([FOOD, STAFF])
  expect(Array.from(staff?.comments ?? [])).toEqual([1])
})

it('gives evidence whose figures fit together', async () => {
  const engine = await engineOf(fixture('nhs-sample.csv'))
  const touchpoints = [WAIT, STAFF, FOOD]
  const evidence = engine.evidence(touchpoints)
  expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
  for (const { id } of touchpoints) {
    const found = evidence[id]
    if (found === undefined) throw new Error(`no evidence for ${id}`)
    expect(found.n).toBe(found.negative + found.neutral + found.positive)
    expect(found.comments).toBe(found.n + found.unscored)
    expect(found.strata.reduce((sum, { n }) => sum + n, 0)).toBe(found.n)
    expect(found.strata.reduce((sum, { negative }) => sum + negative, 0)).toBe(found.negative)
    const [value = 0, low = 0, high = 0] = found.negativeShare ?? []
    expect(value).toBeCloseTo(found.negative / found.n, 12)
    expect(low <= value && value <= high).toBe(true)
    expect(found.examples.length).toBeLessThanOrEqual(3)
    for (const theme of found.themes) {
      expect(theme.z).toBeGreaterThanOrEqual(1.96)
      expect(theme.comments).toBeLessThanOrEqual(found.negative)
    }
    // Matched and elsewhere make up each stratum that the touchpoint is spoken of in.
    const total = found.strata.reduce((sum, { n, elsewhereN }) => sum + n + elsewhereN, 0)
    expect(total).toBeLessThanOrEqual(engine.sources.get('source')?.rows ?? 0)
  }
})

it('counts by month', async () => {
  const engine = await engineOf(
    'date,comment\n2015-04-01,bad nurse\n2015-04-30,good nurse\n2015-06-01,bad nurse\n,bad nurse\n2015-07-01,\n',
  )
  expect(engine.evidence([STAFF])['tp-staff']).toMatchObject({
    months: [
      { month: '2015-04', n: 2, negative: 1 },
      { month: '2015-06', n: 1, negative: 1 },
    ],
    daysCovered: 62,
  })
})

it('names what the negative comments of a touchpoint hold more than others', async () => {
  const rows = [
    ...Array.from({ length: 12 }, () => 'The nurse was rude about my blood test'),
    ...Array.from({ length: 40 }, () => 'The nurse was lovely'),
    ...Array.from({ length: 60 }, () => 'Parking was fine today'),
  ]
  const engine = await engineOf(`comment\n${rows.join('\n')}\n`)
  const themes = engine.evidence([STAFF])['tp-staff']?.themes ?? []
  expect(themes.map(({ phrase }) => phrase)).toContain('blood test')
  expect(themes.map(({ phrase }) => phrase)).not.toContain('blood')
  expect(themes.map(({ phrase }) => phrase)).not.toContain('nurse')
  expect(themes[0]).toMatchObject({ comments: 12 })
  expect(themes[0]?.examples.map(({ row }) => row)).toEqual([1, 2, 3])
})

it('weighs odds by their prior', () => {
  expect(logOddsZ(10, 100, 20, 200)).toBeCloseTo(0, 10)
  expect(logOddsZ(20, 100, 20, 1000)).toBeGreaterThan(1.96)
  expect(logOddsZ(0, 100, 100, 200)).toBeLessThan(-1.96)
})

it('is the same after it was stored and opened again, and without what was removed', async () => {
  const { source, chunks } = await imported(fixture('nhs-sample.csv'))
  const first = new FeedbackEngine()
  first.add(source, chunks)
  const again = new FeedbackEngine()
  again.add(...structuredClone([source, chunks] as const))
  expect(again.evidence([WAIT, STAFF])).toEqual(first.evidence([WAIT, STAFF]))
  const other = await imported(TEXT, { id: 'other' })
  again.add(other.source, other.chunks)
  expect(again.evidence([WAIT])).not.toEqual(first.evidence([WAIT]))
  again.remove('other')
  expect(again.evidence([WAIT, STAFF])).toEqual(first.evidence([WAIT, STAFF]))
  again.remove('source')
  expect(again.evidence([WAIT, STAFF])).toEqual({})
})
