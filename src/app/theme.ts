import { keepChoice, keptChoice } from './deviceChoice.ts'

export type ThemeChoice = 'light' | 'dark' | 'system'

const key = 'throughline-theme'
const isDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

/** What the person chose on this device. */
export function themeChoice(): ThemeChoice {
  const kept = keptChoice(key)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export function chooseTheme(choice: ThemeChoice): void {
  keepChoice(key, choice === 'system' ? undefined : choice)
  show(choice)
}

/** Writes the theme to the root, now and whenever the system changes it. */
export function followTheme(): void {
  show(themeChoice())
  isDark().addEventListener('change', () => show(themeChoice()))
}

function show(choice: ThemeChoice): void {
  const theme = choice === 'system' ? (isDark().matches ? 'dark' : 'light') : choice
  document.documentElement.dataset['theme'] = theme
}
