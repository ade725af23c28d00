/** Ends what is still to begin, as soon as it has begun. `onFailed`: it never will, and nobody has ended it before. */
export function endLater(beginning: Promise<() => void>, onFailed: () => void): () => void {
  let isEnded = false
  let end: (() => void) | undefined
  beginning.then(
    (begun) => {
      end = begun
      if (isEnded) end()
    },
    () => {
      if (!isEnded) onFailed()
    },
  )
  return () => {
    if (isEnded) return
    isEnded = true
    end?.()
  }
}
