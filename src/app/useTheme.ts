import { useCallback, useState } from 'react'
import { type ThemeChoice, chooseTheme, themeChoice } from './theme.ts'

/** The theme that was chosen on this device, and how to choose another. */
export function useTheme(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  const [theme, setTheme] = useState(themeChoice)
  const change = useCallback((choice: ThemeChoice) => {
    chooseTheme(choice)
    setTheme(choice)
  }, [])
  return [theme, change]
}
