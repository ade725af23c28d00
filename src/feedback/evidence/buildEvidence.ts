import { isoDate, isoMonth } from '../../lib/calendar.ts'
import { wilson } from '../../lib/wilson.ts'
import type {
  CommentRef,
  EmployeeEvidence,
  Evidence,
  EvidenceExample,
  EvidenceMonth,
  MeanInterval,
  ScoreScale,
  SourceKind,
} from '../../model/evidence.ts'
import {
  LABELS,
  NEGATIVE,
  NO_DAY,
  NO_SENTIMENT,
  SENTIMENT_STEPS,
  textOf,
  UNSCORED,
} from '../comments/commentChunk.ts'
import type { CommentIndex } from '../comments/commentIndex.ts'
import type { FeedbackSource } from '../comments/feedbackSource.ts'
import type { TouchpointMatch } from '../matching/matchTouchpoint.ts'
import { meanInterval } from './meanInterval.ts'
import { periodEnds } from './periodEnds.ts'
import type { StrataTotals } from './strataTotals.ts'
import { findThemes, type PairCounts } from './themes.ts'
import { cluesOf, type TouchpointWords } from '../matching/touchpointWords.ts'

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

function dayOf(index: CommentIndex, comment: number): number {
  const where = index.locate(comment)
  return where?.chunk.day[where.at] ?? NO_DAY
}

const labelsOf = ({ label }: TouchpointMatch): number[] => {
  const counts = [0, 0, 0, 0]
  for (const place of label) counts[place] = (counts[place] ?? 0) + 1
  return counts
}

/** The part of a match that stands in sources of such a kind. */
function ofKind(
  { index, sources }: EvidenceBase,
  match: TouchpointMatch,
  isOf: (kind: SourceKind) => boolean,
): TouchpointMatch {
  const places = [...match.comments.keys()].filter((at) => {
    const where = index.locate(match.comments[at] ?? 0)
    const kind = sources.get(where?.chunk.sourceId ?? '')?.kind
    return kind !== undefined && isOf(kind)
  })
  if (places.length === match.comments.length) return match
  const pick = (list: { readonly [at: number]: number }) => places.map((at) => list[at] ?? 0)
  return {
    ...match,
    comments: Uint32Array.from(pick(match.comments)),
    strength: Float32Array.from(pick(match.strength)),
    sentiment: Int16Array.from(pick(match.sentiment)),
    label: Int8Array.from(pick(match.label)),
  }
}

const isEmployee = (kind: SourceKind): boolean => kind === 'employee'

function employeesOf(match: TouchpointMatch): EmployeeEvidence | undefined {
  if (match.comments.length === 0) return undefined
  const [negative = 0, neutral = 0, positive = 0] = labelsOf(match)
  const sentiment = sentimentOf(match)
  return { n: negative + neutral + positive, negative, ...(sentiment ? { sentiment } : {}) }
}

function datedOf({ index }: EvidenceBase, match: TouchpointMatch): Evidence['dated'] {
  let first = Infinity
  let last = -Infinity
  for (const comment of match.comments) {
    const day = dayOf(index, comment)
    if (day === NO_DAY) continue
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  return last >= first ? { first: isoDate(first), last: isoDate(last) } : undefined
}

function periodEndsOf(base: EvidenceBase, customers: TouchpointMatch): Evidence['periodEnds'] {
  const { comments, label } = ofKind(base, customers, (kind) => kind !== 'complaints')
  const dated = Array.from(comments, (comment, at) => ({
    day: dayOf(base.index, comment),
    isNegative: label[at] === NEGATIVE,
  }))
  return periodEnds(dated.filter(({ day }, at) => day !== NO_DAY && label[at] !== UNSCORED))
}

function monthsOf({ index }: EvidenceBase, match: TouchpointMatch): EvidenceMonth[] {
  const months = new Map<string, { n: number; negative: number }>()
  match.comments.forEach((comment, at) => {
    const day = dayOf(index, comment)
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
  const byScale = new Map<string, { scale: ScoreScale; scores: number[] }>()
  for (const comment of match.comments) {
    const where = base.index.locate(comment)
    const scale = base.sources.get(where?.chunk.sourceId ?? '')?.mapping.scale
    const score = where?.chunk.score[where.at] ?? Number.NaN
    if (scale === undefined || Number.isNaN(score)) continue
    const key = `${scale.kind} ${scale.min} ${scale.max}`
    const known = byScale.get(key)
    if (known) known.scores.push(score)
    else byScale.set(key, { scale, scores: [score] })
  }
  const [most] = [...byScale.values()].sort((a, b) => b.scores.length - a.scores.length)
  const mean = most && meanInterval(most.scores)
  return mean && { ...mean, scale: most.scale }
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
 * matched against other comments within each source and stratum. What employees say stands apart.
 */
export function buildEvidence(
  base: EvidenceBase,
  touchpoint: TouchpointWords,
  match: TouchpointMatch,
): Evidence {
  const customers = ofKind(base, match, (kind) => !isEmployee(kind))
  const [negative = 0, neutral = 0, positive = 0, unscored = 0] = labelsOf(customers)
  const n = negative + neutral + positive
  return {
    comments: customers.comments.length,
    n,
    negative,
    neutral,
    positive,
    unscored,
    ...withoutMissing({
      negativeShare: wilson(negative, n),
      sentiment: sentimentOf(customers),
      score: scoreOf(base, customers),
      employees: employeesOf(ofKind(base, match, isEmployee)),
      dated: datedOf(base, customers),
      periodEnds: periodEndsOf(base, customers),
    }),
    months: monthsOf(base, customers),
    daysCovered: daysCovered(base, customers),
    strata: base.totals.compare(match),
    themes: themesOf(base, touchpoint, customers),
    examples: examplesOf(base, customers),
  }
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** A missing field means empty: none is there with the value undefined. */
function withoutMissing<T extends object>(fields: T): Present<T> {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as Present<T>
}
