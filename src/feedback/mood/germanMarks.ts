import { negationAt } from './germanNegation.ts'
import {
  BOOST,
  CAPITALS,
  DAMP,
  EXCESS,
  NEGATED,
  NO_COST,
  NOUN_NEGATORS,
  QUANTITY,
} from './germanRules.ts'
import type { GermanText, GermanToken } from './germanTokens.ts'

/** The mood of some words of a text, by the number of the first and the last of them. */
export interface GermanMark {
  first: number
  last: number
  mood: number
  isNoun: boolean
  isPhrase: boolean
  /** it would be good if it were not denied */
  isNegated: boolean
}

/** A mark of one word. */
export const markOf = (at: number, mood: number): GermanMark => ({
  first: at,
  last: at,
  mood,
  isNoun: false,
  isPhrase: false,
  isNegated: false,
})

/** The word at `other` where it is in the clause of the one at `at`. */
export const near = (
  tokens: readonly GermanToken[],
  at: number,
  other: number,
): GermanToken | undefined =>
  tokens[other]?.clause === tokens[at]?.clause ? tokens[other] : undefined

/**
 * The mood of the word at `at` with all that its own clause does to it; undefined where it has none. Words that
 * are used up on the way (the prefix of a parted verb, the "hohe" of "hohe Preise") are marked in `taken`.
 */
export function markWord(read: GermanText, at: number, taken: Uint8Array): GermanMark | undefined {
  const { tokens } = read
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.isSign) return { ...markOf(at, token.facts.word?.valence ?? 0), isPhrase: true }
  const excess = excessAt(tokens, at)
  if (excess !== 0) {
    taken[at] = 1
    return markOf(at, excess)
  }
  const quantity = quantityAt(tokens, at, taken)
  if (quantity !== undefined) return markOf(at, quantity)
  const parted = partedAt(tokens, at, taken)
  const word = parted ?? token.facts.word
  if (word === undefined) return undefined
  const { isNoun } = word
  const negation = negationAt(tokens, at, taken, word.isFinite)
  if (negation !== undefined) {
    const hasOwn = word.negated !== undefined && negation === NEGATED
    const isOwn = hasOwn && (!isNoun || isNounDenied(tokens, at))
    const plain = isOwn ? (word.negated ?? 0) : word.valence * negation
    return plain === 0 ? undefined : { ...markOf(at, plain), isNoun, isNegated: word.valence > 0 }
  }
  if (word.valence === 0 || isOnlyAdverb(tokens, at)) return undefined
  let mood = word.valence * boostAt(tokens, at)
  if (read.isMixed && token.facts.isUpper) mood += Math.sign(mood) * CAPITALS
  return { ...markOf(at, mood), isNoun }
}

/** "zu laut", but not "zu empfehlen"; "nicht zu laut" is a little praise. */
function excessAt(tokens: readonly GermanToken[], at: number): number {
  const facts = tokens[at]?.facts
  const before = near(tokens, at, at - 1)?.facts.folded
  if (before !== 'zu' && before !== 'allzu') return 0
  if (facts?.isGradable !== true) return 0
  for (let back = 2; back <= 4; back++) {
    if ((near(tokens, at, at - back)?.facts.reach ?? 0) > 0) return 0.6
  }
  return EXCESS
}

/** "hohe Preise", "Wartezeit sehr kurz", "Qualität sinkt". */
function quantityAt(
  tokens: readonly GermanToken[],
  at: number,
  taken: Uint8Array,
): number | undefined {
  const quantity = tokens[at]?.facts.quantity ?? 0
  if (quantity === 0) return undefined
  for (let step = 1; step <= 7; step++) {
    for (const other of [at - step, at + step]) {
      const change = near(tokens, at, other)?.facts.change ?? 0
      // "Wie hoch sind die Gebühren?"
      if (change === 0 || tokens[other - 1]?.facts.folded === 'wie') continue
      if (taken[other] === 1) return undefined
      const negation = negationAt(tokens, other, taken, false) ?? 1
      taken[other] = 1
      return change * quantity * QUANTITY * negation
    }
  }
  const isFree = quantity < 0 && tokens[at]?.facts.word === undefined && isNounDenied(tokens, at)
  return isFree ? NO_COST : undefined
}

/** "keine Antwort", "Antwort kam keine", but not "nie lange nach einer Antwort gesucht". */
function isNounDenied(tokens: readonly GermanToken[], at: number): boolean {
  for (let other = at - 3; other <= at + 5; other++) {
    const facts = near(tokens, at, other)?.facts
    if (facts !== undefined && NOUN_NEGATORS.has(facts.folded)) return true
  }
  return false
}

/** The verb whose prefix ends the clause: "stürzt dauernd ab". */
function partedAt(
  tokens: readonly GermanToken[],
  at: number,
  taken: Uint8Array,
): GermanToken['facts']['word'] {
  const verbs = tokens[at]?.facts.partedVerbs ?? []
  if (verbs.length === 0) return undefined
  for (let ahead = at + 1; near(tokens, at, ahead) !== undefined; ahead++) {
    const found = verbs.find(({ prefix }) => prefix === tokens[ahead]?.facts.folded)
    if (found === undefined) continue
    const next = near(tokens, at, ahead + 1)
    if (next !== undefined && !next.isSign && !next.facts.isStopper) continue
    taken[ahead] = 1
    return found.word
  }
  return undefined
}

/** "super nett", "hygienisch bedenklich", "praktisch nicht erreichbar": only the last is the mood. */
function isOnlyAdverb(tokens: readonly GermanToken[], at: number): boolean {
  const facts = tokens[at]?.facts
  let next = near(tokens, at, at + 1)
  const isDenied = (next?.facts.reach ?? 0) > 0
  if (isDenied) next = near(tokens, at, at + 2)
  const word = next === undefined || next.isSign ? undefined : next.facts.word
  if (word === undefined || facts?.word === undefined) return false
  if (facts.isUpOrMood && word.valence !== 0) return true
  if (facts.word.isNoun || facts.word.isFinite || word.isNoun || word.isFinite) return false
  const valence = isDenied ? (word.negated ?? -word.valence) : word.valence
  return facts.word.valence * valence < 0
}

function boostAt(tokens: readonly GermanToken[], at: number): number {
  let factor = 1
  for (let back = 1; back <= 2; back++) {
    const facts = near(tokens, at, at - back)?.facts
    if (facts === undefined) break
    if (facts.isUp) factor *= BOOST
    else if (facts.isDown) factor *= DAMP
    else if ((facts.word?.valence ?? 0) !== 0) break
  }
  return factor
}
