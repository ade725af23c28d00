import { GermanLexicon } from './germanLexicon.ts'
import { GermanMood } from './germanMood.ts'

/** The reader of German feedback with its lexicon, which is fetched when first needed. */
export async function loadGermanMood(): Promise<GermanMood> {
  const { default: lexicon } = await import('./germanLexicon.json')
  return new GermanMood(new GermanLexicon(lexicon))
}
