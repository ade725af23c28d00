import { LABELS, UNSCORED } from '../feedback/comments/commentChunk.ts'
import type { FeedbackEngine } from '../feedback/feedbackEngine.ts'
import type { TouchpointWords } from '../feedback/matching/touchpointWords.ts'
import { isoDate } from '../lib/calendar.ts'
import type {
  CommentPage,
  CommentQuery,
  CommentRow,
  CommentScope,
} from '../panels/feedback/feedbackPort.ts'
import { isComment } from './feedbackMoods.ts'

/** Comments that fit a question, in the order of their files, and the mood of each in that place. */
interface Found {
  readonly comments: readonly number[]
  readonly labels: readonly number[]
}

/** Answers what comments there are. The answer to one question is kept for its next pages. */
export class FeedbackPages {
  private readonly engine: FeedbackEngine
  private last: { readonly key: string; readonly found: Found } | undefined

  constructor(engine: FeedbackEngine) {
    this.engine = engine
  }

  /** Comments or touchpoints have changed. */
  forget(): void {
    this.last = undefined
  }

  page(query: CommentQuery, touchpoints: readonly TouchpointWords[]): CommentPage {
    const { offset, limit, ...question } = query
    const key = JSON.stringify(question)
    if (this.last?.key !== key) this.last = { key, found: this.find(query, touchpoints) }
    const { comments, labels } = this.last.found
    const rows = comments
      .slice(offset, offset + limit)
      .flatMap((comment, at) => this.row(comment, labels[offset + at] ?? UNSCORED))
    return { total: comments.length, rows }
  }

  private row(comment: number, label: number): CommentRow[] {
    const shown = this.engine.comment(comment)
    if (!shown) return []
    const { sourceId, row, text, score, day, stratum } = shown
    return [
      {
        sourceId,
        row,
        text,
        label: LABELS[label] ?? 'unscored',
        ...(score === undefined ? {} : { score }),
        ...(day === undefined ? {} : { date: isoDate(day) }),
        ...(stratum === '' ? {} : { segment: stratum }),
      },
    ]
  }

  private find(query: CommentQuery, touchpoints: readonly TouchpointWords[]): Found {
    const { label, search } = query
    const all = this.inScope(query.scope, touchpoints)
    const wantedLabel = label === undefined ? undefined : LABELS.indexOf(label)
    const wanted = search?.trim().toLowerCase() ?? ''
    if (wantedLabel === undefined && wanted === '') return all
    const comments: number[] = []
    const labels: number[] = []
    for (const [at, comment] of all.comments.entries()) {
      const own = all.labels[at] ?? UNSCORED
      if (wantedLabel !== undefined && own !== wantedLabel) continue
      if (wanted !== '' && !this.engine.comment(comment)?.text.toLowerCase().includes(wanted))
        continue
      comments.push(comment)
      labels.push(own)
    }
    return { comments, labels }
  }

  private inScope(scope: CommentScope, touchpoints: readonly TouchpointWords[]): Found {
    if ('touchpointId' in scope) {
      const wanted = touchpoints.filter(({ id }) => id === scope.touchpointId)
      const [match] = this.engine.match(wanted)
      return { comments: [...(match?.comments ?? [])], labels: [...(match?.label ?? [])] }
    }
    const comments = 'isUnmatched' in scope ? this.engine.unmatched(touchpoints) : this.all()
    const labels = comments.map((comment) => {
      const where = this.engine.index.locate(comment)
      return where?.chunk.label[where.at] ?? UNSCORED
    })
    return { comments, labels }
  }

  private all(): number[] {
    const comments: number[] = []
    let comment = 0
    for (const chunk of this.engine.index.chunks) {
      for (let at = 0; at < chunk.count; at++, comment++)
        if (isComment(chunk, at)) comments.push(comment)
    }
    return comments
  }
}
