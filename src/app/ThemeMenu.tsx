import { SunMoon } from 'lucide-react'
import { useState } from 'react'
import { t } from '../i18n/t.ts'
import { Menu } from '../ui/Menu.tsx'
import { chooseTheme, themeChoice } from './theme.ts'
import { themeEntries } from './themeEntries.tsx'

export function ThemeMenu() {
  const [theme, setTheme] = useState(themeChoice)
  return (
    <Menu
      label={t('app.theme')}
      icon={<SunMoon size={16} aria-hidden />}
      entries={themeEntries(theme, (choice) => {
        chooseTheme(choice)
        setTheme(choice)
      })}
    />
  )
}
