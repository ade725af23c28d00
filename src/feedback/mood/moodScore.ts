import { moodsOf, type MoodTokens } from './vaderMoods.ts'

/** A sum of valences between -1 and +1, in four digits. */
export const compoundOf = (sum: number): number =>
  Math.round((sum / Math.sqrt(sum * sum + 15)) * 10000) / 10000 || 0

/** Up to four exclamation marks, and more than one question mark, make any mood stronger. */
function emphasis(exclamations: number, questions: number): number {
  const asked = questions > 3 ? 0.96 : questions > 1 ? questions * 0.18 : 0
  return Math.min(exclamations, 4) * 0.292 + asked
}

/** Written over by each text. */
const moods: number[] = []

/** The compound score of the words of a text with so many marks, 0 without a word. `count`: as moodsOf. */
export function moodScore(
  tokens: MoodTokens,
  exclamations: number,
  questions: number,
  count = tokens.length,
): number {
  if (count === 0) return 0
  let sum = 0
  moodsOf(tokens, count, moods)
  for (let at = 0; at < count; at++) sum += moods[at] ?? 0
  if (sum > 0) sum += emphasis(exclamations, questions)
  else if (sum < 0) sum -= emphasis(exclamations, questions)
  return compoundOf(sum)
}
