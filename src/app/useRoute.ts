import { useMemo, useSyncExternalStore } from 'react'
import { type Route, hrefOf, pathOf, routeOf } from './route.ts'

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => pathOf(location.hash))
  return useMemo(() => routeOf(hash), [hash])
}

export function goTo(route: Route): void {
  location.hash = hrefOf(route)
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
