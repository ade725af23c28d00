import {
  LABELS,
  NO_DAY,
  UNSCORED,
  isComment,
  type CommentChunk,
} from '../../feedback/comments/commentChunk.ts'
import type { CommentIndex } from '../../feedback/comments/commentIndex.ts'
import { searchComments } from '../../feedback/comments/searchComments.ts'
import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import { wordsOf } from '../../feedback/text/wordsOf.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import { dayOfIsoDate, isoMonth } from '../../lib/calendar.ts'
import type { CommentPlace } from '../../panels/feedback/CommentBrowser.ts'
import type { CommentQuery, CommentScope } from '../../panels/feedback/CommentQuery.ts'

/** Comments in the order of their files, and the mood of each in that place: places in LABELS. */
export interface FoundComments {
  readonly comments: Uint32Array
  readonly label: Int8Array
}

/** Says no to a comment that does not fit. */
type Test = (chunk: CommentChunk, at: number, comment: number) => boolean

/** The comments of one place that the map's filter lets through. */
export function commentsInPlace(
  engine: FeedbackEngine,
  { scope, mapFilter = {} }: CommentPlace,
  touchpoints: readonly TouchpointWords[],
): FoundComments {
  const { sourceId, segment, from, to } = mapFilter
  const narrowed = narrowBy(engine, {
    ...(sourceId === undefined ? {} : { sourceId }),
    ...(segment === undefined ? {} : { segment }),
    ...(from === undefined && to === undefined ? {} : { months: [from ?? '', to ?? ''] as const }),
  })
  const found = commentsInScope(engine, scope, touchpoints)
  return narrowed ? pickComments(found, narrowed) : found
}

/** All comments of one place: those that speak of a touchpoint, of none, or simply all. */
function commentsInScope(
  engine: FeedbackEngine,
  scope: CommentScope,
  touchpoints: readonly TouchpointWords[],
): FoundComments {
  const { index } = engine
  if ('touchpointId' in scope) {
    // All of them, because what one touchpoint is given may depend on the others.
    const match = engine.match(touchpoints).find(({ id }) => id === scope.touchpointId)
    return match ?? { comments: new Uint32Array(), label: new Int8Array() }
  }
  const comments = 'isUnmatched' in scope ? engine.unmatched(touchpoints) : allOf(index)
  const label = Int8Array.from(comments, (comment) => {
    const where = index.locate(comment)
    return where?.chunk.label[where.at] ?? UNSCORED
  })
  return { comments: Uint32Array.from(comments), label }
}

/** Those of the found ones that fit everything but the words that are searched for. */
export function filterComments(
  engine: FeedbackEngine,
  found: FoundComments,
  { label, month, ...query }: CommentQuery,
): FoundComments {
  const fits = narrowBy(engine, {
    ...query,
    ...(month === undefined ? {} : { months: [month, month] as const }),
  })
  const wanted = label === undefined ? undefined : LABELS.indexOf(label)
  if (!fits && wanted === undefined) return found
  return pickComments(
    found,
    (comment, own) => (wanted === undefined || own === wanted) && (fits?.(comment) ?? true),
  )
}

/** Those of the found ones that hold the words of a search; all of them where it has no word. */
export function searchFound(
  index: CommentIndex,
  found: FoundComments,
  search: string,
): FoundComments {
  const hits = searchComments(index, search, found.comments)
  if (hits === undefined) return found
  // Both are in the order of the index.
  let at = 0
  return pickComments(found, (comment) => {
    if (hits[at] !== comment) return false
    at++
    return true
  })
}

/** Those of the found ones for which `fits` says so. */
function pickComments(
  { comments, label }: FoundComments,
  fits: (comment: number, label: number) => boolean,
): FoundComments {
  const kept: number[] = []
  for (let at = 0; at < comments.length; at++)
    if (fits(comments[at] ?? 0, label[at] ?? UNSCORED)) kept.push(at)
  return {
    comments: Uint32Array.from(kept, (at) => comments[at] ?? 0),
    label: Int8Array.from(kept, (at) => label[at] ?? UNSCORED),
  }
}

function allOf(index: CommentIndex): number[] {
  const comments: number[] = []
  let comment = 0
  for (const chunk of index.chunks) {
    for (let at = 0; at < chunk.count; at++, comment++)
      if (isComment(chunk, at)) comments.push(comment)
  }
  return comments
}

interface Narrowed extends Pick<
  CommentQuery,
  'sourceId' | 'kinds' | 'segment' | 'language' | 'scores' | 'theme'
> {
  /** First and last, both included. */
  readonly months?: readonly [string, string]
}

/** Whether a comment fits; undefined where every one does. */
function narrowBy(
  engine: FeedbackEngine,
  narrowed: Narrowed,
): ((comment: number) => boolean) | undefined {
  const tests = testsOf(engine, narrowed)
  if (tests.length === 0) return undefined
  return (comment) => {
    const where = engine.index.locate(comment)
    return where !== undefined && tests.every((test) => test(where.chunk, where.at, comment))
  }
}

function testsOf(engine: FeedbackEngine, narrowed: Narrowed): Test[] {
  const { sourceId, kinds, segment, language, months, scores, theme } = narrowed
  const { index, sources } = engine
  const tests: Test[] = []
  if (sourceId !== undefined) tests.push((chunk) => chunk.sourceId === sourceId)
  if (kinds !== undefined) {
    const of = new Set([...sources.values()].filter(({ kind }) => kinds.includes(kind)))
    const ids = new Set([...of].map(({ id }) => id))
    tests.push((chunk) => ids.has(chunk.sourceId))
  }
  if (segment !== undefined)
    tests.push(
      (chunk, at) => sources.get(chunk.sourceId)?.strata[chunk.stratum[at] ?? 0] === segment,
    )
  if (language !== undefined)
    tests.push(
      (chunk, at) => sources.get(chunk.sourceId)?.languages[chunk.language[at] ?? 0] === language,
    )
  if (months !== undefined) {
    const [first, last] = daysOf(months)
    tests.push((chunk, at) => {
      const day = chunk.day[at] ?? NO_DAY
      return day !== NO_DAY && day >= first && day <= last
    })
  }
  if (scores !== undefined) {
    const [from, to] = scores
    tests.push((chunk, at) => {
      const score = chunk.score[at] ?? Number.NaN
      return score >= from && score <= to
    })
  }
  if (theme !== undefined) {
    // Undefined stems stand in no comment.
    const stems = wordsOf(theme).map((word) => index.stems.find(word))
    tests.push((_chunk, _at, comment) => holdsPhrase(index, comment, stems))
  }
  return tests
}

/** First and last day of months, `YYYY-MM`; an empty one sets no end. */
function daysOf([from, to]: readonly [string, string]): readonly [number, number] {
  const first = dayOfIsoDate(`${from}-01`) ?? -Infinity
  const lastMonth = dayOfIsoDate(`${to}-01`)
  if (lastMonth === undefined) return [first, Infinity]
  let last = lastMonth
  while (isoMonth(last + 1) === to) last++
  return [first, last]
}

/** Whether a comment holds the words of a theme side by side in one clause, as themes are counted. */
function holdsPhrase(
  index: CommentIndex,
  comment: number,
  stems: readonly (number | undefined)[],
): boolean {
  const end = (index.offsets[comment + 1] ?? 0) - stems.length
  if (stems.length === 0) return false
  for (let at = index.offsets[comment] ?? 0; at <= end; at++) {
    const isHere = stems.every(
      (stem, n) => index.tokens[at + n] === stem && index.clauses[at + n] === index.clauses[at],
    )
    if (isHere) return true
  }
  return false
}
