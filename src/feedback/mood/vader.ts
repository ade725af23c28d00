import {
  BOOST,
  BOOSTERS,
  CAPITALS,
  DOWN_PAIRS,
  IDIOM_WORDS,
  IDIOMS,
  NEGATION,
  NEGATORS,
} from './vaderRules.ts'

/** The packed lexicons: words by valence, and what each emoji means in words. */
export interface VaderLexicon {
  words: Readonly<Record<string, string>>
  emoji: Readonly<Record<string, string>>
}

/** All that the rules ask about a word, looked up once. */
interface Token {
  lower: string
  /** undefined: not in the lexicon */
  valence: number | undefined
  boost: number
  isUpper: boolean
  isNegation: boolean
  isIdiomWord: boolean
}

/** More words than any language has: a file of random strings must not fill the memory. */
const CACHE_SIZE = 100_000

const isPunctuation = (code: number): boolean =>
  (code >= 33 && code <= 47) ||
  (code >= 58 && code <= 64) ||
  (code >= 91 && code <= 96) ||
  (code >= 123 && code <= 126)

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 28 && code <= 31) ||
  code === 0x85 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  (code >= 0x1680 &&
    (code === 0x1680 ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000))

/** Signs around a word go; what is left of an emoticon would be too short, so that stays whole. */
function bareWord(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isPunctuation(text.charCodeAt(from))) from++
  while (to > from && isPunctuation(text.charCodeAt(to - 1))) to--
  return to - from <= 2 ? text : text.slice(from, to)
}

/**
 * Sentiment of English text after the rules of VADER (C.J. Hutto and E. Gilbert, ICWSM 2014): a
 * lexicon of words with their valence, changed by boosters, negation, capitals, "but", idioms and
 * punctuation. Written from the published rules, and to agree with the reference implementation,
 * its peculiarities included, so that its published figures hold for ours.
 */
export class Vader {
  private readonly valences = new Map<string, number>()
  private readonly emoji: ReadonlyMap<string, string>
  private readonly cache = new Map<string, Token>()

  constructor(lexicon: VaderLexicon) {
    for (const [valence, words] of Object.entries(lexicon.words)) {
      for (const word of words.split(' ')) this.valences.set(word, Number(valence))
    }
    this.emoji = new Map(Object.entries(lexicon.emoji))
  }

  /** The compound score of a text, -1 … +1, rounded to four digits; 0 for a text without mood. */
  score(text: string): number {
    const plain = this.withoutEmoji(text)
    const tokens = this.tokensOf(plain)
    if (tokens.length === 0) return 0
    const moods = this.moodsOf(tokens)
    let sum = 0
    for (const mood of moods) sum += mood
    if (sum > 0) sum += emphasis(plain)
    else if (sum < 0) sum -= emphasis(plain)
    return Math.round((sum / Math.sqrt(sum * sum + 15)) * 10000) / 10000 || 0
  }

  private withoutEmoji(text: string): string {
    let from = 0
    while (
      from < text.length &&
      text.charCodeAt(from) < 0x2000 &&
      text.charCodeAt(from) !== 0xa9 &&
      text.charCodeAt(from) !== 0xae
    )
      from++
    if (from === text.length) return text
    let plain = ''
    let isAfterSpace = true
    for (const sign of text) {
      const meaning = this.emoji.get(sign)
      if (meaning === undefined) {
        plain += sign
        isAfterSpace = sign === ' '
      } else {
        plain += isAfterSpace ? meaning : ` ${meaning}`
        isAfterSpace = false
      }
    }
    return plain
  }

  private tokensOf(text: string): Token[] {
    const tokens: Token[] = []
    const { length } = text
    let at = 0
    while (at < length) {
      while (at < length && isSpace(text.charCodeAt(at))) at++
      const from = at
      while (at < length && !isSpace(text.charCodeAt(at))) at++
      if (at > from) tokens.push(this.token(text.slice(from, at)))
    }
    return tokens
  }

  private token(raw: string): Token {
    const known = this.cache.get(raw)
    if (known !== undefined) return known
    const word = bareWord(raw)
    const lower = word.toLowerCase()
    const token = {
      lower,
      valence: this.valences.get(lower),
      boost: BOOSTERS.get(lower) ?? 0,
      isUpper: word !== lower && word === word.toUpperCase(),
      isNegation: NEGATORS.has(lower) || lower.includes("n't"),
      isIdiomWord: IDIOM_WORDS.has(lower),
    }
    if (this.cache.size < CACHE_SIZE) this.cache.set(raw, token)
    return token
  }

  private moodsOf(tokens: readonly Token[]): number[] {
    let capitals = 0
    let but = -1
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (token?.isUpper) capitals++
      if (but < 0 && token?.lower === 'but') but = at
    }
    const isMixed = capitals > 0 && capitals < tokens.length
    const moods: number[] = []
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      const isBooster = token?.boost !== 0
      const isKindOf = token?.lower === 'kind' && tokens[at + 1]?.lower === 'of'
      const valence = token?.valence
      const counts = valence !== undefined && !isBooster && !isKindOf
      moods.push(counts ? moodAt(tokens, at, valence, isMixed) : 0)
    }
    if (but >= 0) weighBut(moods, but)
    return moods
  }
}

/** "no" before a word of the lexicon turns that word round, instead of counting itself. */
function startValence(tokens: readonly Token[], at: number, valence: number): number {
  const before = (steps: number): string => tokens[at - steps]?.lower ?? ''
  const isNo = (steps: number): boolean => before(steps) === 'no'
  if (isNo(1) || isNo(2) || (isNo(3) && (before(1) === 'or' || before(1) === 'nor'))) {
    return valence * NEGATION
  }
  const negatesNext = tokens[at]?.lower === 'no' && tokens[at + 1]?.valence !== undefined
  return negatesNext ? 0 : valence
}

function moodAt(tokens: readonly Token[], at: number, base: number, isMixed: boolean): number {
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

function boostOf(token: Token, mood: number, isMixed: boolean): number {
  let boost = mood < 0 ? -token.boost : token.boost
  if (isMixed && token.isUpper) boost += mood > 0 ? CAPITALS : -CAPITALS
  return boost
}

const isSoOrThis = (token: Token | undefined): boolean =>
  token?.lower === 'so' || token?.lower === 'this'

function negated(tokens: readonly Token[], at: number, back: number, mood: number): number {
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

/** Only reached with three words before, the nearest and the farthest of them without mood. */
function idiom(tokens: readonly Token[], at: number, mood: number): number {
  const near = [-3, -2, -1, 0, 1, 2].map((step) => tokens[at + step])
  if (!near.some((token) => token?.isIdiomWord)) return mood
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

/** Up to four exclamation marks, and more than one question mark, make any mood stronger. */
function emphasis(text: string): number {
  let exclamations = 0
  let questions = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 33) exclamations++
    else if (code === 63) questions++
  }
  const asked = questions > 3 ? 0.96 : questions > 1 ? questions * 0.18 : 0
  return Math.min(exclamations, 4) * 0.292 + asked
}
