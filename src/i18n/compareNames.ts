import { type Language, languageSpoken } from './speak.ts'

let language: Language = 'en'
let collator = new Intl.Collator(language)

/** The order of names in the language that is spoken: "Ärzte" before "Bank". */
export function compareNames(a: string, b: string): number {
  // Much faster than comparing each pair by the language's rules anew.
  if (language !== languageSpoken()) {
    language = languageSpoken()
    collator = new Intl.Collator(language)
  }
  return collator.compare(a, b)
}
