import { proxy } from 'comlink'
import type { FeedbackHostApi, HostEvent } from './feedbackHostApi.ts'
import { workerLink } from '../workerLink.ts'

/** The way to a host: in a worker, or in tests beside us. */
export interface FeedbackLink {
  readonly host: Omit<FeedbackHostApi, 'listen'>
  readonly close: () => void
}

export type OpenLink = (
  on: (event: HostEvent) => void,
  /** The host is gone: nothing that was asked will be answered. */
  onCrash: () => void,
) => FeedbackLink

/** Starts a worker. */
export const openWorkerLink: OpenLink = (on, onCrash) => {
  const worker = new Worker(new URL('./feedback.worker.ts', import.meta.url), { type: 'module' })
  const link = workerLink<FeedbackHostApi>(worker, onCrash)
  void link.host.listen(proxy(on))
  return link
}
