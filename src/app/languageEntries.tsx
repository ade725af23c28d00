import { Languages } from 'lucide-react'
import { t } from '../i18n/t.ts'
import type { MenuEntry } from '../ui/MenuEntry.ts'
import { type LanguageChoice, chooseLanguage, languageChoice } from './language.ts'

/** A language is called by its own name, whichever is spoken. */
const entries = [
  ['en', 'app.english'],
  ['de', 'app.german'],
  ['system', 'app.languageSystem'],
] as const satisfies readonly (readonly [LanguageChoice, string])[]

/** English, German, or as the system, for a menu. */
export function languageEntries(): MenuEntry[] {
  const choice = languageChoice()
  return entries.map(([id, label]) => ({
    id: `language-${id}`,
    label: t(label),
    icon: <Languages size={14} />,
    isChecked: choice === id,
    onChoose: () => void chooseLanguage(id),
  }))
}
