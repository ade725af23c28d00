import { wilson } from '../../lib/wilson.ts'
import type {
  EmployeeEvidence,
  Evidence,
  EvidenceAnswers,
  EvidenceSource,
  MeanInterval,
  SourceKind,
} from '../../model/evidence.ts'
import { NEGATIVE, NO_SENTIMENT, SENTIMENT_STEPS } from '../comments/commentChunk.ts'
import { cluesOf, type TouchpointWords } from '../matching/touchpointWords.ts'
import { accountValue } from './accountValue.ts'
import { answerCounts } from './answerCounts.ts'
import { datedEvidence } from './datedEvidence.ts'
import { eachComment } from './eachComment.ts'
import type { EvidenceBase } from './evidenceBase.ts'
import { exampleComments } from './exampleComments.ts'
import { keptOf, type MatchedComments } from './matchedComments.ts'
import { meanInterval } from './meanInterval.ts'
import { refOf } from './refOf.ts'
import { sourceCounts } from './sourceCounts.ts'
import { findThemes } from './themes.ts'

/**
 * Sums up the comments that are taken to speak of one touchpoint, or of a step or a stage, as methods.md defines each
 * figure: Wilson interval of the negative share, t interval of the means, comments by month, and matched against other
 * comments within each source and stratum. What employees say stands apart.
 */
export function buildEvidence(
  base: EvidenceBase,
  touchpoint: Pick<TouchpointWords, 'name' | 'words'>,
  all: MatchedComments,
): Evidence {
  const { mask } = base
  const match = mask ? keptOf(all, (comment) => mask[comment] === 1) : all
  const customers = ofKind(base, match, (kind) => kind !== 'employee')
  const [negative = 0, neutral = 0, positive = 0, unscored = 0] = labelsOf(customers)
  const n = negative + neutral + positive
  const answers = answerCounts(base, customers)
  const spoken = sourceCounts(base, match)
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
      score: scoreOf(answers),
      answers: answers.length === 0 ? undefined : answers,
      value: accountValue(base, customers),
      employees: employeesOf(ofKind(base, match, (kind) => kind === 'employee')),
    }),
    ...datedEvidence(base, customers),
    daysCovered: daysCovered(base, spoken),
    strata: base.totals.compare(match),
    sources: spoken,
    themes: themesOf(base, touchpoint, customers),
    examples: exampleComments(base, customers),
  }
}

const labelsOf = ({ label }: MatchedComments): number[] => {
  const counts = [0, 0, 0, 0]
  for (const place of label) counts[place] = (counts[place] ?? 0) + 1
  return counts
}

/** The part of a match that stands in sources of such a kind. */
function ofKind(
  { index, sources }: EvidenceBase,
  match: MatchedComments,
  isOf: (kind: SourceKind) => boolean,
): MatchedComments {
  const passing = new Set([...sources.values()].flatMap(({ id, kind }) => (isOf(kind) ? id : [])))
  if (passing.size === sources.size) return match
  const passes = new Uint8Array(match.comments.length)
  eachComment(index, match.comments, ({ sourceId }, _, place) => {
    passes[place] = passing.has(sourceId) ? 1 : 0
  })
  return keptOf(match, (_, place) => passes[place] === 1)
}

function employeesOf(match: MatchedComments): EmployeeEvidence | undefined {
  if (match.comments.length === 0) return undefined
  const [negative = 0, neutral = 0, positive = 0] = labelsOf(match)
  const sentiment = sentimentOf(match)
  return { n: negative + neutral + positive, negative, ...(sentiment ? { sentiment } : {}) }
}

/** From the first to the last dated comment of the customers' sources that hold matched ones. */
function daysCovered({ sources }: EvidenceBase, spoken: readonly EvidenceSource[]): number {
  let first = Infinity
  let last = -Infinity
  for (const { sourceId } of spoken) {
    const source = sources.get(sourceId)
    if (source?.kind === 'employee') continue
    first = Math.min(first, source?.firstDay ?? Infinity)
    last = Math.max(last, source?.lastDay ?? -Infinity)
  }
  return last >= first ? last - first + 1 : 0
}

function scoreOf([most]: readonly EvidenceAnswers[]): Evidence['score'] {
  const mean = most && meanInterval(most)
  return mean && { ...mean, scale: most.scale }
}

function sentimentOf({ sentiment }: MatchedComments): MeanInterval | undefined {
  const steps = { n: 0, sum: 0, squares: 0 }
  for (const value of sentiment) {
    if (value === NO_SENTIMENT) continue
    steps.n++
    steps.sum += value
    steps.squares += value * value
  }
  return meanInterval({
    n: steps.n,
    sum: steps.sum / SENTIMENT_STEPS,
    squares: steps.squares / SENTIMENT_STEPS ** 2,
  })
}

function themesOf(
  base: EvidenceBase,
  touchpoint: Pick<TouchpointWords, 'name' | 'words'>,
  match: MatchedComments,
): Evidence['themes'] {
  const { index, pairCounts } = base
  const own = new Set(
    cluesOf({ id: '', ...touchpoint }, index.stems).flatMap(({ content }) => content),
  )
  const negative = Array.from(match.comments).filter((_, at) => match.label[at] === NEGATIVE)
  return findThemes(index, pairCounts, negative, own, (comment) => refOf(index, comment))
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** A missing field means empty: none is there with the value undefined. */
function withoutMissing<T extends object>(fields: T): Present<T> {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as Present<T>
}
