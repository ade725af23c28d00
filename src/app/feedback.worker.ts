import { expose } from 'comlink'
import { openStorage } from '../storage/openStorage.ts'
import { FeedbackHost } from './feedbackHost.ts'
import { reopening } from './feedbackStore.ts'

// The shell only: everything is in FeedbackHost, which tests run without a worker.
expose(
  new FeedbackHost({
    store: reopening(openStorage),
    now: () => performance.now(),
    today: () => new Date().toISOString(),
  }),
)
