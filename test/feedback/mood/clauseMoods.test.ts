// @vitest-environment node
import { expect, it } from 'vitest'
import { clauseMoods } from '../../../src/feedback/mood/clauseMoods.ts'
import { loadEnglishMood } from '../../../src/feedback/mood/loadEnglishMood.ts'
import { splitClauses } from '../../../src/feedback/text/splitClauses.ts'

const english = await loadEnglishMood()

const signs = (text: string): (readonly [clause: string, sign: number])[] => {
  const starts = splitClauses(text)
  const moods = clauseMoods(text, starts, english.score(text), english)
  return moods.map((mood, at) => [text.slice(starts[at], starts[at + 1]).trim(), Math.sign(mood)])
}

it.each([
  [
    'The food was great but the waiter was rude.',
    [
      ['The food was great', 1],
      ['but the waiter was rude.', -1],
    ],
  ],
  [
    'The room was clean and the heating was broken.',
    [
      ['The room was clean and', 1],
      ['the heating was broken.', -1],
    ],
  ],
  // A clause of few words is a part of what stands beside it, unless a turn is between.
  [
    'The nurse, Anna, was lovely.',
    [
      ['The nurse,', 0],
      ['Anna,', 1],
      ['was lovely.', 1],
    ],
  ],
  [
    'The bill, but great food.',
    [
      ['The bill,', 0],
      ['but great food.', 1],
    ],
  ],
  // A sentence without a mood has that of the comment, where that is of one mind.
  [
    'They called on Monday. It was a disgrace.',
    [
      ['They called on Monday.', -1],
      ['It was a disgrace.', -1],
    ],
  ],
  [
    'They called on Monday. The man was kind. The price was a disgrace.',
    [
      ['They called on Monday.', 0],
      ['The man was kind.', 1],
      ['The price was a disgrace.', -1],
    ],
  ],
])('%s', (text, expected) => {
  expect(signs(text)).toEqual(expected)
})
