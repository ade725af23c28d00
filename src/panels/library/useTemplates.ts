import { use } from 'react'
import { type TemplateLanguage, loadTemplates } from '../../model/templates/loadTemplates.ts'
import { type TemplateChoice, choiceOf } from './TemplateChoice.ts'

const loaded = new Map<TemplateLanguage, readonly TemplateChoice[]>()
const loading = new Map<TemplateLanguage, Promise<readonly TemplateChoice[]>>()

/** Fetches the templates of a language; once. */
export function fetchTemplates(language: TemplateLanguage): Promise<readonly TemplateChoice[]> {
  const known = loading.get(language)
  if (known) return known
  const fetching = loadTemplates(language).then((templates) => {
    const choices = templates.map(choiceOf)
    loaded.set(language, choices)
    return choices
  })
  loading.set(language, fetching)
  // What could not be fetched is asked for again the next time.
  fetching.catch(() => loading.delete(language))
  return fetching
}

/** The built-in templates; suspends until they are there. */
export function useTemplates(language: TemplateLanguage): readonly TemplateChoice[] {
  return loaded.get(language) ?? use(fetchTemplates(language))
}
