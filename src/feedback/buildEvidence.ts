import { isoMonth } from '../lib/calendar.ts'
import { wilson } from '../lib/wilson.ts'
import type {
  CommentRef,
  Evidence,
  EvidenceExample,
  EvidenceMonth,
  MeanInterval,
} from '../model/evidence.ts'
import {
  LABELS,
  NEGATIVE,
  NO_DAY,
  NO_SENTIMENT,
  SENTIMENT_STEPS,
  textOf,
  UNSCORED,
} from './commentChunk.ts'
import type { CommentIndex } from './commentIndex.ts'
import type { FeedbackSource } from './feedbackSource.ts'
import type { TouchpointMatch } from './matchTouchpoint.ts'
import { meanInterval } from './meanInterval.ts'
import type { StrataTotals } from './strataTotals.ts'
import { findThemes, type PairCounts } from './themes.ts'
import { cluesOf, type TouchpointWords } from './touchpointWords.ts'

const MOST_EXAMPLES = 3
const LONGEST_EXAMPLE = 400

/** Everything that evidence is counted from. */
export interface EvidenceBase {
  index: CommentIndex
  sources: ReadonlyMap<string, FeedbackSource>
  totals: StrataTotals
  pairCounts: PairCounts
}

/** Where a comment stands. */
export function refOf(index: CommentIndex, comment: number): CommentRef {
  const where = index.locate(comment)
  return {
    sourceId: where?.chunk.sourceId ?? '',
    row: (where?.chunk.firstRow ?? 0) + (where?.at ?? 0),
  }
}

const labelsOf = ({ label }: TouchpointMatch): number[] => {
  const counts = [0, 0, 0, 0]
  for (const place of label) counts[place] = (counts[place] ?? 0) + 1
  return counts
}

function monthsOf({ index }: EvidenceBase, match: TouchpointMatch): EvidenceMonth[] {
  const months = new Map<string, { n: number; negative: number }>()
  match.comments.forEach((comment, at) => {
    const where = index.locate(comment)
    const day = where?.chunk.day[where.at] ?? NO_DAY
    const label = match.label[at] ?? UNSCORED
    if (day === NO_DAY || label === UNSCORED) return
    const month = isoMonth(day)
    const count = months.get(month) ?? { n: 0, negative: 0 }
    months.set(month, { n: count.n + 1, negative: count.negative + (label === NEGATIVE ? 1 : 0) })
  })
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, count]) => ({ month, n: count.n, negative: count.negative }))
}

/** From the first to the last dated comment of the sources that hold matched ones. */
function daysCovered({ index, sources }: EvidenceBase, match: TouchpointMatch): number {
  const ids = new Set<string>()
  for (const comment of match.comments) ids.add(index.locate(comment)?.chunk.sourceId ?? '')
  let first = Infinity
  let last = -Infinity
  for (const id of ids) {
    first = Math.min(first, sources.get(id)?.firstDay ?? Infinity)
    last = Math.max(last, sources.get(id)?.lastDay ?? -Infinity)
  }
  return last >= first ? last - first + 1 : 0
}

/** Scores of different scales have no common mean: the scale with the most scores is taken. */
function scoreOf(base: EvidenceBase, match: TouchpointMatch): Evidence['score'] {
  const byScale = new Map<string, number[]>()
  for (const comment of match.comments) {
    const where = base.index.locate(comment)
    const scale = base.sources.get(where?.chunk.sourceId ?? '')?.mapping.scale
    const score = where?.chunk.score[where.at] ?? Number.NaN
    if (scale === undefined || Number.isNaN(score)) continue
    const key = JSON.stringify(scale)
    const list = byScale.get(key)
    if (list) list.push(score)
    else byScale.set(key, [score])
  }
  const [most] = [...byScale].sort(([, a], [, b]) => b.length - a.length)
  const mean = most && meanInterval(most[1])
  return mean && { ...mean, scale: JSON.parse(most[0]) as NonNullable<Evidence['score']>['scale'] }
}

function sentimentOf({ sentiment }: TouchpointMatch): MeanInterval | undefined {
  const known = Array.from(sentiment).filter((value) => value !== NO_SENTIMENT)
  return meanInterval(known.map((value) => value / SENTIMENT_STEPS))
}

/** The most negative of those that can be read at a glance, else the strongest of all. */
function examplesOf({ index }: EvidenceBase, match: TouchpointMatch): EvidenceExample[] {
  const order = Array.from(match.comments, (_, at) => at)
  const mood = (at: number): number => {
    const value = match.sentiment[at] ?? 0
    return value === NO_SENTIMENT ? 0 : value
  }
  order.sort(
    (a, b) => mood(a) - mood(b) || (match.strength[b] ?? 0) - (match.strength[a] ?? 0) || a - b,
  )
  const examples: EvidenceExample[] = []
  for (const longest of [LONGEST_EXAMPLE, Infinity]) {
    for (const at of order) {
      if (examples.length >= MOST_EXAMPLES) return examples
      const comment = match.comments[at] ?? 0
      const where = index.locate(comment)
      const text = where ? textOf(where.chunk, where.at) : ''
      const ref = refOf(index, comment)
      const isShown = examples.some(
        ({ row, sourceId }) => row === ref.row && sourceId === ref.sourceId,
      )
      if (text === '' || text.length > longest || isShown) continue
      examples.push({ ...ref, text, label: LABELS[match.label[at] ?? UNSCORED] ?? 'unscored' })
    }
  }
  return examples
}

function themesOf(
  base: EvidenceBase,
  touchpoint: TouchpointWords,
  match: TouchpointMatch,
): Evidence['themes'] {
  const { index, pairCounts } = base
  const own = new Set(cluesOf(touchpoint, index.stems).flatMap(({ content }) => content))
  const negative = Array.from(match.comments).filter((_, at) => match.label[at] === NEGATIVE)
  return findThemes(index, pairCounts, negative, own, (comment) => refOf(index, comment))
}

/**
 * Sums up the comments that are taken to speak of one touchpoint, as methods.md defines each
 * figure: Wilson interval of the negative share, t interval of the means, comments by month, and
 * matched against other comments within each source and stratum.
 */
export function buildEvidence(
  base: EvidenceBase,
  touchpoint: TouchpointWords,
  match: TouchpointMatch,
): Evidence {
  const [negative = 0, neutral = 0, positive = 0, unscored = 0] = labelsOf(match)
  const n = negative + neutral + positive
  const negativeShare = wilson(negative, n)
  const sentiment = sentimentOf(match)
  const score = scoreOf(base, match)
  return {
    comments: match.comments.length,
    n,
    negative,
    neutral,
    positive,
    unscored,
    ...(negativeShare ? { negativeShare } : {}),
    ...(sentiment ? { sentiment } : {}),
    ...(score ? { score } : {}),
    months: monthsOf(base, match),
    daysCovered: daysCovered(base, match),
    strata: base.totals.compare(base.index, match),
    themes: themesOf(base, touchpoint, match),
    examples: examplesOf(base, match),
  }
}
