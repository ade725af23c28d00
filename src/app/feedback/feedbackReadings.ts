import type { Message } from '../../lib/message.ts'
import { newId } from '../../lib/newId.ts'
import { FeedbackProblem } from '../../panels/feedback/FeedbackProblem.ts'
import type { Reading, ReadingState, SourceSettings } from '../../panels/feedback/feedbackPort.ts'
import type { ReadHow } from '../../panels/feedback/ReadHow.ts'
import type { Answer, FeedbackHostApi } from './feedbackHostApi.ts'
import { nothingRead } from './nothingRead.ts'
import { type Signal, signal } from '../signal.ts'

export interface ReadingsOptions {
  /** The host as it is now: after a crash it is another one. */
  readonly host: () => Omit<FeedbackHostApi, 'listen'>
  /** Waits for an answer no longer than it may take. */
  readonly ask: <T>(asked: Promise<Answer<T>>) => Promise<Answer<T>>
  /** Called when a source is stored, before the promise settles; the journey counts it at once. */
  readonly onKept: (
    sourceId: string,
    settings: SourceSettings,
    state: ReadingState,
  ) => Promise<void>
  /** Somebody goes on without waiting for the end. */
  readonly onLater: (reading: Reading, file: File, settings: SourceSettings) => void
}

/** The value of an answer; throws a FeedbackProblem with the sentence that says why there is none. */
export function valueOf<T>(answer: Answer<T>): T {
  if ('problem' in answer) throw new FeedbackProblem(shown(answer.problem))
  return answer.value
}

function shown(problem: Message): Message {
  return problem.key.startsWith('storage.')
    ? { key: 'feedback.notKept', values: { code: problem.key.slice('storage.'.length) } }
    : problem
}

/** The files that are being read, by the id under which the host knows them. */
export class FeedbackReadings {
  private readonly options: ReadingsOptions
  private readonly states = new Map<string, Signal<ReadingState>>()

  constructor(options: ReadingsOptions) {
    this.options = options
  }

  /** The host says how far it is. */
  told(readingId: string, state: ReadingState): void {
    const { problem } = state
    this.states.get(readingId)?.set(problem ? { ...state, problem: shown(problem) } : state)
  }

  /** The host is gone, and all readings with it. */
  failed(problem: Message): void {
    for (const state of this.states.values()) state.set({ ...state.get(), problem })
  }

  start(file: File, how: ReadHow): Reading {
    const { host, ask, onLater } = this.options
    const readingId = newId()
    const state = signal<ReadingState>(nothingRead(file))
    this.states.set(readingId, state)
    const stopping = new AbortController()
    void host().read(readingId, file, how)
    const reading: Reading = {
      getState: state.get,
      subscribe: state.subscribe,
      comments: async (query) => valueOf(await ask(host().comments(query, readingId))),
      problemRows: async () => valueOf(await ask(host().problemRows({ readingId }))),
      keep: (settings) => this.keep(readingId, state, settings, stopping.signal),
      keepLater: (settings) => onLater(reading, file, settings),
      discard: () => {
        stopping.abort()
        if (this.states.delete(readingId)) void host().discard(readingId)
      },
    }
    return reading
  }

  private async keep(
    readingId: string,
    state: Signal<ReadingState>,
    settings: SourceSettings,
    stopping: AbortSignal,
  ): Promise<string> {
    const { host, onKept } = this.options
    const { problem } = state.get()
    if (problem) throw new FeedbackProblem(shown(problem))
    const sourceId = valueOf(await untilGone(host().keep(readingId, settings), state))
    if (stopping.aborted) {
      // Cancelled while the last rows were being written: they go again.
      await host().drop(sourceId)
      throw new FeedbackProblem({ key: 'feedback.cancelled', values: {} })
    }
    this.states.delete(readingId)
    // The evidence follows, which may take a while: whoever cancels meanwhile would cancel nothing.
    const kept = onKept(sourceId, settings, state.get())
    state.set({ ...state.get(), isKept: true })
    await kept
    return sourceId
  }
}

/** A host that is gone never answers; then the reading's own problem is the answer. */
function untilGone<T>(asked: Promise<Answer<T>>, state: Signal<ReadingState>): Promise<Answer<T>> {
  return new Promise((resolve, reject) => {
    const stop = state.subscribe(() => {
      const { problem } = state.get()
      if (!problem) return
      stop()
      resolve({ problem })
    })
    asked.then(resolve, reject).finally(stop)
  })
}
