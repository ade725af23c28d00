import { EnglishMood } from './englishMood.ts'
import { SERVICE_VALENCES, WISHES } from './serviceWords.ts'
import { Vader } from './vader.ts'

/** The reader of English feedback. */
export async function loadEnglishMood(): Promise<EnglishMood> {
  const { default: lexicon } = await import('./vaderLexicon.json')
  return new EnglishMood(new Vader(lexicon, { valences: SERVICE_VALENCES, wishes: WISHES }))
}
