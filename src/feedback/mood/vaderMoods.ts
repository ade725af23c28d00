import { BOOST, CAPITALS, DOWN_PAIRS, IDIOMS, NEGATION } from './vaderRules.ts'

/** All that the rules ask about a word, looked up once. Every one has all fields: so they are read fastest. */
export interface MoodToken {
  lower: string
  /** undefined: not in the lexicon */
  valence: number | undefined
  boost: number
  isUpper: boolean
  isNegation: boolean
  isIdiomWord: boolean
  /** what follows is wished for, not there */
  isWish: boolean
  /** what a negation weighs where nothing follows that it could turn: "They did not call" */
  alone: number | undefined
  /** the phrases that may begin with it, longest first */
  opens: readonly MoodPhrase[] | undefined
}

/** Words that are read as one. */
export interface MoodPhrase {
  words: readonly string[]
  /** only at the beginning of a sentence */
  isOpening: boolean
  /** what is read instead */
  tokens: readonly MoodToken[]
}

/** Words one after the other; behind the last one there is nothing. */
export type MoodTokens = readonly (MoodToken | undefined)[]

/**
 * What each of the first `count` words adds to the mood of a text, by its place; two places behind them are empty.
 * `moods` is what it is written into.
 */
export function moodsOf(tokens: MoodTokens, count = tokens.length, moods: number[] = []): number[] {
  moods.length = 0
  let capitals = 0
  let but = -1
  let hasWish = false
  let hasAlone = false
  for (let at = 0; at < count; at++) {
    moods.push(0)
    const token = tokens[at]
    if (token === undefined) continue
    if (token.isUpper) capitals++
    if (but < 0 && token.lower === 'but') but = at
    hasWish ||= token.isWish
    hasAlone ||= token.alone !== undefined
  }
  const isMixed = capitals > 0 && capitals < count
  for (let at = 0; at < count; at++) {
    const token = tokens[at]
    const valence = token?.valence
    if (valence === undefined || token?.boost !== 0) continue
    const isKindOf = token.lower === 'kind' && tokens[at + 1]?.lower === 'of'
    if (!isKindOf) moods[at] = moodAt(tokens, at, valence, isMixed)
  }
  if (hasWish) turnAllWished(tokens, moods)
  if (hasAlone) weighAlone(tokens, moods)
  if (but >= 0) weighBut(moods, but)
  return moods
}

function turnAllWished(tokens: MoodTokens, moods: number[]): void {
  for (let at = 0; at < moods.length; at++) if (tokens[at]?.isWish) turnWished(moods, at)
}

function weighAlone(tokens: MoodTokens, moods: number[]): void {
  for (let at = 0; at < moods.length; at++) {
    const alone = tokens[at]?.alone
    if (alone !== undefined && negatesNothing(moods, at)) moods[at] = alone
  }
}

/** How far a negation reaches, in words. */
const NEGATION_REACH = 3

function negatesNothing(moods: readonly number[], negation: number): boolean {
  for (let step = 1; step <= NEGATION_REACH; step++) {
    if ((moods[negation + step] ?? 0) !== 0) return false
  }
  return true
}

/** How far a wish reaches, in words, and what a good word in it is worth. */
const WISH_REACH = 6
const WISHED = -0.5

function turnWished(moods: number[], wish: number): void {
  for (let at = wish + 1; at <= wish + WISH_REACH && at < moods.length; at++) {
    const mood = moods[at] ?? 0
    if (mood > 0) moods[at] = mood * WISHED
  }
}

/** "no" before a word of the lexicon turns that word round, instead of counting itself. */
function startValence(tokens: MoodTokens, at: number, valence: number): number {
  const one = tokens[at - 1]?.lower
  const isJoined = one === 'or' || one === 'nor'
  if (one === 'no' || tokens[at - 2]?.lower === 'no') return valence * NEGATION
  if (isJoined && tokens[at - 3]?.lower === 'no') return valence * NEGATION
  const negatesNext = tokens[at]?.lower === 'no' && tokens[at + 1]?.valence !== undefined
  return negatesNext ? 0 : valence
}

