export type ThemeChoice = 'light' | 'dark' | 'system'

const key = 'throughline-theme'
const isDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

/** What the person chose on this device. */
export function themeChoice(): ThemeChoice {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

export function chooseTheme(choice: ThemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, choice)
  } catch {
    // Kept for this tab only.
  }
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
