import type { Message } from '../../lib/message.ts'

/** A file or a store that can't be used, as the sentence that says what, where and the mend. */
export class FeedbackProblem extends Error {
  override readonly name = 'FeedbackProblem'
  readonly reason: Message

  constructor(reason: Message) {
    super(reason.key)
    this.reason = reason
  }
}