function moodAt(tokens: MoodTokens, at: number, base: number, isMixed: boolean): number {
  let mood = startValence(tokens, at, base)
  if (isMixed && tokens[at]?.isUpper) mood += mood > 0 ? CAPITALS : -CAPITALS
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back]
    if (token === undefined) break
    if (token.valence !== undefined) continue
    if (token.boost !== 0) mood += boostOf(token, mood, isMixed) * (1.05 - back * 0.05)
    mood = negated(tokens, at, back, mood)
    if (back === 3) mood = idiom(tokens, at, mood)
  }
  const previous = tokens[at - 1]
  if (previous?.lower === 'least' && previous.valence === undefined) {
    const earlier = tokens[at - 2]?.lower
    if (earlier !== 'at' && earlier !== 'very') mood *= NEGATION
  }
  return mood
}

function boostOf(token: MoodToken, mood: number, isMixed: boolean): number {
  let boost = mood < 0 ? -token.boost : token.boost
  if (isMixed && token.isUpper) boost += mood > 0 ? CAPITALS : -CAPITALS
  return boost
}

const isSoOrThis = (token: MoodToken | undefined): boolean =>
  token?.lower === 'so' || token?.lower === 'this'

function negated(tokens: MoodTokens, at: number, back: number, mood: number): number {
  const token = tokens[at - back]
  const one = tokens[at - 1]
  const two = tokens[at - 2]
  if (back === 2) {
    if (token?.lower === 'never' && isSoOrThis(one)) return mood * 1.25
    if (token?.lower === 'without' && one?.lower === 'doubt') return mood
  }
  if (back === 3) {
    // The reference reads "(never and so) or so": the second half needs no "never".
    if ((token?.lower === 'never' && isSoOrThis(two)) || isSoOrThis(one)) return mood * 1.25
    if (token?.lower === 'without' && (two?.lower === 'doubt' || one?.lower === 'doubt'))
      return mood
  }
  return token?.isNegation ? mood * NEGATION : mood
}

function isNearIdiom(tokens: MoodTokens, at: number): boolean {
  for (let step = -3; step <= 2; step++) if (tokens[at + step]?.isIdiomWord) return true
  return false
}

/** Only reached with three words before, the nearest and the farthest of them without mood. */
function idiom(tokens: MoodTokens, at: number, mood: number): number {
  if (!isNearIdiom(tokens, at)) return mood
  const near = [-3, -2, -1, 0, 1, 2].map((step) => tokens[at + step])
  const [three, two, one, zero, next, second] = near.map((token) => token?.lower ?? '')
  const before = [
    `${one} ${zero}`,
    `${two} ${one} ${zero}`,
    `${two} ${one}`,
    `${three} ${two} ${one}`,
    `${three} ${two}`,
  ]
  const found = before.find((phrase) => IDIOMS.has(phrase))
  let result = found === undefined ? mood : (IDIOMS.get(found) ?? mood)
  result = IDIOMS.get(`${zero} ${next}`) ?? result
  result = IDIOMS.get(`${zero} ${next} ${second}`) ?? result
  for (const pair of [`${three} ${two}`, `${two} ${one}`]) {
    if (DOWN_PAIRS.has(pair)) result -= BOOST
  }
  return result
}

/**
 * What stands before "but" counts half, what stands behind it half more. As in the reference, the
 * place of a mood is that of its first equal.
 */
function weighBut(moods: number[], but: number): void {
  for (let at = 0; at < moods.length; at++) {
    const mood = moods[at] ?? 0
    const place = mood === 0 ? at : moods.indexOf(mood)
    if (place < but) moods[place] = mood * 0.5
    else if (place > but) moods[place] = mood * 1.5
  }
}
