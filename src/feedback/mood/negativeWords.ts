import type { TouchpointWords } from '../matching/touchpointWords.ts'
import type { Vader } from './vader.ts'

/** A single word reads as negative from this compound score down, as a comment does. */
const negativeFrom = -0.05

/**
 * The single words among those that find a touchpoint's comments, its name's included, that are negative in
 * themselves ("complaint", "broken"): they choose negative comments, so its share says little. In reading order.
 */
export function negativeWords({ name, words }: TouchpointWords, vader: Vader): string[] {
  const all = [...words, name].flatMap(
    (phrase) => phrase.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [],
  )
  return [...new Set(all)].filter((word) => vader.score(word) <= negativeFrom)
}
