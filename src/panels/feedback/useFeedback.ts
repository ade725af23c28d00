import { createContext, use, useSyncExternalStore } from 'react'
import { assert } from '../../lib/assert.ts'
import type { FeedbackPort, FeedbackState } from './feedbackPort.ts'

/** Who holds the comments, for everything below; or whoever is still to come. */
export const FeedbackContext = createContext<FeedbackPort | Promise<FeedbackPort> | undefined>(
  undefined,
)

export function useFeedback(): FeedbackPort {
  const port = use(FeedbackContext)
  assert(port, 'a feedback port around this component')
  return port instanceof Promise ? use(port) : port
}

export function useFeedbackState(): FeedbackState {
  const port = useFeedback()
  return useSyncExternalStore(port.subscribe, port.getState)
}
