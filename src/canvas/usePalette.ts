import { createContext, use, useSyncExternalStore } from 'react'
import { type Palette, darkPalette, lightPalette } from '../layout/palette.ts'

const dark = '(prefers-color-scheme: dark)'
const forced = '(forced-colors: active)'
const more = '(prefers-contrast: more)'

/** The map's palette, for its cards: they are many, and the theme is asked once. */
export const PaletteContext = createContext<Palette>(lightPalette)

export function usePaletteHere(): Palette {
  return use(PaletteContext)
}

/** The palette of the document's theme: what the app set, else what the system prefers. */
export function usePalette(): Palette {
  return useSyncExternalStore(watch, read, read)
}

function read(): Palette {
  const theme = document.documentElement.dataset['theme']
  const isForced = matches(forced)
  // Under forced colours the system's own theme decides.
  const isDark = theme === undefined || isForced ? matches(dark) : theme === 'dark'
  if (isForced || matches(more)) return isDark ? strongDark : strongLight
  return isDark ? darkPalette : lightPalette
}

function watch(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const queries = [dark, forced, more].flatMap((query) => globalThis.matchMedia?.(query) ?? [])
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

/** For those who ask for more contrast: no soft greys. */
function strong(palette: Palette, ground: string, ink: string): Palette {
  const lines = { line: ink, lineStrong: ink, shadow: ground }
  return { ...palette, canvas: ground, surface: ground, ink, ink2: ink, ink3: ink, ...lines }
}

const strongLight = strong(lightPalette, '#ffffff', '#000000')
const strongDark = strong(darkPalette, '#000000', '#ffffff')

function matches(query: string): boolean {
  return globalThis.matchMedia?.(query).matches ?? false
}

/** The palette as custom properties, so that what CSS draws has the colours of what the canvas draws. */
export function paletteStyle(palette: Palette): Record<`--map-${string}`, string> {
  return {
    '--map-canvas': palette.canvas,
    '--map-surface': palette.surface,
    '--map-sunken': palette.sunken,
    '--map-line': palette.line,
    '--map-line-strong': palette.lineStrong,
    '--map-ink': palette.ink,
    '--map-ink-2': palette.ink2,
    '--map-ink-3': palette.ink3,
    '--map-head': palette.head,
    '--map-on-head': palette.onHead,
    '--map-on-head-soft': palette.onHeadSoft,
    '--map-accent': palette.accent,
    '--map-accent-soft': palette.accentSoft,
    '--map-critical': palette.critical,
    '--map-negative-text': palette.negativeText,
  }
}
