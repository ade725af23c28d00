import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { afterPicture } from './afterPicture.ts'

export interface OncePicturedProps {
  /** Fetches the code of what comes; always the same function. */
  readonly fetched: () => Promise<void>
  readonly children: ReactNode
}

/** What stands beside the first picture of the screen, once that is there: whoever renders it keeps room for it. */
export function OncePictured({ fetched, children }: OncePicturedProps) {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    let isHere = true
    void afterPicture()
      .then(fetched)
      .then(() => {
        if (isHere) setIsDue(true)
      })
    return () => {
      isHere = false
    }
  }, [fetched])
  return isDue ? <Suspense>{children}</Suspense> : null
}
