import { readFileSync } from 'node:fs'

/**
 * Sentences as customers of banks, shops, hospitals, offices and the like write them, each behind a sign for its mood
 * (+, -, 0). Written for these tests: those of `develop` the reader was made with, nothing was fitted to `held-out`.
 */
export const germanSentences = (half: 'develop' | 'held-out'): string[] =>
  readFileSync(new URL(`../../fixtures/german/${half}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
