import { useEffect } from 'react'

/** Fetches code that will be wanted, one piece after the other, once the page has nothing else to do. */
export function useIdlePreload(pieces: readonly (() => Promise<void>)[], isReady = true): void {
  useEffect(() => {
    if (!isReady) return undefined
    // Safari has no idle time to ask for.
    const ask = globalThis.requestIdleCallback ?? ((next: () => void) => setTimeout(next, 200))
    const cancel = globalThis.cancelIdleCallback ?? clearTimeout
    let at = 0
    let asked = ask(function next() {
      void pieces[at]?.()
      at += 1
      if (at < pieces.length) asked = ask(next)
    })
    return () => cancel(asked)
  }, [pieces, isReady])
}
