import type { PieceScanner } from '../text/pieceScanner.ts'
import type { PieceMoods } from './moodReader.ts'
import { compoundOf } from './moodScore.ts'
import { type Asked, LONGEST_ANSWER, mayBeShortAnswer, shortAnswer } from './shortAnswer.ts'

/** As EnglishMood reads. */
export class EnglishPieces implements PieceMoods {
  private readonly scanner: PieceScanner
  private readonly vader: PieceMoods
  private readonly question: Asked
  /** by number */
  private readonly begins: boolean[] = []

  constructor(scanner: PieceScanner, vader: PieceMoods, question: Asked) {
    this.scanner = scanner
    this.vader = vader
    this.question = question
  }

  score(from: number, to: number): number | undefined {
    const short = this.mayBeShort(from, to) ? this.shortAnswer(from, to) : undefined
    return short === undefined ? this.vader.score(from, to) : compoundOf(short)
  }

  private mayBeShort(from: number, to: number): boolean {
    if (from >= to) return false
    const { numbers, places } = this.scanner
    if ((places[to - 1] ?? 0) - (places[from] ?? 0) >= LONGEST_ANSWER) return false
    const first = numbers[from] ?? 0
    return (this.begins[first] ??= mayBeShortAnswer(this.scanner.piece(first)))
  }

  private shortAnswer(from: number, to: number): number | undefined {
    const { scanner } = this
    const { numbers, places } = scanner
    const pieces: string[] = []
    for (let at = from; at < to; at++) pieces.push(scanner.piece(numbers[at] ?? 0))
    const length = (places[to - 1] ?? 0) + (pieces.at(-1)?.length ?? 0) - (places[from] ?? 0)
    // How many spaces stand between words changes nothing but the length.
    return length > LONGEST_ANSWER ? undefined : shortAnswer(pieces.join(' '), this.question)
  }
}
