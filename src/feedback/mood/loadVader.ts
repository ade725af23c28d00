import { Vader } from './vader.ts'

/** The sentiment rules with their lexicon, which is fetched when first needed. */
export async function loadVader(): Promise<Vader> {
  const { default: lexicon } = await import('./vaderLexicon.json')
  return new Vader(lexicon)
}
