import type { CommentRef, EvidenceTheme } from '../../model/evidence.ts'
import type { CommentIndex } from '../comments/commentIndex.ts'

const MOST_THEMES = 8
const LEAST_COMMENTS = 3
const LEAST_Z = 1.96
/** Comments that the prior is worth: it holds rare words back. */
const PRIOR = 500
/** Two phrases are one theme when this share of the rarer one's comments hold both. */
const OVERLAP = 0.5

/** One stem, or two that stand side by side. */
interface Phrase {
  stems: readonly number[]
  /** comments of the set that hold it */
  inside: number[]
  z: number
}

const keyOf = (first: number, second: number): number => first * 0x4000000 + second

/** Counts of neighbours over all comments, kept for the pairs that were ever asked for. */
export class PairCounts {
  private readonly index: CommentIndex
  private readonly counts = new Map<number, number>()

  constructor(index: CommentIndex) {
    this.index = index
  }

  /** Counts the pairs that are not known yet, in one pass over all comments. */
  learn(pairs: Iterable<number>): void {
    const wanted = new Map<number, number>()
    for (const pair of pairs) if (!this.counts.has(pair)) wanted.set(pair, 0)
    if (wanted.size === 0) return
    for (let comment = 0; comment < this.index.count; comment++) {
      for (const pair of pairsOf(this.index, comment)) {
        const count = wanted.get(pair)
        if (count !== undefined) wanted.set(pair, count + 1)
      }
    }
    for (const [pair, count] of wanted) this.counts.set(pair, count)
  }

  count(pair: number): number {
    return this.counts.get(pair) ?? 0
  }
}

/** The pairs of content words that stand side by side in a comment, each once. */
function pairsOf(index: CommentIndex, comment: number): Set<number> {
  const pairs = new Set<number>()
  const end = index.offsets[comment + 1] ?? 0
  for (let at = (index.offsets[comment] ?? 0) + 1; at < end; at++) {
    const first = index.tokens[at - 1] ?? 0
    const second = index.tokens[at] ?? 0
    const parted = index.clauses[at - 1] !== index.clauses[at]
    if (parted || index.stems.isStop(first) || index.stems.isStop(second)) continue
    pairs.add(keyOf(first, second))
  }
  return pairs
}

/** What stands in the comments of a set: which of them hold each word and each pair. */
function gather(index: CommentIndex, comments: readonly number[]): Map<number, number[]>[] {
  const words = new Map<number, number[]>()
  const pairs = new Map<number, number[]>()
  const note = (map: Map<number, number[]>, key: number, comment: number): void => {
    const list = map.get(key)
    if (list) list.push(comment)
    else map.set(key, [comment])
  }
  for (const comment of comments) {
    const end = index.offsets[comment + 1] ?? 0
    const seen = new Set(index.tokens.subarray(index.offsets[comment] ?? 0, end))
    for (const stem of seen) if (!index.stems.isStop(stem)) note(words, stem, comment)
    for (const pair of pairsOf(index, comment)) note(pairs, pair, comment)
  }
  return [words, pairs]
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
  const [words = new Map(), pairs = new Map()] = gather(index, comments)
  const frequent = [...pairs].filter(([, inside]) => inside.length >= LEAST_COMMENTS)
  pairCounts.learn(frequent.map(([pair]) => pair))
  const phrases: Phrase[] = []
  const rate = (stems: readonly number[], inside: number[], all: number): void => {
    if (inside.length < LEAST_COMMENTS || stems.every((stem) => own.has(stem))) return
    const z = logOddsZ(inside.length, comments.length, all, index.count)
    if (z >= LEAST_Z) phrases.push({ stems, inside, z })
  }
  for (const [stem, inside] of words) rate([stem], inside, index.frequency(stem))
  for (const [pair, inside] of frequent) {
    const stems = [Math.floor(pair / 0x4000000), pair % 0x4000000]
    rate(stems, inside, pairCounts.count(pair))
  }
  return merged(phrases).map(({ stems, inside, z }) => ({
    phrase: stems.map((stem) => index.stems.word(stem)).join(' '),
    comments: inside.length,
    z: Math.round(z * 100) / 100,
    examples: inside.slice(0, 3).map(refOf),
  }))
}
