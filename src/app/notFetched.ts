import { signal } from './signal.ts'

export interface NotFetched {
  readonly said: 'app.notFetched' | 'app.languageNotFetched'
  readonly serial: number
  readonly onRetry?: (() => void) | undefined
}

/** What could not be fetched and is to be said, whatever page stands. */
export const notFetched = signal<NotFetched | undefined>(undefined)

export function sayNotFetched(said: NotFetched['said'], retry?: () => void): void {
  const onRetry =
    retry &&
    ((): void => {
      notFetched.set(undefined)
      retry()
    })
  notFetched.set({ said, serial: (notFetched.get()?.serial ?? 0) + 1, onRetry })
}

/** Whether an error says that code could not be fetched: each browser has words of its own, and so has Vite. */
export function isNotFetched(error: unknown): boolean {
  return /imported module|module script|preload CSS/.test(String(error))
}

/** Says so where code was asked for in passing, and nobody else hears that it did not come. */
export function followNotFetched(): void {
  addEventListener('unhandledrejection', ({ reason }) => {
    if (isNotFetched(reason)) sayNotFetched('app.notFetched')
  })
}
