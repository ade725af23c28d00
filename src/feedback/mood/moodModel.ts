import { SENTIMENT_STEPS } from '../comments/commentChunk.ts'
import { BUCKETS, DENSE, MoodFeatures } from './moodFeatures.ts'

/** Labels that a text may have: negative, neutral, positive, as places in LABELS. */
const CLASSES = 3

const RATE = 0.2
const DECAY = 0.2
const START = 0.01
const STEPS = 40_000
const LEAST_EPOCHS = 5
const MOST_EPOCHS = 15

/** Comments as numbers. */
export interface MoodTexts {
  /** numbers of words; those of comment n from offsets[n] to offsets[n + 1] */
  tokens: ArrayLike<number>
  offsets: Uint32Array
  /** what the plain reading says, in steps of 1/10,000, or NO_SENTIMENT */
  base: Int16Array
  /** 1 for a word that negates, by its number */
  isNegation: Uint8Array
}

/** One comment and its parts. */
export interface MoodParts {
  tokens: ArrayLike<number>
  parts: ArrayLike<number>
  from: number
  to: number
  /** what the plain reading says of the whole, and of a part, in steps of 1/10,000, or NO_SENTIMENT */
  base: number
  baseOf: (part: number) => number
}

/** Comments whose mood is known, for learning. */
export interface MoodSamples {
  comments: Int32Array
  /** place in LABELS, 0 … 2 */
  labels: Int8Array
  /** how much each counts */
  weights: Float32Array
}

/** What each of so many features of a text is worth: long texts are no surer than short ones. */
const valueOf = (count: number): number => 1 / Math.sqrt(Math.max(1, count))

/** Numbers 0 … 1 that are the same each time. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/**
 * Softmax regression over hashed words, pairs of neighbours and negated words, and what the plain reading says, learned by
 * stochastic descent with step sizes of their own for each weight (AdaGrad; Duchi et al. 2011) and L2 decay. The same
 * samples give the same model.
 */
export class MoodModel {
  private readonly weights = new Float32Array(BUCKETS * CLASSES)
  private readonly dense = new Float64Array(DENSE * CLASSES)
  private readonly text: MoodFeatures
  private readonly sums = new Float64Array(CLASSES)
  private readonly shares = new Float64Array(CLASSES)

  constructor(isNegation: Uint8Array) {
    this.text = new MoodFeatures(isNegation)
  }

  /** -1 … +1 from the shares of the labels; its label by ±0.05 is the likeliest one. */
  score(tokens: ArrayLike<number>, from: number, to: number, base: number): number {
    this.text.read(tokens, from, to, base)
    this.weigh()
    return this.sentiment()
  }

  /**
   * The same for a comment and each of its parts in one go: `parts` is the number of each word's part, ascending.
   * What comments are like on the whole says nothing of a part, so that is left out there.
   */
  scoreParts(comment: MoodParts, tell: (part: number, sentiment: number) => void): number {
    const { tokens, parts, from, to, base } = comment
    this.text.read(tokens, from, to, base)
    const { features, owners, count } = this.text
    const whole = new Float64Array(CLASSES)
    const own = new Float64Array(CLASSES)
    let [words, part] = [0, parts[from] ?? 0]
    const tellPart = (): void => {
      this.text.give(comment.baseOf(part))
      this.text.given[0] = 0
      this.soften(own, words)
      tell(part, this.sentiment())
    }
    for (let at = 0; at < count; at++) {
      const owner = owners[at] ?? 0
      const next = parts[from + (owner < 0 ? ~owner : owner)]
      if (next !== part) {
        tellPart()
        own.fill(0)
        words = 0
        part = next ?? 0
      }
      this.sumUp(features[at] ?? 0, own, whole)
      words++
    }
    if (count > 0) tellPart()
    this.text.give(base)
    this.soften(whole, count)
    return this.sentiment()
  }

  private sumUp(bucket: number, own: Float64Array, whole: Float64Array): void {
    for (let place = 0; place < CLASSES; place++) {
      const weight = this.weights[bucket * CLASSES + place] ?? 0
      own[place] = (own[place] ?? 0) + weight
      whole[place] = (whole[place] ?? 0) + weight
    }
  }

