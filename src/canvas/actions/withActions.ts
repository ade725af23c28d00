import type { MapActions } from './mapActions.ts'

let loaded: MapActions | undefined

/** Fetches what the map can do beyond its first key. */
export async function preloadActions(): Promise<void> {
  loaded ??= (await import('./mapActions.ts')).mapActions
}

export function hasActions(): boolean {
  return loaded !== undefined
}

/** Does something with the actions: at once where they are there, else as soon as they have come. */
export function withActions(run: (actions: MapActions) => void): void {
  if (loaded) run(loaded)
  else void preloadActions().then(() => withActions(run))
}
