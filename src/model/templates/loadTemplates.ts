import type { Template } from './Template.ts'

/** A language that templates are written in. */
export type TemplateLanguage = 'en' | 'de'

/** What the editor offers to begin with; the first is empty but for its lanes. Fetched when it is asked for. */
export async function loadTemplates(language: TemplateLanguage): Promise<readonly Template[]> {
  return language === 'de'
    ? (await import('./de.ts')).templates
    : (await import('./en.ts')).templates
}
