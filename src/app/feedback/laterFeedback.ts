import { afterPicture } from '../../ui/afterPicture.ts'
import { endLater } from '../endLater.ts'
import type { FeedbackService, FeedbackServiceOptions } from './feedbackService.ts'

/** The feedback of an open journey, whose code comes while the map is on the screen already. */
export interface LaterFeedback {
  /** Rejects where its code can't be fetched; the person is told. */
  readonly coming: Promise<FeedbackService>
  /** The same, once it is there. */
  readonly now: () => FeedbackService | undefined
  /** Whether a file is being read. */
  readonly isReading: () => boolean
  readonly close: () => void
}

export function laterFeedback(options: FeedbackServiceOptions): LaterFeedback {
  const { session } = options
  let service: FeedbackService | undefined
  const coming = afterPicture()
    .then(() => import('./feedbackService.ts'))
    .then(({ feedbackService }) => (service = feedbackService(options)))
  const close = endLater(
    coming.then((begun) => begun.close),
    () => {
      session.setState({ isReadingFeedback: false })
      session.notify({ key: 'app.notFetched', values: {} }, 'refused')
    },
  )
  return {
    coming,
    now: () => service,
    isReading: () => (service?.unfinished.getState().background.length ?? 0) > 0,
    close,
  }
}
