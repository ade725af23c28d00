import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import { loadMoodReaders } from '../../feedback/mood/loadMoodReaders.ts'
import type { CommentRef, MoodLabel } from '../../model/evidence.ts'
import type { OpenedComment, SettleChange } from '../../panels/feedback/CommentBrowser.ts'
import type { SettledStore } from '../../storage/settledStore.ts'
import { FeedbackSettled } from './feedbackSettled.ts'
import { type TextsOf, heldTexts } from './feedbackPages.ts'
import { openComment } from './openComment.ts'

/** Opens single comments, and keeps and teaches what people say about them. */
export class FeedbackBrowsing {
  private readonly engine: FeedbackEngine
  private readonly texts: TextsOf
  private readonly settled: FeedbackSettled

  constructor(
    engine: FeedbackEngine,
    open: () => Promise<SettledStore | undefined>,
    texts: TextsOf = heldTexts(engine),
  ) {
    this.engine = engine
    this.texts = texts
    this.settled = new FeedbackSettled(open)
  }

  /** A source is counted from now on, and what people said about it. */
  async add(sourceId: string): Promise<void> {
    await this.settled.load(sourceId)
    this.teach()
  }

  async opened(
    ref: CommentRef,
    touchpoints: readonly TouchpointWords[],
  ): Promise<OpenedComment | undefined> {
    const { engine, texts, settled } = this
    const moods = await loadMoodReaders()
    return openComment(ref, { engine, texts, moods, settled, touchpoints })
  }

  /** What would take it back. Nothing changes where it throws. */
  async settle(changes: readonly SettleChange[]): Promise<SettleChange[]> {
    const back = await this.settled.apply(changes)
    this.teach()
    return back
  }

  /** The moods that people put right in a source, by row. */
  corrections(sourceId: string): ReadonlyMap<number, MoodLabel> {
    const moods = this.settled.moods.get(sourceId) ?? []
    return new Map(moods.map(({ row, label }) => [row, label]))
  }

  private teach(): void {
    this.engine.settle(this.settled.rows)
  }
}
