import { useSyncExternalStore } from 'react'

/** A value of this tab that several components watch: the gesture going on, the cell in focus. */
export interface Value<T> {
  readonly get: () => T
  readonly set: (next: T) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createValue<T>(initial: T): Value<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What `select` makes of it; renders only when that changes. It must give the same for the same value. */
export function useValue<T, S = T>(value: Value<T>, select?: (now: T) => S): S {
  const read = (): S => (select ? select(value.get()) : (value.get() as unknown as S))
  return useSyncExternalStore(value.subscribe, read, read)
}
