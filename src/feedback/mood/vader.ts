import type { DecidingWord, MoodReader } from './moodReader.ts'
import { joinedTokens } from './joinedTokens.ts'
import { moodScore } from './moodScore.ts'
import { moodsOf, type MoodPhrase, type MoodToken } from './vaderMoods.ts'
import { VaderPieces, type MoodPiece } from './vaderPieces.ts'
import type { PieceScanner } from '../text/pieceScanner.ts'
import { WISH } from './serviceWords.ts'
import { BOOSTERS, IDIOM_WORDS, NEGATORS } from './vaderRules.ts'

/** The packed lexicons: words by valence, and what each emoji means in words. */
export interface VaderLexicon {
  words: Readonly<Record<string, string>>
  emoji: Readonly<Record<string, string>>
}

/** What a reading of feedback knows beyond the reference. */
export interface MoodAdditions {
  /**
   * words and phrases in small letters by valence, -4 … +4; they win over the lexicon. "^" before one:
   * at the beginning of a sentence
   */
  valences: ReadonlyMap<string, number>
  /** phrases that wish for what follows */
  wishes: readonly string[]
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

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000)

/**
 * Where the word begins and ends: signs around it go; what is left of an emoticon would be too
 * short, so that stays whole.
 */
function placeOf(text: string, start: number, end: number): [from: number, to: number] {
  let from = start
  let to = end
  while (from < to && isPunctuation(text.charCodeAt(from))) from++
  while (to > from && isPunctuation(text.charCodeAt(to - 1))) to--
  return to - from <= 2 ? [start, end] : [from, to]
}

interface CutText {
  tokens: MoodToken[]
  openings: boolean[]
  isOpening: boolean
}

/**
 * Sentiment of English text after the rules of VADER (C.J. Hutto and E. Gilbert, ICWSM 2014): a
 * lexicon of words with their valence, changed by boosters, negation, capitals, "but", idioms and
 * punctuation. Written from the published rules, and to agree with the reference implementation,
 * its peculiarities included, so that its published figures hold for ours.
 */
export class Vader implements MoodReader {
  private readonly valences = new Map<string, number>()
  private readonly emoji: ReadonlyMap<string, string>
  private readonly phrases = new Map<string, MoodPhrase[]>()
  private readonly cache = new Map<string, MoodToken>()

  /** `additions` are what the reference has not; without them scores agree with it. */
  constructor(lexicon: VaderLexicon, additions?: MoodAdditions) {
    for (const [valence, words] of Object.entries(lexicon.words)) {
      for (const word of words.split(' ')) this.valences.set(word, Number(valence))
    }
    this.emoji = new Map(Object.entries(lexicon.emoji))
    if (additions) this.extend(additions)
  }

  score(text: string): number {
    const plain = this.withoutEmoji(text)
    const { exclamations, questions } = marksIn(plain)
    return moodScore(this.tokensOf(plain), exclamations, questions)
  }

  pieces(scanner: PieceScanner): VaderPieces {
    return new VaderPieces(scanner, (piece) => this.piece(piece))
  }

  /** What of a text's mood lies in a piece without spaces; undefined where it has signs that mean words. */
  private piece(piece: string): MoodPiece | undefined {
    if (this.withoutEmoji(piece) !== piece) return undefined
    const { tokens, openings, isOpening } = this.cut(piece)
    return { tokens, openings, closes: isOpening, ...marksIn(piece) }
  }

  deciding(text: string): DecidingWord[] {
    const origins: number[] = []
    const plain = this.withoutEmoji(text, origins)
    const place = (at: number): number => (plain === text ? at : (origins[at] ?? text.length))
    const places: number[] = []
    const moods = moodsOf(this.tokensOf(plain, places))
    return moods.flatMap((weight, at) => {
      if (weight === 0) return []
      const from = place(places[at * 2] ?? 0)
      const last = place((places[at * 2 + 1] ?? 1) - 1)
      const to = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
      return [{ word: text.slice(from, to), from, to, weight }]
    })
  }

  /** `origins` takes for each sign of the result where it comes from. */
  private withoutEmoji(text: string, origins: number[] = []): string {
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
    let at = 0
    for (const sign of text) {
      const meaning = this.emoji.get(sign)
      if (meaning === undefined) {
        plain += sign
        isAfterSpace = sign === ' '
      } else {
        plain += isAfterSpace ? meaning : ` ${meaning}`
        isAfterSpace = false
      }
      if (meaning === undefined && sign.length === 2) origins.push(at)
      while (origins.length < plain.length) origins.push(at)
      at += sign.length
    }
    return plain
  }

