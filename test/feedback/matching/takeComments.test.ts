// @vitest-environment node
import { expect, it } from 'vitest'
import type { TouchpointWords } from '../../../src/feedback/matching/touchpointWords.ts'
import { tableOf } from '../../tables/table.ts'
import { engineOf, fixture, moods } from '../imported.ts'

const PARK: TouchpointWords = { id: 'park', name: 'Car park', words: [] }
const WEBSITE: TouchpointWords = { id: 'website', name: 'Website', words: ['website', 'web site'] }

const ABOUT_PARK = [
  'The car park was full',
  'No space in the car park',
  'Nothing to say but the car park is too small',
  'Everything about the car park was excellent',
  'Paying at the car park machine was easy, nothing to add',
  'I drove around the car park for ages',
]
const SHORT = [
  'Nothing to add',
  'Nothing',
  'No',
  'Nope',
  'n/a',
  'None',
  'Excellent',
  'Very good',
  'Everything was fine',
  'All good, thank you',
]

const sample = fixture('nhs-sample.csv')
const { facts, rows } = await tableOf(sample)
const textAt = facts.header.indexOf('feedback')
/** What patients wrote of everything but parking. */
const OTHERS = rows
  .map((row) => (row[textAt] ?? '').replaceAll(/["\r\n]/g, ' '))
  .filter((text) => text.trim() !== '' && !/\b(?:cars?|park|web)/i.test(text))

const times = (count: number, texts: readonly string[]): string[] =>
  Array.from({ length: count }, (_, at) => texts[at % texts.length] ?? '')

/** The comments that are taken for any of the touchpoints, and that hold no word of it. */
async function takenWithoutWords(
  lines: readonly string[],
  touchpoints: readonly TouchpointWords[],
): Promise<string[]> {
  const engine = await engineOf(`comment\n${lines.map((line) => `"${line}"`).join('\n')}\n`)
  engine.knowMoods(moods)
  const byWords = engine.match(touchpoints).map(({ comments }) => new Set(comments))
  engine.learn(touchpoints)
  return engine
    .match(touchpoints)
    .flatMap(({ comments }, at) => [...comments].filter((comment) => !byWords[at]?.has(comment)))
    .map((comment) => lines[comment] ?? '')
}

for (const [name, touchpoints] of [
  ['one touchpoint', [PARK]],
  ['two touchpoints', [PARK, WEBSITE]],
] as const) {
  for (const count of [5, 40, 200]) {
    it(`takes no short answer beside ${count} comments about it: ${name}`, async () => {
      const about = times(count, ABOUT_PARK)
      for (const others of [5, 40, 200, 1000]) {
        const short = await takenWithoutWords([...about, ...times(others, SHORT)], touchpoints)
        expect(short).toEqual([])
        const mixed = [...times(others, OTHERS), ...times(others / 5, SHORT)]
        const taken = await takenWithoutWords([...about, ...mixed], touchpoints)
        expect(taken.filter((text) => SHORT.includes(text))).toEqual([])
        // What was written of other things is as good as never taken.
        expect(taken.length).toBeLessThanOrEqual(mixed.length / 50)
      }
    })
  }
}

it('takes nothing else where fewer than 30 comments hold its words, or fewer than 100 do not', async () => {
  const others = times(400, OTHERS)
  // The same words stand beside it again and again: with more comments they would be learned.
  const about = [
    'The car park barrier and ticket machine',
    'Barrier of the car park, ticket machine',
  ]
  const alike = times(40, ['The barrier and the ticket machine'])
  const taken = (held: number, rest: readonly string[]): Promise<string[]> =>
    takenWithoutWords([...times(held, about), ...alike, ...rest], [PARK])
  expect(await taken(29, others)).toEqual([])
  expect(await taken(60, others.slice(0, 59))).toEqual([])
  expect(await taken(60, others)).toEqual(expect.arrayContaining(alike))
})

it('takes nothing where nobody speaks of it', async () => {
  for (const count of [5, 40, 200, 600]) {
    const lines = [...times(count, OTHERS), ...SHORT]
    expect(await takenWithoutWords(lines, [PARK])).toEqual([])
    expect(await takenWithoutWords(lines, [PARK, WEBSITE])).toEqual([])
  }
})

it('takes nothing where everybody speaks of it in part of a comment', async () => {
  const lines = times(300, ABOUT_PARK).map((text, at) => `${text}. ${SHORT[at % 10] ?? ''}`)
  expect(await takenWithoutWords(lines, [PARK])).toEqual([])
})
