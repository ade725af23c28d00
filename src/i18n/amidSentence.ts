import { languageSpoken } from './speak.ts'

/** A heading as it stands in the middle of a sentence: "unit" for "Unit". German nouns keep their capitals. */
export function amidSentence(text: string): string {
  return languageSpoken() === 'de' ? text : text.toLocaleLowerCase('en')
}
