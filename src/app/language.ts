import { type Language, languageSpoken, speak } from '../i18n/speak.ts'
import { keepChoice, keptChoice } from './deviceChoice.ts'

export type LanguageChoice = Language | 'system'

const key = 'throughline-language'

/** What the person chose on this device. */
export function languageChoice(): LanguageChoice {
  const kept = keptChoice(key)
  return kept === 'en' || kept === 'de' ? kept : 'system'
}

/** Shows everything in another language at once; what is open and what can be undone stay. */
export async function chooseLanguage(choice: LanguageChoice): Promise<void> {
  keepChoice(key, choice === 'system' ? undefined : choice)
  const language = languageOf(choice)
  tellPrimitives(language)
  await speak(language)
  show()
}

/** Speaks the language of this device, before anything is shown. Where its words don't come, it is English. */
export async function startLanguage(): Promise<void> {
  const language = languageOf(languageChoice())
  tellPrimitives(language)
  await speak(language, 'first').catch(() => undefined)
  show()
}

function languageOf(choice: LanguageChoice): Language {
  if (choice !== 'system') return choice
  return navigator.languages.find((one) => /^(de|en)\b/.test(one))?.startsWith('de') ? 'de' : 'en'
}

function show(): void {
  document.documentElement.lang = languageSpoken()
}

/** The primitives have some words of their own, and ask the window which language they are wanted in. */
function tellPrimitives(language: Language): void {
  Reflect.set(window, Symbol.for('react-aria.i18n.locale'), language)
  dispatchEvent(new Event('languagechange'))
}
