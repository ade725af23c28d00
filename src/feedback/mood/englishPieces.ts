import type { PieceScanner } from '../text/pieceScanner.ts'
import type { PieceMoods } from './moodReader.ts'
import { LONGEST_ANSWER, mayBeShortAnswer } from './shortAnswer.ts'

/** As EnglishMood reads; a text that may be an answer in a few words is left to it. */
export class EnglishPieces implements PieceMoods {
  private readonly scanner: PieceScanner
  private readonly vader: PieceMoods
  /** by number */
  private readonly begins: boolean[] = []

  constructor(scanner: PieceScanner, vader: PieceMoods) {
    this.scanner = scanner
    this.vader = vader
  }

  score(from: number, to: number): number | undefined {
    return this.mayBeShort(from, to) ? undefined : this.vader.score(from, to)
  }

  private mayBeShort(from: number, to: number): boolean {
    if (from >= to) return true
    const { numbers, places } = this.scanner
    if ((places[to - 1] ?? 0) - (places[from] ?? 0) > LONGEST_ANSWER) return false
    const first = numbers[from] ?? 0
    return (this.begins[first] ??= mayBeShortAnswer(this.scanner.piece(first)))
  }
}
