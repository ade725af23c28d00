/** Milliseconds after which whatever waits begins, however busy the page is. */
const patience = 1000

/**
 * Waits until what is being rendered now is on the screen and the page has a moment: what nobody looks for at first
 * begins then. A page that nobody sees draws nothing, and is not waited for.
 */
export async function afterPicture(): Promise<void> {
  if (document.visibilityState !== 'hidden') await twoFrames()
  // Safari has no idle time to ask for.
  const ask = globalThis.requestIdleCallback ?? ((next: () => void) => setTimeout(next, 50))
  await new Promise<void>((resolve) => void ask(() => resolve(), { timeout: patience }))
}

/** A tab that is left meanwhile draws no frame any more. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    setTimeout(resolve, patience)
  })
}
