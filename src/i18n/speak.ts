import { i18n } from '@lingui/core'

export type Language = 'en' | 'de'

let toCome: Promise<unknown> | undefined

/**
 * Says everything in this language from now on. With `first` it waits for no more words than the first screen needs;
 * what opens later waits for the others, see `wordsToCome`.
 */
export async function speak(language: Language, words: 'first' | 'all' = 'all'): Promise<void> {
  if (language === 'de') {
    const first = import('./firstGerman.ts')
    const later = fetchLater()
    i18n.load('de', { ...(await first).firstGerman })
    if (words === 'all') await later
  }
  i18n.activate(language)
}

function fetchLater(): Promise<void> {
  const later = import('./laterGerman.ts').then(({ laterGerman }) =>
    i18n.load('de', { ...laterGerman }),
  )
  toCome = later.catch(() => {
    toCome = undefined
  })
  return later
}

/**
 * Settles when the words of what opens later are there too; undefined: they come with it. Never rejects: words that did
 * not come are asked for again.
 */
export function wordsToCome(): Promise<unknown> | undefined {
  if (!toCome && languageSpoken() === 'de') fetchLater().catch(() => undefined)
  return toCome
}

/** The language that everything is said in. */
export function languageSpoken(): Language {
  return i18n.locale === 'de' ? 'de' : 'en'
}

/** Calls back when another language is spoken; returns what ends that. */
export function onLanguage(changed: () => void): () => void {
  return i18n.on('change', changed)
}
