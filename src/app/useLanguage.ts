import { useSyncExternalStore } from 'react'
import { languageChoice } from './language.ts'
import { languageSpoken, onLanguage } from '../i18n/speak.ts'

/** Another key for each choice and language: what shows words is keyed by it, and so is made anew. */
export function useLanguage(): string {
  return useSyncExternalStore(onLanguage, () => `${languageChoice()} ${languageSpoken()}`)
}
