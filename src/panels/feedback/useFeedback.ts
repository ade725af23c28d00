import { createContext, use, useSyncExternalStore } from 'react'
import { assert } from '../../lib/assert.ts'
import type { FeedbackPort, FeedbackState } from './feedbackPort.ts'

/** Who holds the comments, for everything below. */
export const FeedbackContext = createContext<FeedbackPort | undefined>(undefined)

export function useFeedback(): FeedbackPort {
  const port = use(FeedbackContext)
  assert(port, 'a feedback port around this component')
  return port
}

export function useFeedbackState(): FeedbackState {
  const port = useFeedback()
  return useSyncExternalStore(port.subscribe, port.getState)
}
