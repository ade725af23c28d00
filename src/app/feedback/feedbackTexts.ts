import { CHUNK_ROWS, type TextChunk, textAt } from '../../feedback/comments/commentChunk.ts'
import { refOf } from '../../feedback/evidence/refOf.ts'
import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import type { CommentRef, Evidence } from '../../model/evidence.ts'
import type { SourceStore } from '../../storage/sourceStore.ts'
import type { TextsOf } from './feedbackPages.ts'

/** Stretches of 4,096 texts that are held: about half a megabyte each. */
const mostHeld = 8

/** Reads the texts of stored comments when somebody looks at them. */
export class FeedbackTexts {
  private readonly open: () => Promise<Pick<SourceStore, 'loadTexts'>>
  /** The latest used last. */
  private readonly held = new Map<string, Promise<TextChunk | undefined>>()

  constructor(open: () => Promise<Pick<SourceStore, 'loadTexts'>>) {
    this.open = open
  }

  /** The texts of these rows, "" where there is none. One stretch after the other: rows may be many. */
  async of(rows: readonly CommentRef[]): Promise<string[]> {
    const found: string[] = []
    for (const { sourceId, row } of rows) {
      const at = row - 1
      const texts = await this.chunk(sourceId, Math.floor(at / CHUNK_ROWS))
      found.push(texts ? textAt(texts, at % CHUNK_ROWS) : '')
    }
    return found
  }

  /** The same by the comments' numbers. */
  ofComments(engine: FeedbackEngine): TextsOf {
    return (comments) => this.of(comments.map((comment) => refOf(engine.index, comment)))
  }

  /** Evidence with what its examples say. */
  async filled(evidence: Evidence): Promise<Evidence> {
    const { examples } = evidence
    const texts = await this.of(examples)
    return {
      ...evidence,
      examples: examples.map((one, at) =>
        one.text === '' ? { ...one, text: texts[at] ?? '' } : one,
      ),
    }
  }

  /** A source was written anew or removed. */
  forget(sourceId: string): void {
    for (const key of this.held.keys()) if (key.startsWith(`${sourceId}/`)) this.held.delete(key)
  }

  private chunk(sourceId: string, n: number): Promise<TextChunk | undefined> {
    const key = `${sourceId}/${n}`
    const found = this.held.get(key) ?? this.load(key, sourceId, n)
    this.held.delete(key)
    this.held.set(key, found)
    for (const oldest of this.held.keys()) {
      if (this.held.size <= mostHeld) break
      this.held.delete(oldest)
    }
    return found
  }

  private load(key: string, sourceId: string, n: number): Promise<TextChunk | undefined> {
    const loading = this.open().then(
      async (store) => (await store.loadTexts(sourceId, n)) as TextChunk | undefined,
    )
    // What failed, or is not written yet, is asked again, not remembered.
    const forget = (): void => void this.held.delete(key)
    loading.then((texts) => texts ?? forget(), forget)
    return loading
  }
}
