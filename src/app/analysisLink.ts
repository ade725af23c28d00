import { proxy } from 'comlink'
import type { AnalysisHostApi, OnFindings } from './analysisHost.ts'
import { workerLink } from './workerLink.ts'

/** The way to a host: in a worker, or beside us. */
export interface AnalysisLink {
  readonly host: Pick<AnalysisHostApi, 'open' | 'change' | 'set'>
  readonly close: () => void
}

export type OpenAnalysis = (
  on: OnFindings,
  /** The host is gone: nothing more will come of it. */
  onCrash: () => void,
) => AnalysisLink

/** Starts a worker; where there are none, everything is done here. */
export const openAnalysis: OpenAnalysis = (on, onCrash) =>
  typeof Worker === 'undefined' ? besideUs(on) : inWorker(on, onCrash)

function inWorker(on: OnFindings, onCrash: () => void): AnalysisLink {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
  const { host, close } = workerLink<AnalysisHostApi>(worker, onCrash)
  void host.listen(proxy(on))
  return {
    host: {
      open: (input) => void host.open(input),
      change: (changes) => void host.change(changes),
      set: (input) => void host.set(input),
    },
    close,
  }
}

/** Loaded when it is needed: hardly anybody has no workers. */
function besideUs(on: OnFindings): AnalysisLink {
  let isClosed = false
  const coming = import('./analysisHost.ts').then(({ AnalysisHost }) => {
    const host = new AnalysisHost()
    host.listen((delta, isSettled) => {
      if (!isClosed) on(delta, isSettled)
    })
    return host
  })
  return {
    host: {
      open: (input) => void coming.then((host) => host.open(input)),
      change: (changes) => void coming.then((host) => host.change(changes)),
      set: (input) => void coming.then((host) => host.set(input)),
    },
    close: () => {
      isClosed = true
      void coming.then((host) => host.close())
    },
  }
}
