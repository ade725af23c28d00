import '../trustedTypes.ts'
import { expose } from 'comlink'
import { openFeedbackStorage } from '../../storage/openFeedbackStorage.ts'
import { FeedbackHost } from './feedbackHost.ts'
import { startReader } from './feedbackReaders.ts'
import { reopening } from './feedbackStore.ts'

// The shell only: everything is in FeedbackHost, which tests run without a worker.
expose(
  new FeedbackHost({
    store: reopening(openFeedbackStorage),
    now: () => performance.now(),
    today: () => new Date().toISOString(),
    startReader,
    processors: navigator.hardwareConcurrency,
    // Missing where the page was not served safely.
    locks: 'locks' in navigator ? navigator.locks : undefined,
  }),
)
