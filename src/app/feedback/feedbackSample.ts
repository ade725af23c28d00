import type { StoredChunk } from '../../feedback/comments/commentChunk.ts'
import { firstRows } from '../../feedback/comments/firstRows.ts'
import type { FeedbackSource } from '../../feedback/comments/feedbackSource.ts'
import { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import type { CommentQuery } from '../../panels/feedback/CommentQuery.ts'
import type { CommentPage, ReadingState } from '../../panels/feedback/feedbackPort.ts'
import { commentsIn, landingOf } from './feedbackMoods.ts'
import { FeedbackPages } from './feedbackPages.ts'

/** Rows whose landing is shown before the whole file is imported. */
export const sampleRows = 5000

/** The first rows of a file with their texts, and where they land. */
export class FeedbackSample {
  private readonly engine = new FeedbackEngine()
  private readonly pages = new FeedbackPages(this.engine)
  private chunks: StoredChunk[] = []
  private rows = 0
  private hasLanded = false

  /** Whether no more rows are wanted. */
  get isFull(): boolean {
    return this.rows >= sampleRows
  }

  add(chunk: StoredChunk): void {
    const wanted = sampleRows - this.rows
    if (wanted <= 0) return
    this.chunks.push(firstRows(chunk, wanted))
    this.rows += Math.min(chunk.count, wanted)
  }

  /** No further rows come, or none are wanted: they land, once. `source`: what is known of it by now. */
  land(source: FeedbackSource): void {
    if (this.hasLanded) return
    this.hasLanded = true
    const comments = this.chunks.reduce((sum, chunk) => sum + commentsIn(chunk), 0)
    this.engine.add({ ...source, comments, rows: this.rows }, this.chunks)
    this.chunks = []
    this.pages.forget()
  }

  /** Words have changed. */
  forget(): void {
    this.pages.forget()
  }

  comments(query: CommentQuery, touchpoints: readonly TouchpointWords[]): Promise<CommentPage> {
    return this.pages.page(query, touchpoints)
  }

  landing(touchpoints: readonly TouchpointWords[]): NonNullable<ReadingState['landing']> {
    return landingOf(this.engine, touchpoints)
  }
}
