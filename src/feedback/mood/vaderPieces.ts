import { LINE_FEED, type PieceScanner } from '../text/pieceScanner.ts'
import { joinedTokens, phrasesAt } from './joinedTokens.ts'
import type { PieceMoods } from './moodReader.ts'
import { moodScore } from './moodScore.ts'
import type { MoodToken } from './vaderMoods.ts'

/** What of a text's mood lies in a piece of it between two spaces. */
export interface MoodPiece {
  tokens: readonly MoodToken[]
  /** whether each begins a sentence; for the first one that lies in what stands before */
  openings: readonly boolean[]
  /** whether a sentence ends with it */
  closes: boolean
  exclamations: number
  questions: number
}

/** Of a piece: it can't be read apart; a text of such pieces alone has no mood; it may have one; with phrases. */
const UNREADABLE = 1
const BARE = 2
const BEARING = 4
const OPENING = 8
/** It has more than one word or none, or marks that count; most pieces are one word. */
const MIXED = 16

const bears = ({ valence, alone, isWish }: MoodToken): boolean =>
  valence !== undefined || alone !== undefined || isWish

const nothing: MoodPiece = {
  tokens: [],
  openings: [],
  closes: false,
  exclamations: 0,
  questions: 0,
}

/** The mood of texts whose pieces are known: each is looked up in the lexicon once, however often it stands. */
export class VaderPieces implements PieceMoods {
  private readonly scanner: PieceScanner
  private readonly read: (piece: string) => MoodPiece | undefined
  /** by number */
  private readonly pieces: MoodPiece[] = []
  private readonly kinds: Uint8Array
  /** the first word of each piece */
  private readonly singles: MoodToken[] = []
  /** of the text that is read, written over by the next */
  private readonly tokens: (MoodToken | undefined)[] = []
  /** places of those that may begin a phrase */
  private readonly openers: number[] = []

  constructor(scanner: PieceScanner, read: (piece: string) => MoodPiece | undefined) {
    this.scanner = scanner
    this.kinds = new Uint8Array(scanner.most)
    this.read = read
  }

  score(from: number, to: number): number | undefined {
    const { numbers } = this.scanner
    let kinds = 0
    for (let at = from; at < to; at++) {
      const number = numbers[at] ?? 0
      kinds |= this.kinds[number] || this.learn(number)
    }
    if ((kinds & UNREADABLE) !== 0) return undefined
    if ((kinds & (BEARING | OPENING)) === 0) return 0
    return this.scoreTokens(from, to)
  }

  private scoreTokens(from: number, to: number): number {
    const { numbers } = this.scanner
    const { tokens, kinds, singles, openers } = this
    let count = 0
    let opened = 0
    let exclamations = 0
    let questions = 0
    for (let at = from; at < to; at++) {
      const number = numbers[at] ?? 0
      const kind = kinds[number] ?? 0
      if ((kind & MIXED) === 0) {
        if ((kind & OPENING) !== 0) openers[opened++] = count
        tokens[count++] = singles[number]
        continue
      }
      const piece = this.pieces[number] ?? nothing
      exclamations += piece.exclamations
      questions += piece.questions
      const own = piece.tokens
      for (let word = 0; word < own.length; word++) {
        if (own[word]?.opens !== undefined) openers[opened++] = count
        tokens[count++] = own[word]
      }
    }
    tokens[count] = undefined
    tokens[count + 1] = undefined
    const phrases = opened === 0 ? 'none' : phrasesAt(tokens, openers, opened)
    if (phrases === 'none') return moodScore(tokens, exclamations, questions, count)
    const openings = phrases === 'opening' ? this.openings(from, to) : undefined
    return moodScore(joinedTokens(tokens, openings), exclamations, questions)
  }

  /** Which of the words begin a sentence. */
  private openings(from: number, to: number): boolean[] {
    const { numbers, gaps } = this.scanner
    const openings: boolean[] = []
    let isOpening = true
    for (let at = from; at < to; at++) {
      const piece = this.pieces[numbers[at] ?? 0] ?? nothing
      isOpening ||= at > from && ((gaps[at] ?? 0) & LINE_FEED) !== 0
      if (piece.tokens.length === 0) continue
      openings.push(isOpening)
      for (let word = 1; word < piece.tokens.length; word++)
        openings.push(piece.openings[word] ?? false)
      isOpening = piece.closes
    }
    return openings
  }

  private learn(number: number): number {
    const read = this.read(this.scanner.piece(number))
    this.pieces[number] = read ?? nothing
    const { tokens, exclamations, questions } = this.pieces[number] ?? nothing
    const [single] = tokens
    if (single) this.singles[number] = single
    const kind = read === undefined ? UNREADABLE : tokens.some(bears) ? BEARING : BARE
    const isMixed = tokens.length !== 1 || exclamations + questions > 0
    const opens = tokens.some((token) => token.opens !== undefined) ? OPENING : 0
    return (this.kinds[number] = kind | opens | (isMixed ? MIXED : 0))
  }
}
