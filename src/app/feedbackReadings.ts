import type { ColumnRole } from '../feedback/columns/columnRole.ts'
import type { Message } from '../lib/message.ts'
import { newId } from '../lib/newId.ts'
import { FeedbackProblem } from '../panels/feedback/FeedbackProblem.ts'
import type { Reading, ReadingState, SourceSettings } from '../panels/feedback/feedbackPort.ts'
import type { Answer, FeedbackHostApi } from './feedbackHostApi.ts'
import { type Signal, signal } from './signal.ts'

export interface ReadingsOptions {
  /** The host as it is now: after a crash it is another one. */
  readonly host: () => Omit<FeedbackHostApi, 'listen'>
  /** Waits for an answer no longer than it may take. */
  readonly ask: <T>(asked: Promise<Answer<T>>) => Promise<Answer<T>>
  /** Called when a source is stored, before the promise settles. */
  readonly onKept: (
    sourceId: string,
    settings: SourceSettings,
    state: ReadingState,
  ) => Promise<void>
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
    this.states.get(readingId)?.set(state)
  }

  /** The host is gone, and all readings with it. */
  failed(problem: Message): void {
    for (const state of this.states.values()) state.set({ ...state.get(), problem })
  }

  start(file: File, roles: readonly ColumnRole[]): Reading {
    const { host, ask, onKept } = this.options
    const readingId = newId()
    const state = signal<ReadingState>(nothingRead(file))
    this.states.set(readingId, state)
    let isDiscarded = false
    void host().read(readingId, file, roles)
    return {
      getState: state.get,
      subscribe: state.subscribe,
      comments: async (query) => valueOf(await ask(host().comments(query, readingId))),
      problemRows: async () => valueOf(await ask(host().problemRows({ readingId }))),
      keep: async (settings) => {
        const { problem } = state.get()
        if (problem) throw new FeedbackProblem(shown(problem))
        const sourceId = newId()
        valueOf(await untilGone(host().keep(readingId, sourceId, settings), state))
        if (isDiscarded) {
          // Cancelled while the last rows were being written: they go again.
          await host().drop(sourceId)
          throw new FeedbackProblem({ key: 'feedback.cancelled', values: {} })
        }
        this.states.delete(readingId)
        await onKept(sourceId, settings, state.get())
        return sourceId
      },
      discard: () => {
        isDiscarded = true
        if (this.states.delete(readingId)) void host().discard(readingId)
      },
    }
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

function nothingRead(file: File): ReadingState {
  return {
    rows: 0,
    bytesRead: 0,
    bytes: file.size,
    isDone: false,
    comments: 0,
    problems: [],
    problemRows: 0,
    moods: { negative: 0, neutral: 0, positive: 0, unscored: 0 },
  }
}
