import { HARDLY, NEGATED } from './germanRules.ts'
import type { GermanToken } from './germanTokens.ts'

/** From this reach on a negator may turn round what stands before it. */
const BACKWARDS = 5

/** "nicht nur" denies nothing. */
const isNotOnly = (tokens: readonly GermanToken[], at: number): boolean => {
  const next = tokens[at + 1]?.facts.folded
  return next === 'nur' || next === 'zuletzt' || next === 'umsonst'
}

const isNegator = (tokens: readonly GermanToken[], at: number, taken: Uint8Array): boolean =>
  (tokens[at]?.facts.reach ?? 0) > 0 && taken[at] !== 1 && !isNotOnly(tokens, at)

/** "weder freundlich noch kompetent": the second half is denied too, over a comma as well. */
function isAfterNeither(tokens: readonly GermanToken[], at: number): boolean {
  let noch = -1
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    if (tokens[back]?.sentence !== tokens[at]?.sentence) return false
    const folded = tokens[back]?.facts.folded
    if (folded === 'noch' && at - back <= 4) noch = back
    if (folded === 'weder') return noch >= 0
  }
  return false
}

function negationBefore(
  tokens: readonly GermanToken[],
  at: number,
  taken: Uint8Array,
): number | undefined {
  const { clause } = tokens[at] ?? {}
  for (let back = 1; back <= 8; back++) {
    const other = tokens[at - back]
    if (other === undefined || other.clause !== clause || other.facts.isStopper) return undefined
    if (isNegator(tokens, at - back, taken) && other.facts.reach >= back) return NEGATED
    if (other.facts.isHalfNegator && back <= 2) return HARDLY
    if (isDenialInWords(tokens, at - back)) return NEGATED
  }
  return undefined
}

/** "alles andere als freundlich", "von wegen freundlich" */
function isDenialInWords(tokens: readonly GermanToken[], at: number): boolean {
  const before = (steps: number): string => tokens[at - steps]?.facts.folded ?? ''
  const last = before(0)
  if (last === 'als') return before(1) === 'andere' && before(2) === 'alles'
  return last === 'wegen' && before(1) === 'von'
}

/**
 * A negator behind: a verb is turned round by any in its clause ("hilft mir leider nicht"), other
 * words only by one that ends the clause ("freundlich war das nicht").
 */
function negationBehind(
  tokens: readonly GermanToken[],
  at: number,
  taken: Uint8Array,
  isFinite: boolean,
): number | undefined {
  const { clause } = tokens[at] ?? {}
  for (let ahead = at + 1; ahead < tokens.length; ahead++) {
    const other = tokens[ahead]
    if (other === undefined || other.clause !== clause || other.facts.isStopper) return undefined
    const isHardly = isFinite && other.facts.folded === 'kaum'
    if (isHardly) return HARDLY
    if (!isNegator(tokens, ahead, taken) || other.facts.reach < BACKWARDS) continue
    const next = tokens[ahead + 1]
    const isLast =
      next === undefined || next.clause !== clause || next.facts.isStopper || next.isSign
    if (isLast || (isFinite && !hasTarget(tokens, ahead))) return NEGATED
  }
  return undefined
}

/** "kein" belongs to the noun behind it where that has a mood. */
function hasTarget(tokens: readonly GermanToken[], at: number): boolean {
  if (tokens[at]?.facts.reach !== BACKWARDS) return false
  for (let ahead = at + 1; ahead <= at + 3; ahead++) {
    const other = tokens[ahead]
    if (other === undefined || other.clause !== tokens[at]?.clause) return false
    if (other.facts.word !== undefined) return true
  }
  return false
}

/**
 * By what the mood of a word is multiplied because it is denied; undefined where it is not.
 * `taken` marks words that a phrase has used up, `isFinite` tells a verb.
 */
export function negationAt(
  tokens: readonly GermanToken[],
  at: number,
  taken: Uint8Array,
  isFinite: boolean,
): number | undefined {
  if (isAfterNeither(tokens, at)) return NEGATED
  return negationBefore(tokens, at, taken) ?? negationBehind(tokens, at, taken, isFinite)
}
