import { LABELS, UNSCORED } from '../../feedback/comments/commentChunk.ts'
import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import { isoDate } from '../../lib/calendar.ts'
import type { CommentFacets, CommentPlace } from '../../panels/feedback/CommentBrowser.ts'
import type { CommentQuery, CommentRow } from '../../panels/feedback/CommentQuery.ts'
import type { CommentPage } from '../../panels/feedback/feedbackPort.ts'
import { commentFacets } from './commentFacets.ts'
import { commentRowsCsv } from './commentRowsCsv.ts'
import { moodsOfMatch } from './feedbackMoods.ts'
import { type FoundComments, commentsInPlace, filterComments, searchFound } from './findComments.ts'

/** The texts of comments, by their numbers in the index. */
export type TextsOf = (comments: readonly number[]) => Promise<readonly string[]>

/** The answer where there is nothing to look in. */
export const nothingFound: CommentPage = {
  total: 0,
  among: 0,
  moods: { negative: 0, neutral: 0, positive: 0, unscored: 0 },
  rows: [],
}

/** Rows that are turned into CSV at once. */
const csvRows = 4096

/** Answers what comments there are. The answer to one question is kept for its next pages. */
export class FeedbackPages {
  private readonly engine: FeedbackEngine
  private readonly texts: TextsOf
  private place: { readonly key: string; readonly found: FoundComments } | undefined
  private last: { readonly key: string; readonly found: FoundComments } | undefined
  private facets: { readonly key: string; readonly facets: CommentFacets } | undefined

  /** `texts`: where texts are fetched from; those that the engine holds where it is missing. */
  constructor(engine: FeedbackEngine, texts: TextsOf = heldTexts(engine)) {
    this.engine = engine
    this.texts = texts
  }

  /** Comments or touchpoints have changed. */
  forget(): void {
    this.place = undefined
    this.last = undefined
    this.facets = undefined
  }

  async page(query: CommentQuery, touchpoints: readonly TouchpointWords[]): Promise<CommentPage> {
    const { offset, limit } = query
    const found = this.found(query, touchpoints)
    return {
      total: found.comments.length,
      among: this.inPlace(query, touchpoints).comments.length,
      moods: moodsOfMatch(found),
      rows: await this.rows(found, offset, limit),
    }
  }

  /** What the comments of a place can be told apart by. */
  facetsOf(place: CommentPlace, touchpoints: readonly TouchpointWords[]): CommentFacets {
    const key = keyOf(place)
    if (this.facets?.key !== key) {
      const { comments } = this.inPlace(place, touchpoints)
      this.facets = { key, facets: commentFacets(this.engine, comments) }
    }
    return this.facets.facets
  }

  /** All rows that fit, as CSV. */
  async csv(query: CommentQuery, touchpoints: readonly TouchpointWords[]): Promise<string> {
    const found = this.found(query, touchpoints)
    const parts: string[] = [commentRowsCsv.header]
    for (let offset = 0; offset < found.comments.length; offset += csvRows) {
      const rows = await this.rows(found, offset, csvRows)
      parts.push(commentRowsCsv.lines(rows, (id) => this.engine.sources.get(id)?.name ?? id))
    }
    return parts.join('')
  }

  private async rows(found: FoundComments, offset: number, limit: number): Promise<CommentRow[]> {
    const comments = Array.from(found.comments.subarray(offset, offset + limit))
    const texts = await this.texts(comments)
    return comments.flatMap((comment, at) => {
      const label = found.label[offset + at] ?? UNSCORED
      return commentRow(this.engine, comment, label, texts[at] ?? '')
    })
  }

  private found(query: CommentQuery, touchpoints: readonly TouchpointWords[]): FoundComments {
    const { offset: _offset, limit: _limit, ...question } = query
    const key = JSON.stringify(question)
    if (this.last?.key === key) return this.last.found
    const place = this.inPlace(query, touchpoints)
    const filtered = filterComments(this.engine, place, query)
    const found = searchFound(this.engine.index, filtered, query.search ?? '')
    this.last = { key, found }
    return found
  }

  private inPlace(place: CommentPlace, touchpoints: readonly TouchpointWords[]): FoundComments {
    const key = keyOf(place)
    if (this.place?.key !== key)
      this.place = { key, found: commentsInPlace(this.engine, place, touchpoints) }
    return this.place.found
  }
}

const keyOf = ({ scope, mapFilter }: CommentPlace): string => JSON.stringify([scope, mapFilter])

/** A comment as it is listed, with the mood that it has in its place; nothing where it is not there any more. */
export function commentRow(
  engine: FeedbackEngine,
  comment: number,
  label: number,
  text: string,
): CommentRow[] {
  const shown = engine.comment(comment)
  if (!shown) return []
  const { sourceId, row, score, day, stratum } = shown
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

/** The texts that the engine holds in memory. */
export function heldTexts(engine: FeedbackEngine): TextsOf {
  return async (comments) => comments.map((comment) => engine.comment(comment)?.text ?? '')
}
