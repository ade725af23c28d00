// @vitest-environment node
import { expect, it } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import type { EvidenceFilter } from '../../../src/model/evidenceFilter.ts'
import { seededRandom } from '../../support/seededRandom.ts'
import { engineOf } from '../imported.ts'

const MENU = { id: 'touchpt-menu', name: 'Menu', words: ['menu'] }
const DESK = { id: 'touchpt-desk', name: 'Desk', words: ['desk'] }
const touchpoints = [MENU, DESK]

interface Row {
  readonly date: string
  readonly segment: string
  readonly text: string
  readonly score: number
}

/** A few hundred rows of two years and three segments, some without a date. */
function rows(): Row[] {
  const random = seededRandom(5)
  const texts = [
    'The menu was terrible',
    'The menu was lovely',
    'A terrible desk, a lovely menu',
    'The desk was awful',
    'Fine',
    'Parking is great and the food is good',
  ]
  return Array.from({ length: 400 }, () => {
    const month = 1 + Math.floor(random() * 24)
    const day = 1 + Math.floor(random() * 28)
    const date = `${2023 + Math.floor((month - 1) / 12)}-${pad(((month - 1) % 12) + 1)}-${pad(day)}`
    return {
      date: random() < 0.1 ? '' : date,
      segment: ['North', 'South', 'East'][Math.floor(random() * 3)] ?? '',
      text: texts[Math.floor(random() * texts.length)] ?? '',
      score: 1 + Math.floor(random() * 5),
    }
  })
}

const pad = (value: number): string => String(value).padStart(2, '0')

const csv = (list: readonly Row[]): string =>
  `date,region,comment,score\n${list.map((one) => `${one.date},${one.segment},"${one.text}",${one.score}`).join('\n')}\n`

const options = { roles: ['date', 'segment', 'comment', 'score'] } as const

/** What rows leave out: where they stand in the file. */
function figures(evidence: Evidence | undefined): unknown {
  if (!evidence) return undefined
  const { sources, themes: _themes, examples, strata, ...rest } = evidence
  return {
    ...rest,
    sources: sources?.map(({ n, negative }) => ({ n, negative })),
    examples: examples.map(({ text }) => text),
    strata: strata
      .map(({ days: _days, ...one }) => one)
      .toSorted((a, b) => (a.stratum < b.stratum ? -1 : 1)),
  }
}

it.each<[EvidenceFilter, (row: Row) => boolean]>([
  [{ segment: 'South' }, ({ segment }) => segment === 'South'],
  [{ from: '2023-06' }, ({ date }) => date >= '2023-06-01'],
  [{ to: '2023-12' }, ({ date }) => date !== '' && date <= '2023-12-31'],
  [
    { from: '2024-02', to: '2024-02', segment: 'North' },
    ({ date, segment }) => date.startsWith('2024-02') && segment === 'North',
  ],
])('what %j leaves is what a file of these rows alone would say', async (filter, passes) => {
  const all = rows()
  const whole = await engineOf(csv(all), options)
  const part = await engineOf(csv(all.filter(passes)), options)
  const filtered = whole.evidence(touchpoints, filter)
  const alone = part.evidence(touchpoints)
  expect(filtered[MENU.id]?.n).toBeGreaterThan(2)
  for (const { id } of touchpoints) {
    const { daysCovered: _, ...found } = figures(filtered[id]) as Record<string, unknown>
    const { daysCovered: __, ...expected } = figures(alone[id]) as Record<string, unknown>
    expect(found).toEqual(expected)
  }
})

it('leaves the evidence of all as it was, and lets a source through alone', async () => {
  const engine = await engineOf(csv(rows()), options)
  const before = engine.evidence(touchpoints)
  engine.evidence(touchpoints, { segment: 'South' })
  expect(engine.evidence(touchpoints)).toEqual(before)
  expect(engine.evidence(touchpoints, {})).toEqual(before)
  expect(engine.evidence(touchpoints, { sourceId: 'source' })).toEqual(before)
  expect(engine.evidence(touchpoints, { sourceId: 'another' })[MENU.id]).toMatchObject({
    comments: 0,
    n: 0,
    strata: [],
  })
})

it('clips the days that a source covers to those that are looked at', async () => {
  const engine = await engineOf(csv(rows()), options)
  const february = engine.evidence(touchpoints, { from: '2024-02', to: '2024-02' })
  expect(february[MENU.id]?.daysCovered).toBe(29)
  expect(february[MENU.id]?.strata[0]?.days).toBe(29)
})
