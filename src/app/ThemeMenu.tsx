import { SunMoon } from 'lucide-react'
import { t } from '../i18n/t.ts'
import { Menu } from '../ui/Menu.tsx'
import { themeEntries } from './themeEntries.tsx'
import { useTheme } from './useTheme.ts'

export function ThemeMenu() {
  const [theme, change] = useTheme()
  return (
    <Menu
      label={t('app.theme')}
      icon={<SunMoon size={16} aria-hidden />}
      entries={themeEntries(theme, change)}
    />
  )
}
