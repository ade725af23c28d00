import type { SourceView } from '../../panels/feedback/feedbackPort.ts'
import type { Answer, FeedbackHostApi } from './feedbackHostApi.ts'

export interface DeletionOptions {
  readonly host: () => Pick<FeedbackHostApi, 'remove' | 'restore'>
  readonly ask: (asked: Promise<Answer<undefined>>) => Promise<Answer<undefined>>
}

/** The sources that were deleted while the journey was open: until it is closed they can be taken back. */
export class FeedbackDeletion {
  private readonly options: DeletionOptions
  private readonly deleted = new Map<string, SourceView>()

  constructor(options: DeletionOptions) {
    this.options = options
  }

  get sources(): readonly SourceView[] {
    return [...this.deleted.values()]
  }

  /** Whether it is deleted now. */
  async remove(source: SourceView): Promise<boolean> {
    const isDone = await this.isDone(this.options.host().remove(source.id))
    if (isDone) this.deleted.set(source.id, source)
    return isDone
  }

  /** Whether it is back. */
  async restore(id: string): Promise<boolean> {
    if (!this.deleted.has(id)) return true
    const isDone = await this.isDone(this.options.host().restore(id))
    if (isDone) this.deleted.delete(id)
    return isDone
  }

  private async isDone(asked: Promise<Answer<undefined>>): Promise<boolean> {
    const answer = await this.options.ask(asked).catch(() => undefined)
    return answer !== undefined && !('problem' in answer)
  }
}
