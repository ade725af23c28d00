import type { CommentIndex } from '../comments/commentIndex.ts'
import { eachPair, stemsOfPair, type PairCounts } from '../evidence/PairCounts.ts'
import { fillerStems } from './fillerWords.ts'
import { wordOfMood } from './moodRows.ts'
import type { MoodReaders } from '../mood/moodReaders.ts'
import { cluesOf, type TouchpointWords } from './touchpointWords.ts'

/** A word or a phrase of two words, as comments write it, and how many of the comments hold it. */
export interface ProposedWord {
  phrase: string
  comments: number
}

export interface ProposeOptions {
  index: CommentIndex
  pairCounts: PairCounts
  /** those whose words are looked for, ascending */
  comments: ArrayLike<number>
  /** what already finds comments: words of any of them are not proposed again */
  touchpoints: readonly TouchpointWords[]
  /** words of praise and blame are not proposed: they would choose the mood, too */
  moods: MoodReaders | undefined
}

const MOST = 10
const LEAST_COMMENTS = 3
const LEAST_Z = 1.96
/** A phrase says more than one of its words. */
const PHRASE_WEIGHT = 1.5
/** Comments that are read; of more, every so manieth. */
const MOST_READ = 10_000
/** Two proposals are one when this share of the rarer one's comments hold both. */
const OVERLAP = 0.5
/** A word of one letter, or a number, finds nothing that holds elsewhere. */
const LEAST_LETTERS = /\p{L}\p{L}/u

interface Phrase {
  stems: readonly number[]
  /** of those that are read */
  holding: number[]
  weight: number
}

/**
 * Words and phrases that stand in some comments more often than in the others, at most ten, the surest first: for a touchpoint's own words from its comments, or for the comments that nothing is found in.
 */
export function proposeWords(options: ProposeOptions): ProposedWord[] {
  const { index, comments } = options
  const every = Math.max(1, Math.ceil(comments.length / MOST_READ))
  const read = Array.from(
    { length: Math.ceil(comments.length / every) },
    (_, at) => comments[at * every] ?? 0,
  )
  const kept: Phrase[] = []
  const phrases = phrasesOf(read, every, options)
  for (const phrase of phrases.sort((a, b) => b.weight - a.weight || order(a, b))) {
    if (kept.length >= MOST) break
    if (!kept.some((other) => isSame(phrase, other))) kept.push(phrase)
  }
  return kept.map(({ stems, holding }) => ({
    phrase: stems.map((stem) => index.stems.word(stem)).join(' '),
    comments: holding.length * every,
  }))
}

const order = (a: Phrase, b: Phrase): number => (a.stems.join() < b.stems.join() ? -1 : 1)

function isSame(phrase: Phrase, other: Phrase): boolean {
  if (!other.stems.some((stem) => phrase.stems.includes(stem))) return false
  const theirs = new Set(other.holding)
  const both = phrase.holding.filter((comment) => theirs.has(comment)).length
  return both >= OVERLAP * Math.min(phrase.holding.length, other.holding.length)
}

function phrasesOf(read: readonly number[], every: number, options: ProposeOptions): Phrase[] {
  const { index, pairCounts } = options
  const isProposable = proposable(options)
  const found = new Map<number, number[]>()
  const note = (key: number, comment: number): void => {
    const list = found.get(key)
    if (!list) found.set(key, [comment])
    else if (list.at(-1) !== comment) list.push(comment)
  }
  for (const comment of read) {
    const end = index.offsets[comment + 1] ?? 0
    for (let at = index.offsets[comment] ?? 0; at < end; at++) {
      const stem = index.tokens[at] ?? 0
      if (!index.stems.isStop(stem)) note(-1 - stem, comment)
    }
    eachPair(index, comment, (pair) => note(pair, comment))
  }
  // By words, not by comments: short comments hold less of anything.
  const words = wordCounter(index)
  const own = every * read.reduce((sum, comment) => sum + words(comment), 0)
  const total = Math.max(own, words())
  return [...found].flatMap(([key, holding]) => {
    const inside = holding.length * every
    if (inside < LEAST_COMMENTS) return []
    const stems = key < 0 ? [-1 - key] : stemsOfPair(key)
    if (!isProposable(stems)) return []
    const all = key < 0 ? index.frequency(-1 - key) : pairCounts.count(key)
    const z = surplusZ(inside, own, Math.max(all, inside), total)
    if (z < LEAST_Z) return []
    return [{ stems, holding, weight: z * (stems.length > 1 ? PHRASE_WEIGHT : 1) }]
  })
}

/** Counts the words of a comment, or of all, that may name something. */
function wordCounter({
  stems,
  tokens,
  offsets,
  count,
}: CommentIndex): (comment?: number) => number {
  const fillers = fillerStems(stems)
  const tells = Uint8Array.from({ length: stems.size }, (_, stem) =>
    stems.isStop(stem) || fillers.has(stem) ? 0 : 1,
  )
  return (comment) => {
    let words = 0
    const end = offsets[comment === undefined ? count : comment + 1] ?? 0
    for (let at = offsets[comment ?? 0] ?? 0; at < end; at++) words += tells[tokens[at] ?? 0] ?? 0
    return words
  }
}

/** How much more often a phrase stands inside than outside, by its standard deviation: two proportions, pooled. */
function surplusZ(inside: number, n: number, all: number, total: number): number {
  const share = all / total
  const outside = total - n
  if (outside <= 0 || share >= 1) return 0
  const deviation = Math.sqrt(share * (1 - share) * (1 / n + 1 / outside))
  return (inside / n - (all - inside) / outside) / deviation
}

/** Whether a phrase is nobody's word yet, and could be one. */
function proposable({
  index,
  touchpoints,
  moods,
}: ProposeOptions): (stems: readonly number[]) => boolean {
  const own = new Set(
    touchpoints.flatMap((touchpoint) =>
      cluesOf(touchpoint, index.stems)
        .filter(({ kind }) => kind !== 'part-of-name')
        .map(({ stems }) => stems.join()),
    ),
  )
  const isMood = wordOfMood(moods)
  const fillers = fillerStems(index.stems)
  const isPlain = new Map<number, boolean>()
  const isPlainStem = (stem: number): boolean => {
    const known = isPlain.get(stem)
    if (known !== undefined) return known
    const word = index.stems.word(stem)
    const plain = LEAST_LETTERS.test(word) && !fillers.has(stem) && !isMood(word)
    isPlain.set(stem, plain)
    return plain
  }
  return (stems) =>
    !own.has(stems.join()) &&
    !stems.some((stem) => own.has(String(stem))) &&
    stems.every(isPlainStem)
}
