/** Held by all tabs with an open journey together, and by one alone while it opens the first. */
const name = 'throughline.journeys'

/**
 * Opens a journey; `isAlone`: no other tab has one open, nor can one be opened before this is done, so that what is
 * deleted meanwhile is in nobody's hands. Where the browser has no locks nobody is ever alone. Until `closed` settles,
 * other tabs are told that this one has a journey open.
 */
export async function openInTurn(
  open: (isAlone: boolean) => Promise<void>,
  closed: Promise<void>,
): Promise<void> {
  const { locks } = navigator as { readonly locks?: LockManager }
  if (!locks) return open(false)
  const hold = (first?: () => Promise<void>): Promise<void> =>
    locks.request(name, { mode: 'shared' }, async () => {
      await first?.()
      await closed
    })
  const wasAlone = await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return false
    await open(true)
    // Asked for before the other is given back: no tab comes between the two.
    void hold()
    return true
  })
  return wasAlone ? undefined : hold(() => open(false))
}
