import type { Message } from '../../lib/message.ts'
import { FeedbackProblem } from '../../panels/feedback/FeedbackProblem.ts'
import type { Reading, SourceSettings } from '../../panels/feedback/feedbackPort.ts'
import type { ReadHow } from '../../panels/feedback/ReadHow.ts'
import type {
  BackgroundReading,
  UnfinishedPort,
  UnfinishedReadings,
} from '../../panels/feedback/UnfinishedReading.ts'
import type { Answer, FeedbackHostApi } from './feedbackHostApi.ts'
import { valueOf } from './feedbackReadings.ts'
import { signal } from '../signal.ts'

export interface UnfinishedOptions {
  readonly organisationId: string
  readonly host: () => Pick<FeedbackHostApi, 'stopped' | 'goingOn' | 'forget'>
  readonly ask: <T>(asked: Promise<Answer<T>>) => Promise<Answer<T>>
  readonly read: (file: File, how: ReadHow) => Reading
  readonly notify: (message: Message) => void
}

/** Files that are read without anybody waiting, and those whose reading was cut off. */
export class FeedbackUnfinished implements UnfinishedPort {
  readonly getState: UnfinishedPort['getState']
  readonly subscribe: UnfinishedPort['subscribe']
  private readonly options: UnfinishedOptions
  private readonly state = signal<UnfinishedReadings>({ background: [], stopped: [] })
  private readonly open = new Map<string, { readonly reading: Reading; readonly name: string }>()
  private count = 0

  constructor(options: UnfinishedOptions) {
    this.options = options
    this.getState = this.state.get
    this.subscribe = this.state.subscribe
  }

  /** Goes on with a reading in the background until it is imported. */
  later(reading: Reading, file: File, settings: SourceSettings): void {
    const id = `background${++this.count}`
    this.open.set(id, { reading, name: file.name })
    const stop = reading.subscribe(() => this.show())
    this.show()
    reading
      .keep(settings)
      .catch((error: unknown) => {
        // Whoever cancelled it knows.
        if (!this.open.has(id)) return
        const detail = String(error).slice(0, 200)
        this.options.notify(
          error instanceof FeedbackProblem
            ? error.reason
            : { key: 'feedback.unexpected', values: { name: file.name, detail } },
        )
      })
      .finally(() => {
        stop()
        this.open.delete(id)
        this.show()
      })
  }

  look = (): void => {
    void this.refresh()
  }

  cancel = (id: string): void => {
    const one = this.open.get(id)
    this.open.delete(id)
    one?.reading.discard()
    this.show()
  }

  goOn: UnfinishedPort['goOn'] = async (id, file) => {
    const { host, ask, read, organisationId } = this.options
    try {
      const going = valueOf(await ask(host().goingOn(id, file, organisationId)))
      if (!going) {
        const wanted = this.state.get().stopped.find((one) => one.id === id)?.name ?? ''
        return { key: 'feedback.otherFile', values: { name: file.name, wanted } }
      }
      const { stopped } = this.state.get()
      this.state.set({ ...this.state.get(), stopped: stopped.filter((one) => one.id !== id) })
      this.later(read(file, going.how), file, going.settings)
      return undefined
    } catch (error) {
      if (error instanceof FeedbackProblem) return error.reason
      throw error
    }
  }

  forget: UnfinishedPort['forget'] = async (id) => {
    const { host, ask } = this.options
    await ask(host().forget(id)).catch(() => undefined)
    await this.refresh()
  }

  private async refresh(): Promise<void> {
    const { host, ask, organisationId } = this.options
    const answer = await ask(host().stopped(organisationId)).catch(() => undefined)
    if (answer && 'value' in answer) this.state.set({ ...this.state.get(), stopped: answer.value })
  }

  private show(): void {
    const background = [...this.open].flatMap(([id, { reading, name }]): BackgroundReading[] => {
      const { bytesRead, bytes, rows, secondsLeft, isDone, isKept = false } = reading.getState()
      if (isKept) return []
      const one = {
        id,
        name,
        share: isDone ? 1 : bytesRead / Math.max(1, bytes),
        rows,
        isKeeping: isDone,
        ...(isDone || secondsLeft === undefined ? {} : { secondsLeft }),
      }
      return [one]
    })
    this.state.set({ ...this.state.get(), background })
  }
}
