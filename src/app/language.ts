import { type Language, languageSpoken, speak } from '../i18n/speak.ts'
import { keepChoice, keptChoice } from './deviceChoice.ts'
import { sayNotFetched } from './notFetched.ts'

export type LanguageChoice = Language | 'system'

const key = 'throughline-language'

/** What the person chose on this device. */
export function languageChoice(): LanguageChoice {
  const kept = keptChoice(key)
  return kept === 'en' || kept === 'de' ? kept : 'system'
}

/**
 * Shows everything in another language at once; what is open and what can be undone stay. Where its words don't come,
 * all stays as it is, which is said.
 */
export async function chooseLanguage(choice: LanguageChoice): Promise<void> {
  const language = languageOf(choice)
  const before = languageChoice()
  const keep = (one: LanguageChoice): void => keepChoice(key, one === 'system' ? undefined : one)
  keep(choice)
  tellPrimitives(language)
  try {
    await speak(language)
  } catch {
    keep(before)
    tellPrimitives(languageSpoken())
    sayNotFetched('app.languageNotFetched', () => void chooseLanguage(choice))
  }
  show()
}

/**
 * Speaks the language of this device, before anything is shown. Where its words don't come, it is English, which is
 * said.
 */
export async function startLanguage(): Promise<void> {
  const choice = languageChoice()
  const language = languageOf(choice)
  tellPrimitives(language)
  await speak(language, 'first').catch(() => {
    tellPrimitives(languageSpoken())
    sayNotFetched('app.languageNotFetched', () => void chooseLanguage(choice))
  })
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
