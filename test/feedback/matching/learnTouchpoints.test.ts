// @vitest-environment node
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FeedbackEngine } from '../../../src/feedback/feedbackEngine.ts'
import type { Settled } from '../../../src/feedback/matching/settled.ts'
import type { TouchpointWords } from '../../../src/feedback/matching/touchpointWords.ts'
import { tableOf } from '../../tables/table.ts'
import { engineOf, fixture, moods } from '../imported.ts'

// Themes of the coded comments with four words each from their names, not fitted to the codes.
const THEMES: TouchpointWords[] = [
  ['Care received', 'care, treatment, looked after, procedure'],
  ['Staff', 'staff, nurse, doctor, receptionist'],
  ["Couldn't be improved", 'nothing, none, no improvement, perfect'],
  ['Communication', 'communication, information, explain, listen'],
  ['Environment/ facilities', 'facilities, clean, room, food'],
  ['Access', 'access, appointment, wait, referral'],
  ['Transition/coordination', 'transfer, discharge, coordination, transition'],
  ['Dignity', 'dignity, respect, privacy, private'],
].map(([name = '', words = '']) => ({ id: name, name, words: words.split(', ') }))

const sample = fixture('nhs-sample.csv')
const { facts, rows } = await tableOf(sample)
const coded = rows.map((row) => row[facts.header.indexOf('label')] ?? '')

const opened = async (): Promise<FeedbackEngine> => {
  const engine = await engineOf(sample)
  engine.knowMoods(moods)
  return engine
}

const pair = (row: number, touchpointId: string, is: Settled['is']): Settled => ({
  sourceId: 'source',
  row,
  touchpointId,
  is,
})

/** What an engine answers about every comment. */
function answers(engine: FeedbackEngine, touchpoints: readonly TouchpointWords[]) {
  const matches = new Map(engine.match(touchpoints).map((match) => [match.id, match]))
  return {
    taken: THEMES.map(({ id }) => {
      const { comments = [], strength = [], label = [] } = matches.get(id) ?? {}
      return [id, [...comments], [...strength], [...label]]
    }),
    candidates: coded.map((_, at) => engine.candidatesOf(at, touchpoints)),
  }
}

const shareRight = (engine: FeedbackEngine, among: number, comments: readonly number[]): number => {
  const known = comments.filter((at) => THEMES.some(({ id }) => id === coded[at]))
  const right = known.filter((at) =>
    engine
      .candidatesOf(at, THEMES)
      .slice(0, among)
      .includes(coded[at] ?? ''),
  )
  return right.length / known.length
}

const all = coded.map((_, at) => at)
const plain = await opened()
plain.learn(THEMES)

it('ranks the coded theme high, though no code was seen', () => {
  expect(shareRight(plain, 1, all)).toBeGreaterThan(0.5)
  expect(shareRight(plain, 3, all)).toBeGreaterThan(0.8)
})

it('takes more of the coded comments than words find, and hardly less surely', async () => {
  const words = await opened()
  const figures = (engine: FeedbackEngine): { taken: number; right: number } => {
    const matches = engine.match(THEMES)
    const taken = matches.reduce((sum, { comments }) => sum + comments.length, 0)
    const right = matches.reduce(
      (sum, { id, comments }) => sum + comments.filter((at) => coded[at] === id).length,
      0,
    )
    return { taken, right }
  }
  const before = figures(words)
  const after = figures(plain)
  expect(after.right).toBeGreaterThan(before.right)
  expect(after.right / after.taken).toBeGreaterThan((before.right / before.taken) * 0.9)
})

it('keeps every comment that holds a word of a touchpoint', async () => {
  const words = await opened()
  for (const [at, { comments }] of words.match(THEMES).entries()) {
    const learned = new Set(plain.match(THEMES)[at]?.comments)
    expect([...comments].filter((comment) => !learned.has(comment))).toEqual([])
  }
})

it('gives the same answers again, in whatever order touchpoints come', async () => {
  const expected = answers(plain, THEMES)
  const again = await opened()
  const turned = THEMES.toReversed()
  again.learn(turned)
  expect(answers(again, turned)).toEqual(expected)
  // Learned before with other words and settled pairs: nothing of that is left.
  again.settle([pair(1, 'Staff', 'confirmed')])
  again.learn(THEMES.slice(0, 3))
  again.settle([])
  again.learn(THEMES)
  expect(answers(again, THEMES)).toEqual(expected)
})

