import type { CommentIndex } from '../comments/commentIndex.ts'
import type { FoundClues } from './findClues.ts'

/** Likeliest touchpoints kept for each comment. */
export const CANDIDATES = 5

const SAMPLE = 20_000
const ROUNDS = 4
const SMOOTHING = 0.3
const FIRST_TEMPERATURE = 1.5
const TEMPERATURE = 2
const CLUE_WEIGHT = 1
const SETTLED_WEIGHT = 3

/** A comment that a person has settled, and the place of its touchpoint. */
export type SettledPlaces = ReadonlyMap<number, number>

/**
 * Ranks touchpoints by multinomial naive Bayes over stems, whose labels are at first only what the
 * words of the touchpoints find, then what the model itself makes of all comments (expectation and
 * maximisation, four rounds; Nigam et al. 2000). Comments that people settled weigh three times and
 * keep their label. All touchpoints are as likely beforehand: how often their words occur tells more
 * about the words than about what people speak of.
 */
class Model {
  private readonly index: CommentIndex
  private readonly classes: number
  /** clue weights, `classes` for each comment */
  private readonly clues: Float32Array
  private readonly settled: SettledPlaces
  private readonly logs: Float64Array
  /** of one comment, written over by the next */
  readonly scores: Float64Array

  constructor(index: CommentIndex, found: readonly FoundClues[], settled: SettledPlaces) {
    this.index = index
    this.classes = found.length
    this.settled = settled
    this.clues = new Float32Array(index.count * this.classes)
    this.logs = new Float64Array(index.stems.size * this.classes)
    this.scores = new Float64Array(this.classes)
    found.forEach(({ comments, weight }, place) => {
      comments.forEach((comment, at) => {
        this.clues[comment * this.classes + place] = weight[at] ?? 0
      })
    })
  }

  /** Labels by the clues alone; false where there are none. */
  private readonly byClues = (comment: number): boolean => {
    let most = 0
    for (let place = 0; place < this.classes; place++) {
      const weight = this.clues[comment * this.classes + place] ?? 0
      this.scores[place] = weight / FIRST_TEMPERATURE
      if (weight > most) most = weight
    }
    if (most > 0) this.soften()
    return most > 0
  }

  /** Labels by the words of the comment and the clues. */
  private readonly byModel = (comment: number): boolean => {
    this.score(comment)
    for (let place = 0; place < this.classes; place++) {
      this.scores[place] = (this.scores[place] ?? 0) / TEMPERATURE
    }
    this.soften()
    return true
  }

  learn(sample: readonly number[]): void {
    this.count(sample, this.byClues)
    for (let round = 1; round < ROUNDS; round++) this.count(sample, this.byModel)
  }

  /** Log-likelihood of each touchpoint, and its clues. */
  score(comment: number): void {
    const { classes, scores, logs, index } = this
    for (let place = 0; place < classes; place++) {
      const clue = this.clues[comment * classes + place] ?? 0
      scores[place] = CLUE_WEIGHT * clue
    }
    const end = index.offsets[comment + 1] ?? 0
    for (let at = index.offsets[comment] ?? 0; at < end; at++) {
      const stem = index.tokens[at] ?? 0
      const base = stem * classes
      for (let place = 0; place < classes; place++) {
        scores[place] = (scores[place] ?? 0) + (logs[base + place] ?? 0)
      }
    }
  }

  /** Scores to shares that sum to 1. */
  private soften(): void {
    const { scores } = this
    let most = -Infinity
    for (const score of scores) if (score > most) most = score
    let sum = 0
    for (let place = 0; place < scores.length; place++) {
      const share = Math.exp((scores[place] ?? 0) - most)
      scores[place] = share
      sum += share
    }
    for (let place = 0; place < scores.length; place++) scores[place] = (scores[place] ?? 0) / sum
  }

  /** One round: words counted by the labels as they are now, then turned to log-probabilities. */
  private count(sample: readonly number[], label: (comment: number) => boolean): void {
    const { classes, index, scores } = this
    const counts = new Float64Array(this.logs.length).fill(SMOOTHING)
    const totals = new Float64Array(classes).fill(SMOOTHING * index.stems.size)
    for (const comment of sample) {
      const place = this.settled.get(comment)
      if (place !== undefined) scores.fill(0)[place] = SETTLED_WEIGHT
      else if (!label(comment)) continue
      const end = index.offsets[comment + 1] ?? 0
      for (let at = index.offsets[comment] ?? 0; at < end; at++) {
        const stem = index.tokens[at] ?? 0
        const base = stem * classes
        for (let place = 0; place < classes; place++) {
          const share = scores[place] ?? 0
          counts[base + place] = (counts[base + place] ?? 0) + share
          totals[place] = (totals[place] ?? 0) + share
        }
      }
    }
    const logTotals = totals.map((total) => Math.log(total))
    for (let at = 0; at < counts.length; at++) {
      this.logs[at] = Math.log(counts[at] ?? 1) - (logTotals[at % classes] ?? 0)
    }
  }
}

/** At most 20,000 comments, evenly over all, and every settled one. */
function sampleOf(index: CommentIndex, settled: SettledPlaces): number[] {
  const step = Math.max(1, index.count / SAMPLE)
  const sample = new Set<number>(settled.keys())
  for (let at = 0; at < index.count; at += step) sample.add(Math.floor(at))
  return [...sample].sort((a, b) => a - b)
}

/** The places of the largest scores, the first one where two are equal. */
function largest(scores: Float64Array, first: number | undefined): number[] {
  const order = Array.from(scores, (_, place) => place)
  const rank = (place: number): number => (place === first ? Infinity : (scores[place] ?? 0))
  order.sort((a, b) => (rank(b) === rank(a) ? a - b : rank(b) - rank(a)))
  return order.slice(0, CANDIDATES)
}

/**
 * For each comment the places of its five likeliest touchpoints, best first; -1 where there are
 * fewer touchpoints, or the comment has no text. `found` holds the clues of one touchpoint a place.
 */
export function rankTouchpoints(
  index: CommentIndex,
  found: readonly FoundClues[],
  settled: SettledPlaces = new Map(),
): Int32Array {
  const ranks = new Int32Array(index.count * CANDIDATES).fill(-1)
  if (found.length === 0) return ranks
  const model = new Model(index, found, settled)
  model.learn(sampleOf(index, settled))
  for (let comment = 0; comment < index.count; comment++) {
    const own = settled.get(comment)
    if (own === undefined && index.offsets[comment] === index.offsets[comment + 1]) continue
    model.score(comment)
    ranks.set(largest(model.scores, own), comment * CANDIDATES)
  }
  return ranks
}
