import type { CommentRef, EvidenceTheme } from '../../model/evidence.ts'
import type { CommentIndex } from '../comments/commentIndex.ts'
import { eachPair, type PairCounts, stemsOfPair } from './PairCounts.ts'

const MOST_THEMES = 8
const LEAST_COMMENTS = 3
const LEAST_Z = 1.96
/** Comments that the prior is worth: it holds rare words back. */
const PRIOR = 500
/** Two phrases are one theme when this share of the rarer one's comments hold both. */
const OVERLAP = 0.5
/** Comments that phrases are looked for in; of more, every so manieth one. What is found is counted in all. */
const MOST_READ = 10_000

/** One stem, or two that stand side by side. */
interface Phrase {
  stems: readonly number[]
  /** comments of the set that hold it */
  inside: number[]
  z: number
}

/** Which of the comments hold each word and each pair. */
function gather(index: CommentIndex, comments: readonly number[]): Map<number, number[]>[] {
  const words = new Map<number, number[]>()
  const pairs = new Map<number, number[]>()
  const note = (map: Map<number, number[]>, key: number, comment: number): void => {
    const list = map.get(key)
    if (!list) map.set(key, [comment])
    else if (list.at(-1) !== comment) list.push(comment)
  }
  for (const comment of comments) {
    const end = index.offsets[comment + 1] ?? 0
    for (let at = index.offsets[comment] ?? 0; at < end; at++) {
      const stem = index.tokens[at] ?? 0
      if (!index.stems.isStop(stem)) note(words, stem, comment)
    }
    eachPair(index, comment, (pair) => note(pairs, pair, comment))
  }
  return [words, pairs]
}

/** The comments that hold a phrase. */
function holding(
  index: CommentIndex,
  comments: readonly number[],
  [first = 0, second]: readonly number[],
): number[] {
  return comments.filter((comment) => {
    const end = index.offsets[comment + 1] ?? 0
    for (let at = index.offsets[comment] ?? 0; at < end; at++) {
      if (index.tokens[at] !== first) continue
      if (second === undefined) return true
      const isInClause = at + 1 < end && index.clauses[at] === index.clauses[at + 1]
      if (isInClause && index.tokens[at + 1] === second) return true
    }
    return false
  })
}

/**
 * How surely a phrase is over-represented: log-odds of the comments that hold it, inside against
 * outside, with an informative Dirichlet prior from all comments, by its standard deviation
 * (Monroe, Colaresi and Quinn 2008).
 */
export function logOddsZ(inside: number, n: number, all: number, total: number): number {
  const prior = (PRIOR * all) / total
  const outside = all - inside
  const odds = (count: number, of: number): number =>
    Math.log((count + prior) / (of + PRIOR - count - prior))
  const variance = 1 / (inside + prior) + 1 / (outside + prior)
  return (odds(inside, n) - odds(outside, total - n)) / Math.sqrt(variance)
}

function overlaps(a: Phrase, b: Phrase): boolean {
  const other = new Set(b.inside)
  const both = a.inside.filter((comment) => other.has(comment)).length
  return both >= OVERLAP * Math.min(a.inside.length, b.inside.length)
}

/** Pairs before the words they are made of: "waiting room" says more than "room". */
function merged(phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = []
  const weight = ({ stems, z }: Phrase): number => z * (stems.length > 1 ? 1.5 : 1)
  for (const phrase of [...phrases].sort((a, b) => weight(b) - weight(a))) {
    const shares = kept.some(
      (other) => other.stems.some((stem) => phrase.stems.includes(stem)) && overlaps(phrase, other),
    )
    if (!shares) kept.push(phrase)
    if (kept.length >= MOST_THEMES) break
  }
  return kept
}

/**
 * The themes of a set of comments (ascending): words and two-word phrases over-represented in them
 * against all others, the surest first. Words of `own` alone are none: they chose the comments.
 */
export function findThemes(
  index: CommentIndex,
  pairCounts: PairCounts,
  comments: readonly number[],
  own: ReadonlySet<number>,
  refOf: (comment: number) => CommentRef,
): EvidenceTheme[] {
  const step = Math.ceil(comments.length / MOST_READ)
  const read = step > 1 ? comments.filter((_, at) => at % step === 0) : comments
  const [words = new Map(), pairs = new Map()] = gather(index, read)
  const phrases: Phrase[] = []
  const rate = (stems: readonly number[], inside: number[], everywhere: number): void => {
    if (inside.length < LEAST_COMMENTS || stems.every((stem) => own.has(stem))) return
    const here = inside.length * Math.max(1, step)
    const z = logOddsZ(here, comments.length, Math.max(everywhere, here), index.count)
    if (z >= LEAST_Z) phrases.push({ stems, inside, z })
  }
  for (const [stem, inside] of words) rate([stem], inside, index.frequency(stem))
  for (const [pair, inside] of pairs) {
    if (inside.length >= LEAST_COMMENTS) rate(stemsOfPair(pair), inside, pairCounts.count(pair))
  }
  return merged(phrases).map(({ stems, inside, z }) => {
    const all = step > 1 ? holding(index, comments, stems) : inside
    return {
      phrase: stems.map((stem) => index.stems.word(stem)).join(' '),
      comments: all.length,
      z: Math.round(z * 100) / 100,
      examples: all.slice(0, 3).map(refOf),
    }
  })
}
