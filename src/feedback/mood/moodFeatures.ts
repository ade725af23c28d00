import { SENTIMENT_STEPS } from '../comments/commentChunk.ts'

/** Numbers that words are hashed to. */
export const BUCKETS = 2 ** 18
/** Features beside the words: a constant, and what the plain reading says. */
export const DENSE = 4
/** How far a negation marks the words behind it. */
const NEGATION_REACH = 3

/** A number between 0 and 2^18 for a pair of numbers. */
function bucketOf(one: number, other: number): number {
  let hash = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 13
  return hash & (BUCKETS - 1)
}

/** What a model of moods sees of one text: its words, pairs of neighbours, negated words, and the plain reading. */
export class MoodFeatures {
  /** buckets of the text at hand, and the word that each belongs to; ~ of the second one for a pair */
  features = new Int32Array(256)
  owners = new Int32Array(256)
  count = 0
  readonly given = new Float64Array(DENSE)
  private readonly isNegation: Uint8Array

  /** `isNegation`: 1 for a word that negates, by its number. */
  constructor(isNegation: Uint8Array) {
    this.isNegation = isNegation
  }

  /** Turns a text into features. */
  read(tokens: ArrayLike<number>, from: number, to: number, base: number): void {
    const most = (to - from) * 3 + 1
    if (most > this.features.length) {
      this.features = new Int32Array(most * 2)
      this.owners = new Int32Array(most * 2)
    }
    this.count = 0
    let negated = 0
    let before = -2
    for (let at = from; at < to; at++) {
      const word = tokens[at] ?? 0
      this.add(bucketOf(word, 0), at - from)
      this.add(bucketOf(word, before + 100), ~(at - from))
      if (negated > 0) this.add(bucketOf(word, 7), at - from)
      negated = this.isNegation[word] === 1 ? NEGATION_REACH : negated - 1
      before = word
    }
    this.give(base)
  }

  /** What the plain reading says, as features. */
  give(base: number): void {
    const isRead = base >= -SENTIMENT_STEPS
    const mood = isRead ? base / SENTIMENT_STEPS : 0
    const { given } = this
    given[0] = 1
    given[1] = mood * 2
    given[2] = mood >= 0.05 ? 1 : 0
    given[3] = mood <= -0.05 ? 1 : 0
  }

  private add(bucket: number, owner: number): void {
    this.features[this.count] = bucket
    this.owners[this.count] = owner
    this.count++
  }
}
