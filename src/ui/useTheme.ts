import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

/** The theme on the screen: the app writes it to the root's `data-theme`, whatever decided it. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current)
}

function current(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
