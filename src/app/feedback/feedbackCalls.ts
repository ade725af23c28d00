import type { Message } from '../../lib/message.ts'
import { FeedbackProblem } from '../../panels/feedback/FeedbackProblem.ts'

interface Waiting {
  readonly limit: number
  readonly fail: (error: FeedbackProblem) => void
  left: number
}

/** Milliseconds between two looks. */
const tick = 1000

/**
 * What a host was asked and has not answered. A host that says nothing at all for as long as a call allows hangs:
 * nobody must wait for it for ever.
 */
export class FeedbackCalls {
  private readonly onHang: () => void
  private readonly waiting = new Set<Waiting>()
  private timer: ReturnType<typeof setInterval> | undefined

  constructor(onHang: () => void) {
    this.onHang = onHang
  }

  /**
   * The answer, or a FeedbackProblem where the host is gone.
   * @param limit seconds of silence, counted while this page runs: a device that was asleep has not waited
   */
  ask<T>(asked: Promise<T>, limit: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const one: Waiting = { limit, left: limit, fail: reject }
      this.waiting.add(one)
      this.timer ??= setInterval(() => this.look(), tick)
      asked.then(resolve, reject).finally(() => this.forget(one))
    })
  }

  /** The host has said something, so it does not hang. */
  heard(): void {
    for (const one of this.waiting) one.left = one.limit
  }

  /** The host is gone: nothing that was asked will be answered. */
  failed(problem: Message): void {
    const all = [...this.waiting]
    this.stop()
    for (const { fail } of all) fail(new FeedbackProblem(problem))
  }

  /** Nobody listens any more. */
  stop(): void {
    this.waiting.clear()
    clearInterval(this.timer)
    this.timer = undefined
  }

  private look(): void {
    for (const one of this.waiting) one.left--
    if ([...this.waiting].some(({ left }) => left <= 0)) this.onHang()
  }

  private forget(one: Waiting): void {
    this.waiting.delete(one)
    if (this.waiting.size === 0) this.stop()
  }
}
