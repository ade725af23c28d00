import { useSyncExternalStore } from 'react'
import { languageSpoken, onLanguage } from '../i18n/speak.ts'

/** Another key for each language: what shows words is keyed by it, and so is made anew. */
export function useLanguage(): string {
  return useSyncExternalStore(onLanguage, languageSpoken)
}
