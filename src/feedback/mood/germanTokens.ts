import { foldGerman } from './germanForms.ts'
import type { GermanLexicon, GermanWord, PartedVerb } from './germanLexicon.ts'
import {
  BAD_QUANTITY,
  CONDITIONS,
  DESPITE,
  DOWN,
  GOOD_QUANTITY,
  GRADABLE,
  HALF_NEGATORS,
  INSTEAD,
  LESS,
  MORE,
  NEGATORS,
  ONCE,
  SOLVES,
  STOPPERS,
  TURNS,
  UP,
  UP_OR_MOOD,
  WISHES,
} from './germanRules.ts'

/** All that the rules ask about a word, looked up once. */
export interface GermanFacts {
  folded: string
  word: GermanWord | undefined
  partedVerbs: readonly PartedVerb[]
  isUpper: boolean
  /** how far it negates, 0: not at all */
  reach: number
  isHalfNegator: boolean
  isStopper: boolean
  isTurn: boolean
  isDespite: boolean
  isInstead: boolean
  isWish: boolean
  isCondition: boolean
  isOnce: boolean
  isUp: boolean
  isDown: boolean
  isUpOrMood: boolean
  isGradable: boolean
  solves: boolean
  /** +1: much of it is good, -1: much of it is bad */
  quantity: number
  /** +1: more of something, -1: less */
  change: number
}

/** A word in its place. */
export interface GermanToken {
  facts: GermanFacts
  from: number
  to: number
  /** clauses are counted through the text */
  clause: number
  sentence: number
  /** an emoji or emoticon */
  isSign: boolean
}

/** The words of a text, and what its punctuation says. */
export interface GermanText {
  tokens: GermanToken[]
  exclamations: number
  /** numbers of the sentences that end with a question mark */
  questions: ReadonlySet<number>
  /** some words in capitals, and others not */
  isMixed: boolean
}

const PART =
  /([\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*)|(\p{Extended_Pictographic}|<3+|[:;=]-?[)(D|/\\]+(?!\p{L}))|([.!?\n…]+)|(?:[,;:()–—"„“]|\s-\s)/gu

/** More words than any language has: a file of random strings must not fill the memory. */
const CACHE_SIZE = 100_000

const emoticon = (sign: string): number => {
  if (sign.startsWith('<')) return 2.5
  return /[)D]/.test(sign) ? 2 : /[(/\\]/.test(sign) ? -2 : -1
}

const signOf = (known: ReadonlySet<string> | RegExp, folded: string): boolean =>
  known instanceof RegExp ? known.test(folded) : known.has(folded)

const side = (
  more: ReadonlySet<string> | RegExp,
  less: ReadonlySet<string> | RegExp,
  folded: string,
): number => Number(signOf(more, folded)) - Number(signOf(less, folded))

/** Cuts German text into words, clauses and sentences, and looks each word up. */
export class GermanTokens {
  private readonly lexicon: GermanLexicon
  private readonly cache = new Map<string, GermanFacts>()

  constructor(lexicon: GermanLexicon) {
    this.lexicon = lexicon
  }

  read(text: string): GermanText {
    const tokens: GermanToken[] = []
    const questions = new Set<number>()
    let exclamations = 0
    let clause = 0
    let sentence = 0
    let capitals = 0
    for (const { 0: part, 1: word, 2: sign, 3: end, index } of text.matchAll(PART)) {
      if (word !== undefined || sign !== undefined) {
        const facts = word === undefined ? this.signFacts(part) : this.facts(word)
        if (facts.isUpper) capitals++
        const isSign = word === undefined
        tokens.push({ facts, from: index, to: index + part.length, clause, sentence, isSign })
        continue
      }
      clause++
      if (end === undefined) continue
      for (const one of end) if (one === '!') exclamations++
      if (end.includes('?')) questions.add(sentence)
      sentence++
    }
    return { tokens, exclamations, questions, isMixed: capitals > 0 && capitals < tokens.length }
  }

  private signFacts(sign: string): GermanFacts {
    const valence = this.lexicon.emoji.get(sign) ?? (sign.length > 1 ? emoticon(sign) : 0)
    const word = { valence, negated: undefined, isFinite: false, isNoun: false }
    return { ...this.facts(''), word }
  }

  private facts(raw: string): GermanFacts {
    const known = this.cache.get(raw)
    if (known !== undefined) return known
    const folded = foldGerman(raw)
    const plain = this.withoutStretch(folded)
    const facts = {
      folded: plain,
      word: this.lexicon.find(plain, raw.charAt(0) !== raw.charAt(0).toLowerCase()),
      partedVerbs: this.lexicon.partedVerbs(plain),
      isUpper: raw.length > 2 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
      reach: NEGATORS.get(plain) ?? 0,
      isHalfNegator: HALF_NEGATORS.has(plain),
      isStopper: STOPPERS.has(plain),
      isTurn: TURNS.has(plain),
      isDespite: DESPITE.has(plain),
      isInstead: INSTEAD.has(plain),
      isWish: WISHES.has(plain),
      isCondition: CONDITIONS.has(plain),
      isOnce: ONCE.has(plain),
      isUp: UP.has(plain),
      isDown: DOWN.has(plain),
      isUpOrMood: UP_OR_MOOD.has(plain),
      isGradable: GRADABLE.has(plain),
      solves: SOLVES.test(plain),
      quantity: side(GOOD_QUANTITY, BAD_QUANTITY, plain),
      change: side(MORE, LESS, plain),
    }
    if (this.cache.size < CACHE_SIZE) this.cache.set(raw, facts)
    return facts
  }

  /** "suuuuper" is "super". */
  private withoutStretch(folded: string): string {
    if (!/(\p{L})\1\1/u.test(folded)) return folded
    const once = folded.replace(/(\p{L})\1{2,}/gu, '$1')
    return this.lexicon.find(once) === undefined ? folded.replace(/(\p{L})\1{2,}/gu, '$1$1') : once
  }
}
