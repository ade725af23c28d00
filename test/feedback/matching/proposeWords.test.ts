// @vitest-environment node
import { expect, it } from 'vitest'
import { engineOf, fixture, moods } from '../imported.ts'

const STAFF = { id: 'staff', name: 'Staff', words: ['nurse'] }
const FOOD = { id: 'food', name: 'Food', words: ['lunch'] }

const repeated = (count: number, text: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => text(at))

const TEXT = [
  'comment',
  ...repeated(12, (at) => `The nurse was rude about my blood test ${at}`),
  ...repeated(9, (at) => `Lunch came late and the soup was cold ${at}`),
  ...repeated(30, (at) => `I could not find a parking space near the gate ${at}`),
  ...repeated(15, (at) => `The ticket machine took no card ${at}`),
].join('\n')

it('proposes what stands in the comments of a touchpoint more than in others', async () => {
  const engine = await engineOf(TEXT)
  engine.knowMoods(moods)
  const words = engine.proposedWords('staff', [STAFF, FOOD])
  expect(words[0]).toEqual({ phrase: 'blood test', comments: 12 })
  const phrases = words.map(({ phrase }) => phrase)
  // Nobody's words, no parts of a phrase that says more, no blame, no numbers.
  for (const other of ['nurse', 'blood', 'test', 'lunch', 'rude', '3']) {
    expect(phrases).not.toContain(other)
  }
  expect(engine.proposedWords('nowhere', [STAFF, FOOD])).toEqual([])
})

it('tells what the comments are about that no touchpoint is found in', async () => {
  const engine = await engineOf(TEXT)
  const themes = engine.unmatchedThemes([STAFF, FOOD])
  expect(themes).toContainEqual({ phrase: 'parking space', comments: 30 })
  expect(themes).toContainEqual({ phrase: 'ticket machine', comments: 15 })
  // A word that is taken up finds them: they are not told again.
  const taken = [STAFF, { ...FOOD, words: ['lunch', 'parking space'] }]
  const left = engine.unmatchedThemes(taken).map(({ phrase }) => phrase)
  expect(left).toContain('ticket machine')
  expect(left.join(' ')).not.toContain('parking')
})

it('tells of no words that carry no topic', async () => {
  const fillers = [
    'Everything I think',
    'Nope',
    'Nothing comes to mind, I think',
    'Alles gut, denke ich',
  ]
  const lines = repeated(60, (at) => fillers[at % fillers.length] ?? '')
  const engine = await engineOf(`${TEXT}\n${lines.map((line) => `"${line}"`).join('\n')}`)
  engine.knowMoods(moods)
  const themes = engine.unmatchedThemes([STAFF, FOOD]).map(({ phrase }) => phrase)
  expect(themes).toContain('parking space')
  for (const filler of ['everything', 'think', 'nope', 'nothing', 'alles', 'denke'])
    expect(themes.join(' ').split(' ')).not.toContain(filler)
})

it('proposes at most ten words of real comments, each in as many as it says, the same every time', async () => {
  const engine = await engineOf(fixture('nhs-sample.csv'))
  engine.knowMoods(moods)
  engine.learn([STAFF, FOOD])
  const proposals = [
    engine.proposedWords('staff', [STAFF, FOOD]),
    engine.unmatchedThemes([STAFF, FOOD]),
  ]
  for (const words of proposals) {
    expect(words.length).toBeGreaterThan(0)
    expect(words.length).toBeLessThanOrEqual(10)
    for (const { phrase, comments } of words) {
      expect(comments).toBeGreaterThanOrEqual(3)
      const found = engine.match([{ id: 'x', name: '', words: [phrase] }])[0]?.comments.length
      expect(comments).toBeLessThanOrEqual(found ?? 0)
    }
  }
  expect(engine.proposedWords('staff', [STAFF, FOOD])).toEqual(proposals[0])
})