  /** `places` takes for each word where it begins and where it ends. */
  private tokensOf(text: string, places?: number[]): MoodToken[] {
    const { tokens, openings } = this.cut(text, places)
    return this.phrases.size === 0 ? tokens : joinedTokens(tokens, openings, places)
  }

  /** The words of a text, whether each begins a sentence, and whether the next one would. */
  private cut(text: string, places?: number[]): CutText {
    const tokens: MoodToken[] = []
    const openings: boolean[] = []
    const { length } = text
    let at = 0
    let isOpening = true
    while (at < length) {
      while (at < length && isSpace(text.charCodeAt(at))) {
        if (text.charCodeAt(at) === 10) isOpening = true
        at++
      }
      const from = at
      while (at < length && !isSpace(text.charCodeAt(at)) && !this.isJoint(text, at)) at++
      if (at > from) {
        tokens.push(this.token(text.slice(from, at)))
        openings.push(isOpening)
        isOpening = isSentenceEnd(text.charCodeAt(at - 1))
        places?.push(...placeOf(text, from, at))
      }
      if (at < length && !isSpace(text.charCodeAt(at))) {
        isOpening = isSentenceEnd(text.charCodeAt(at))
        at++
      }
    }
    return { tokens, openings, isOpening }
  }

  /** In feedback two words often have a sign between them and no space: "late/rude", "good.But". */
  private isJoint(text: string, at: number): boolean {
    if (this.phrases.size === 0) return false
    const code = text.charCodeAt(at)
    if (code !== 44 && code !== 46 && code !== 47 && code !== 59) return false
    return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))
  }

  private extend({ valences, wishes }: MoodAdditions): void {
    for (const [text, valence] of valences) {
      const isPhrase = text.includes(' ') || text.startsWith('^')
      if (isPhrase) this.addPhrase(text, [phraseToken(text, valence)])
      else this.valences.set(text, valence)
    }
    for (const text of wishes) {
      this.addPhrase(text, [phraseToken(text, WISH), { ...phraseToken(text, 0), isWish: true }])
    }
    for (const phrases of this.phrases.values()) {
      phrases.sort((a, b) => b.words.length - a.words.length)
    }
  }

  private addPhrase(text: string, tokens: readonly MoodToken[]): void {
    const isOpening = text.startsWith('^')
    const words = text.slice(isOpening ? 1 : 0).split(' ')
    const [first = ''] = words
    const phrases = this.phrases.get(first) ?? []
    this.phrases.set(first, phrases)
    phrases.push({ words, isOpening, tokens })
  }

  private token(raw: string): MoodToken {
    const known = this.cache.get(raw)
    if (known !== undefined) return known
    const word = raw.slice(...placeOf(raw, 0, raw.length))
    const small = word.toLowerCase()
    const lower = this.phrases.size === 0 ? small : small.replaceAll('’', "'")
    if (this.phrases.size > 0 && NEGATORS.has(lower) && /[.,;:!?]$/.test(raw)) {
      // "No, the staff were great": what stands behind the sign is not negated.
      return phraseToken(lower + raw.slice(-1), 0)
    }
    const token: MoodToken = {
      lower,
      valence: this.valences.get(lower),
      boost: BOOSTERS.get(lower) ?? 0,
      isUpper: word !== lower && word === word.toUpperCase(),
      isNegation: NEGATORS.has(lower) || lower.includes("n't"),
      isIdiomWord: IDIOM_WORDS.has(lower),
      isWish: false,
      alone: this.phrases.size > 0 && isDenial(lower) ? DENIAL : undefined,
      opens: this.phrases.get(lower),
    }
    if (this.cache.size < CACHE_SIZE) this.cache.set(raw, token)
    return token
  }
}

/** What a plain "not" weighs in feedback, where nobody says what did not happen to praise it. */
const DENIAL = -0.6

const isDenial = (word: string): boolean =>
  word === 'not' || word === 'never' || word === 'nobody' || word.includes("n't")

const isSentenceEnd = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 59 || code === 58

const phraseToken = (text: string, valence: number): MoodToken => ({
  lower: text,
  valence: valence === 0 ? undefined : valence,
  boost: 0,
  isUpper: false,
  isNegation: false,
  isIdiomWord: false,
  isWish: false,
  alone: undefined,
  opens: undefined,
})

function marksIn(text: string): { exclamations: number; questions: number } {
  let exclamations = 0
  let questions = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 33) exclamations++
    else if (code === 63) questions++
  }
  return { exclamations, questions }
}
