import { LATIN_LANGUAGES } from './languageBits.ts'

/** Another language than English needs so much more than speaks for English. */
const LEAD = 2
/** One common word is enough for an answer of one or two words in which nothing else speaks. */
const LEAST = 2
/**
 * Of three or four words more than one must speak: "Comcast (Chicago IL)" is no French. Longer English without any
 * common English word is rare.
 */
const LEAST_OF_FEW = 3

/**
 * The language of a text of so many words by their counts (countLanguages), `und` where they don't tell.
 * What is taken for foreign is not read by English words, so English has the benefit of the doubt.
 * Where two other languages are equally likely, the first of LATIN_LANGUAGES is taken.
 */
export function decideLanguage(counts: ArrayLike<number>, words: number): string {
  const english = counts[0] ?? 0
  let best = 1
  for (let at = 2; at < counts.length; at++) if ((counts[at] ?? 0) > (counts[best] ?? 0)) best = at
  const other = counts[best] ?? 0
  const lead = english === 0 ? LEAST : LEAD
  const least = words === 3 || words === 4 ? LEAST_OF_FEW : LEAST
  if (other >= least && other >= english + lead) return LATIN_LANGUAGES[best] ?? 'und'
  return english > 0 && english >= other ? 'en' : 'und'
}