  /** What each word adds for good (above 0) or bad; the share of the plain reading is left out. */
  deciding(tokens: ArrayLike<number>, from: number, to: number): Float64Array {
    this.text.read(tokens, from, to, 0)
    const { weights } = this
    const { features, owners, count } = this.text
    const added = new Float64Array(Math.max(0, to - from))
    const value = valueOf(count)
    const leanOf = (at: number): number => {
      const place = (features[at] ?? 0) * CLASSES
      return ((weights[place + 2] ?? 0) - (weights[place] ?? 0)) * value
    }
    for (let at = 0; at < count; at++) {
      const word = owners[at] ?? 0
      if (word >= 0) added[word] = (added[word] ?? 0) + leanOf(at)
    }
    const alone = added.slice()
    for (let at = 0; at < count; at++) {
      const second = ~(owners[at] ?? 0)
      if (second < 0) continue
      // What a pair says is the doing of the word that says more on its own.
      const isFirst = Math.abs(alone[second - 1] ?? 0) > Math.abs(alone[second] ?? 0)
      const word = isFirst ? second - 1 : second
      added[word] = (added[word] ?? 0) + leanOf(at)
    }
    return added
  }

  /** @returns itself */
  learn(texts: MoodTexts, samples: MoodSamples): this {
    const { comments } = samples
    const squares = new Float32Array(this.weights.length).fill(START)
    const denseSquares = new Float64Array(this.dense.length).fill(START)
    const order = Int32Array.from(comments, (_, at) => at)
    const random = seeded(comments.length)
    const epochs = Math.min(MOST_EPOCHS, Math.max(LEAST_EPOCHS, Math.ceil(STEPS / comments.length)))
    const decay = DECAY / comments.length
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = Math.floor(random() * (at + 1))
        const moved = order[at] ?? 0
        order[at] = order[other] ?? 0
        order[other] = moved
      }
      for (const at of order) {
        const comment = comments[at] ?? 0
        const [from = 0, to = 0] = [texts.offsets[comment], texts.offsets[comment + 1]]
        this.text.read(texts.tokens, from, to, texts.base[comment] ?? 0)
        this.weigh()
        this.step(samples.labels[at] ?? 0, samples.weights[at] ?? 1, decay, squares, denseSquares)
      }
    }
    return this
  }

  private step(
    label: number,
    weight: number,
    decay: number,
    squares: Float32Array,
    denseSquares: Float64Array,
  ): void {
    const { shares, weights, dense } = this
    const { features, given, count } = this.text
    const value = valueOf(count)
    for (let place = 0; place < CLASSES; place++) {
      const wrong = ((shares[place] ?? 0) - (place === label ? 1 : 0)) * weight
      for (let at = 0; at < count; at++) {
        const to = (features[at] ?? 0) * CLASSES + place
        const slope = wrong * value + decay * (weights[to] ?? 0)
        const square = (squares[to] ?? 0) + slope * slope
        squares[to] = square
        weights[to] = (weights[to] ?? 0) - (RATE * slope) / Math.sqrt(square)
      }
      for (let at = 0; at < DENSE; at++) {
        const to = at * CLASSES + place
        const slope = wrong * (given[at] ?? 0)
        const square = (denseSquares[to] ?? 0) + slope * slope
        denseSquares[to] = square
        dense[to] = (dense[to] ?? 0) - (RATE * slope) / Math.sqrt(square)
      }
    }
  }

  private sentiment(): number {
    const [negative = 0, neutral = 0, positive = 0] = this.shares
    const lean = positive - negative
    const isNeutral = neutral >= negative && neutral >= positive
    // What is likelier than neutral has at least the score where its label begins.
    const size = isNeutral ? Math.min(Math.abs(lean), 0.04) : Math.max(Math.abs(lean), 0.06)
    return Math.round((lean < 0 ? -size : size) * SENTIMENT_STEPS) / SENTIMENT_STEPS
  }

  /** The shares of the labels for the text at hand. */
  private weigh(): void {
    const { weights, sums } = this
    const { features, count } = this.text
    for (let place = 0; place < CLASSES; place++) {
      let sum = 0
      for (let at = 0; at < count; at++) sum += weights[(features[at] ?? 0) * CLASSES + place] ?? 0
      sums[place] = sum
    }
    this.soften(sums, count)
  }

  /** Sums of the weights of so many features, with what the plain reading says, to shares that sum to 1. */
  private soften(sums: Float64Array, count: number): void {
    const { dense, shares } = this
    const { given } = this.text
    const value = valueOf(count)
    let most = -Infinity
    for (let place = 0; place < CLASSES; place++) {
      let sum = (sums[place] ?? 0) * value
      for (let at = 0; at < DENSE; at++) {
        sum += (dense[at * CLASSES + place] ?? 0) * (given[at] ?? 0)
      }
      shares[place] = sum
      if (sum > most) most = sum
    }
    let total = 0
    for (let place = 0; place < CLASSES; place++) {
      const share = Math.exp((shares[place] ?? 0) - most)
      shares[place] = share
      total += share
    }
    for (let place = 0; place < CLASSES; place++) shares[place] = (shares[place] ?? 0) / total
  }
}