it('learns from what people settle', async () => {
  const settled = coded.flatMap((touchpointId, at) =>
    at % 4 === 0 && THEMES.some(({ id }) => id === touchpointId)
      ? [pair(at + 1, touchpointId, 'confirmed')]
      : [],
  )
  const others = all.filter((at) => at % 4 !== 0)
  const engine = await opened()
  engine.settle(settled)
  engine.learn(THEMES)
  expect(shareRight(engine, 1, others)).toBeGreaterThan(shareRight(plain, 1, others))
  for (const { row, touchpointId } of settled) {
    expect(engine.candidatesOf(row - 1, THEMES)[0]).toBe(touchpointId)
  }
})

it('keeps confirmed comments, never brings rejected ones back', async () => {
  const engine = await opened()
  const settledPair = fc.record({
    row: fc.integer({ min: 1, max: rows.length }),
    theme: fc.constantFrom(...THEMES.map(({ id }) => id)),
    is: fc.constantFrom('confirmed' as const, 'rejected' as const),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(settledPair, { maxLength: 12, selector: ({ row }) => row }),
      (pairs) => {
        engine.settle(pairs.map(({ row, theme, is }) => pair(row, theme, is)))
        engine.learn(THEMES)
        const matches = new Map(engine.match(THEMES).map((match) => [match.id, match]))
        for (const { row, theme, is } of pairs) {
          const { comments = new Uint32Array(), strength = [] } = matches.get(theme) ?? {}
          const at = comments.indexOf(row - 1)
          expect(at >= 0).toBe(is === 'confirmed')
          if (is === 'confirmed') expect(strength[at]).toBe(1)
          const candidates = engine.candidatesOf(row - 1, THEMES)
          if (is === 'confirmed') expect(candidates[0]).toBe(theme)
          else expect(candidates).not.toContain(theme)
        }
      },
    ),
    { numRuns: 5 },
  )
})

it('says by which words a comment is taken', () => {
  const [staff] = THEMES.filter(({ id }) => id === 'Staff')
  if (!staff) throw new Error('no theme')
  const [match] = plain.match([staff])
  let byWords = 0
  for (const comment of match?.comments ?? []) {
    const reasons = plain.reasonsOf(comment, staff)
    if (reasons.some(({ isOwnWord }) => isOwnWord)) byWords++
    for (const { word } of reasons) {
      expect(moods.forLanguage('en')?.score(word) ?? 0).toBeLessThan(1)
      expect(word).not.toBe('')
    }
  }
  expect(byWords).toBeGreaterThan(0)
  expect(byWords).toBeLessThan(match?.comments.length ?? 0)
})

it('goes by words alone where there is too little to learn from', async () => {
  const engine = await engineOf('comment\nThe nurse came\nThe ward was cold\nNice\n')
  const before = engine.match(THEMES).map(({ comments }) => [...comments])
  engine.learn(THEMES)
  expect(engine.match(THEMES).map(({ comments }) => [...comments])).toEqual(before)
  expect(engine.candidatesOf(0, THEMES)[0]).toBe('Staff')
  engine.learn([])
  expect(engine.match([])).toEqual([])
})

it('matches a touchpoint whose words have changed by its words until it is learned again', async () => {
  const engine = await opened()
  engine.learn(THEMES)
  const [first, second] = THEMES
  if (!first || !second) throw new Error('no themes')
  const changed = { ...first, words: ['care', 'operation'] }
  const alone = await opened()
  const [expected] = alone.match([changed])
  const [now] = engine.match([changed])
  expect([...(now?.comments ?? [])]).toEqual([...(expected?.comments ?? [])])
  // The others stay as they were learned.
  const [other] = engine.match([second])
  expect([...(other?.comments ?? [])]).toEqual([...(plain.match([second])[0]?.comments ?? [])])
  const before = engine.learnedMark(changed)
  engine.learn([changed, ...THEMES.slice(1)])
  expect(engine.learnedMark(changed)).not.toBe(before)
})

it('takes no comment only because most others speak of a touchpoint', async () => {
  const lines = Array.from({ length: 60 }, (_, at) =>
    at % 2 === 0 ? `The nurse took ages ${at}` : `Lovely and quick answer ${at}`,
  )
  const engine = await engineOf(`comment\n${lines.join('\n')}\n`)
  engine.knowMoods(moods)
  engine.learn(THEMES)
  const taken = engine
    .match(THEMES)
    .flatMap(({ id, comments }) => [...comments].map((at) => [id, at]))
  expect(taken).toEqual(lines.flatMap((_, at) => (at % 2 === 0 ? [['Staff', at]] : [])))
})
