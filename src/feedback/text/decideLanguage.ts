import { LATIN_LANGUAGES } from './languageBits.ts'

/** Another language than English needs so much more than speaks for English. */
const LEAD = 2
/** One common word is enough for a short answer in which nothing else speaks. */
const LEAST = 2

/**
 * The language of a text by the counts of its words (countLanguages), `und` where they don't tell.
 * What is taken for foreign is not read by English words, so English has the benefit of the doubt.
 * Where two other languages are equally likely, the first of LATIN_LANGUAGES is taken.
 */
export function decideLanguage(counts: ArrayLike<number>): string {
  const english = counts[0] ?? 0
  let best = 1
  for (let at = 2; at < counts.length; at++) if ((counts[at] ?? 0) > (counts[best] ?? 0)) best = at
  const other = counts[best] ?? 0
  const lead = english === 0 ? LEAST : LEAD
  if (other >= LEAST && other >= english + lead) return LATIN_LANGUAGES[best] ?? 'und'
  return english > 0 && english >= other ? 'en' : 'und'
}
