import { decideLanguage } from './decideLanguage.ts'
import { eachWord } from './eachWord.ts'
import { countLanguages, LATIN_LANGUAGES, languageBits } from './languageBits.ts'
import { scriptLanguage } from './scriptLanguage.ts'

/** So many signs of a comment tell its language. */
export const LONGEST_TOLD = 600

/**
 * The language of a comment: by its script where that is not the Latin one, else by its common words
 * and spellings, one of LATIN_LANGUAGES, or `und` where they don't tell. Where languages are mixed,
 * the one that has more.
 */
export function detectLanguage(text: string): string {
  const start = text.slice(0, LONGEST_TOLD)
  const byScript = scriptLanguage(start)
  if (byScript !== undefined) return byScript
  const counts = new Int32Array(LATIN_LANGUAGES.length)
  let words = 0
  eachWord(start, (word) => {
    countLanguages(counts, languageBits(word))
    words++
  })
  return decideLanguage(counts, words)
}
