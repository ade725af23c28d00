import { NO_SENTIMENT, SENTIMENT_STEPS } from '../comments/commentChunk.ts'
import type { PieceScanner } from '../text/pieceScanner.ts'
import { clauseJoin } from '../text/splitClauses.ts'
import { type Clause, clauseMoods, LEAD, settledMoods, wordsIn } from './clauseMoods.ts'
import type { MoodReader, PieceMoods } from './moodReader.ts'
import type { MoodReaders } from './moodReaders.ts'

/** A cleaned text, its language and where its clauses begin. */
export interface SpokenText {
  text: string
  language: string
  starts: readonly number[]
}

/** The mood of a comment and of each of its clauses. */
export interface CommentMood {
  /** -1 … +1, undefined where the language has no reader */
  sentiment: number | undefined
  /** one for each clause, in steps of 1/10,000 */
  clauses: number[]
}

/** How much of a piece LEAD takes at the beginning of a clause: nothing, all of it, a part. 0 is not known yet. */
const NO_LEAD = 1
const ALL_LEAD = 2
const PART_LEAD = 3
/** Behind a piece that LEAD takes, it may take something of this one too. */
const COMMA = 4

const stored = (sentiment: number): number => Math.round(sentiment * SENTIMENT_STEPS)

/**
 * Reads the mood of many comments, one after the other, the same as readComment: piece by piece where the scanner has cut
 * the text and the language's reader can, else sign by sign.
 */
export class CommentReader {
  private readonly moods: MoodReaders
  private readonly scanner: PieceScanner
  private readonly readers = new Map<MoodReader, PieceMoods | undefined>()
  /** by number of the piece, in typed arrays: following pointers takes longest here */
  private readonly leads: Uint8Array
  private readonly words: Uint16Array
  private readonly lengths: Uint32Array

  constructor(moods: MoodReaders, scanner: PieceScanner) {
    this.moods = moods
    this.scanner = scanner
    this.leads = new Uint8Array(scanner.most)
    this.words = new Uint16Array(scanner.most)
    this.lengths = new Uint32Array(scanner.most)
  }

  /** `isCut`: the scanner has cut this very text last. */
  read(spoken: SpokenText, isCut: boolean): CommentMood {
    const reader = this.moods.forLanguage(spoken.language)
    const { text, starts } = spoken
    if (reader === undefined) {
      return { sentiment: undefined, clauses: starts.map(() => NO_SENTIMENT) }
    }
    const pieces = isCut ? this.piecesOf(reader) : undefined
    const whole = pieces?.score(0, this.scanner.count) ?? reader.score(text)
    const clauses =
      pieces === undefined
        ? clauseMoods(text, starts, whole, reader)
        : this.clauseMoods(spoken, whole, reader, pieces)
    return { sentiment: whole, clauses: clauses.map(stored) }
  }

  private piecesOf(reader: MoodReader): PieceMoods | undefined {
    if (!this.readers.has(reader)) this.readers.set(reader, reader.pieces?.(this.scanner))
    return this.readers.get(reader)
  }

  private clauseMoods(
    { text, starts }: SpokenText,
    whole: number,
    reader: MoodReader,
    pieces: PieceMoods,
  ): number[] {
    if (starts.length === 1) return [whole]
    const { count, places, numbers } = this.scanner
    const clauses: Clause[] = []
    let from = 0
    for (let clause = 0; clause < starts.length; clause++) {
      const start = starts[clause] ?? 0
      const end = starts[clause + 1] ?? text.length
      let to = from
      let words = 0
      let last = 0
      while (to < count && (places[to] ?? 0) < end) {
        last = numbers[to++] ?? 0
        if (this.leads[last] === 0) this.learn(last)
        words += this.words[last] ?? 0
      }
      // A boundary within a piece: no clause of it is made of whole pieces.
      if (to > from && (places[to - 1] ?? 0) + (this.lengths[last] ?? 0) > end) {
        return clauseMoods(text, starts, whole, reader)
      }
      const mood = this.leadless(from, to, pieces) ?? this.plain(text.slice(start, end), reader)
      clauses.push({ mood, join: clauseJoin(text, start), words })
      from = to
    }
    return settledMoods(clauses, whole)
  }

  private plain(own: string, reader: MoodReader): number {
    return reader.score(own.replace(LEAD, ''))
  }

  /** The mood of a clause without the word that joins it; undefined where that can't be told by pieces. */
  private leadless(from: number, to: number, pieces: PieceMoods): number | undefined {
    if (from >= to) return undefined
    const { numbers } = this.scanner
    const lead = (this.leads[numbers[from] ?? 0] ?? 0) & ~COMMA
    if (lead === PART_LEAD) return undefined
    if (lead === NO_LEAD) return pieces.score(from, to)
    const next = numbers[from + 1] ?? 0
    if (from + 1 >= to || ((this.leads[next] ?? 0) & COMMA) !== 0) return undefined
    return pieces.score(from + 1, to)
  }

  private learn(number: number): void {
    const piece = this.scanner.piece(number)
    const length = LEAD.exec(piece)?.[0].length ?? 0
    // Behind a space that is none of ASCII the word that joins may stand in the next piece.
    const isNone = length === 0 && !/^\s/.test(piece)
    const lead = isNone ? NO_LEAD : length === piece.length ? ALL_LEAD : PART_LEAD
    this.leads[number] = /^[\s,]/.test(piece) ? lead | COMMA : lead
    this.words[number] = Math.min(wordsIn(piece), 0xffff)
    this.lengths[number] = piece.length
  }
}
