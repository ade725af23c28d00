import { type Remote, releaseProxy, wrap } from 'comlink'

export interface WorkerLink<Api> {
  readonly host: Remote<Api>
  readonly close: () => void
}

/** The way to what a worker exposes. `onCrash`: it is gone, and nothing that was asked will be answered. */
export function workerLink<Api>(worker: Worker, onCrash: () => void): WorkerLink<Api> {
  const host = wrap<Api>(worker)
  worker.addEventListener('error', onCrash)
  worker.addEventListener('messageerror', onCrash)
  return {
    host,
    close: () => {
      host[releaseProxy]()
      worker.terminate()
    },
  }
}
