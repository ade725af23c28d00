import { NO_DAY } from '../../feedback/comments/commentChunk.ts'
import { labelOfScore } from '../../feedback/columns/scoreScale.ts'
import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import { isoMonth } from '../../lib/calendar.ts'
import type { ScoreScale } from '../../model/evidence.ts'
import type { CommentFacets, FacetCount, ScoreRange } from '../../panels/feedback/CommentBrowser.ts'

/** Scores that are offered one by one; more of them are offered by parts of the scale only. */
const mostScores = 11

class Tally {
  private readonly counts = new Map<string, number>()

  add(value: string): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1)
  }

  /** The most frequent first. */
  byCount(): FacetCount[] {
    return this.list().sort((a, b) => b.comments - a.comments || (a.value < b.value ? -1 : 1))
  }

  list(): FacetCount[] {
    return [...this.counts].map(([value, comments]) => ({ value, comments }))
  }
}

/** What these comments can be told apart by. Where all have the same there is nothing to tell. */
export function commentFacets(engine: FeedbackEngine, comments: Iterable<number>): CommentFacets {
  const [sources, segments, languages] = [new Tally(), new Tally(), new Tally()]
  const days = new Map<number, number>()
  const scores = new Map<ScoreScale | undefined, Map<number, number>>()
  for (const comment of comments) {
    const where = engine.index.locate(comment)
    if (where === undefined) continue
    const { chunk, at } = where
    const source = engine.sources.get(chunk.sourceId)
    sources.add(chunk.sourceId)
    const segment = source?.strata[chunk.stratum[at] ?? 0] ?? ''
    if (segment !== '') segments.add(segment)
    languages.add(source?.languages[chunk.language[at] ?? 0] ?? 'und')
    const day = chunk.day[at] ?? NO_DAY
    if (day !== NO_DAY) days.set(day, (days.get(day) ?? 0) + 1)
    const score = chunk.score[at] ?? Number.NaN
    if (Number.isNaN(score)) continue
    const ofScale = scores.get(source?.mapping.scale) ?? new Map<number, number>()
    scores.set(source?.mapping.scale, ofScale.set(score, (ofScale.get(score) ?? 0) + 1))
  }
  return {
    sources: sources.byCount(),
    segments: segments.byCount(),
    languages: languages.byCount(),
    months: monthsOf(days),
    scores: rangesOf(scores),
  }
}

function monthsOf(days: ReadonlyMap<number, number>): FacetCount[] {
  const months = new Map<string, number>()
  for (const [day, comments] of days) {
    const month = isoMonth(day)
    months.set(month, (months.get(month) ?? 0) + comments)
  }
  return [...months]
    .map(([value, comments]) => ({ value, comments }))
    .sort((a, b) => (a.value < b.value ? 1 : -1))
}

/** The parts of each scale that count as negative, neutral and positive, as far as they were given; then the scores. */
function rangesOf(
  scales: ReadonlyMap<ScoreScale | undefined, ReadonlyMap<number, number>>,
): ScoreRange[] {
  const parts = new Map<string, ScoreRange>()
  const single = new Map<number, number>()
  for (const [scale, scores] of scales) {
    const byLabel = new Map<string, ScoreRange>()
    for (const [score, comments] of scores) {
      single.set(score, (single.get(score) ?? 0) + comments)
      const label = scale ? labelOfScore(score, scale) : 'unscored'
      if (label === 'unscored') continue
      const before = byLabel.get(label)
      byLabel.set(label, {
        from: Math.min(before?.from ?? score, score),
        to: Math.max(before?.to ?? score, score),
        comments: (before?.comments ?? 0) + comments,
      })
    }
    for (const part of byLabel.values())
      if (part.to > part.from) parts.set(`${part.from}–${part.to}`, part)
  }
  const byScore = (a: ScoreRange, b: ScoreRange): number => a.from - b.from
  const one = [...single].map(([score, comments]) => ({ from: score, to: score, comments }))
  return [
    ...[...parts.values()].sort(byScore),
    ...(one.length > mostScores ? [] : one.sort(byScore)),
  ]
}
