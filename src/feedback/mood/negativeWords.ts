import type { TouchpointWords } from '../matching/touchpointWords.ts'
import type { MoodReaders } from './moodReaders.ts'

/** A single word reads as negative from this score down, as a comment does. */
const negativeFrom = -0.05

/**
 * The single words among those that find a touchpoint's comments, its name's included, that are negative in
 * themselves ("complaint", "broken") in any language: they choose negative comments, so its share says little.
 * In reading order.
 */
export function negativeWords({ name, words }: TouchpointWords, moods: MoodReaders): string[] {
  const all = [...words, name].flatMap(
    (phrase) => phrase.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [],
  )
  const isNegative = (word: string): boolean =>
    [...moods.all].some((reader) => reader.score(word) <= negativeFrom)
  return [...new Set(all)].filter(isNegative)
}
