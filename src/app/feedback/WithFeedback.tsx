import { type ReactNode, use } from 'react'
import { FeedbackContext } from '../../panels/feedback/useFeedback.ts'
import type { FeedbackService } from './feedbackService.ts'

export interface WithFeedbackProps {
  readonly feedback: Promise<FeedbackService>
  readonly children: ReactNode
}

/** Waits for whoever holds the comments. It does nothing else: a component that waits must have no other hooks. */
export function WithFeedback({ feedback, children }: WithFeedbackProps) {
  return <FeedbackContext value={use(feedback)}>{children}</FeedbackContext>
}
