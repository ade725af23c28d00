import { NotFetchedPart } from './NotFetchedPart.tsx'
import { notFetched } from './notFetched.ts'
import { useSignal } from './signal.ts'

const close = (): void => notFetched.set(undefined)

/** Says what could not be fetched, whatever page stands. */
export function NotFetchedNotice() {
  const now = useSignal(notFetched)
  return now ? <NotFetchedPart {...now} onClose={close} /> : null
}
