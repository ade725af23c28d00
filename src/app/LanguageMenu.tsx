import { Languages } from 'lucide-react'
import { t } from '../i18n/t.ts'
import { Menu } from '../ui/Menu.tsx'
import { languageEntries } from './languageEntries.tsx'

export function LanguageMenu() {
  return (
    <Menu
      label={t('app.language')}
      icon={<Languages size={16} aria-hidden />}
      entries={languageEntries()}
    />
  )
}
