import { Monitor, Moon, Sun } from 'lucide-react'
import { t } from '../i18n/t.ts'
import type { MenuEntry } from '../ui/MenuEntry.ts'
import type { ThemeChoice } from './theme.ts'

const entries = [
  ['light', 'app.themeLight', Sun],
  ['dark', 'app.themeDark', Moon],
  ['system', 'app.themeSystem', Monitor],
] as const

/** Light, dark, or as the system, for a menu. */
export function themeEntries(
  theme: ThemeChoice,
  onTheme: (choice: ThemeChoice) => void,
): MenuEntry[] {
  return entries.map(([id, label, Icon]) => ({
    id,
    label: t(label),
    icon: <Icon size={14} />,
    isChecked: theme === id,
    onChoose: () => onTheme(id),
  }))
}
