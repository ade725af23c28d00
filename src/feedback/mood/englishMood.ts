import type { DecidingWord, MoodReader } from './moodReader.ts'
import { askedBy, shortAnswer, type Asked } from './shortAnswer.ts'
import { EnglishPieces } from './englishPieces.ts'
import { compoundOf } from './moodScore.ts'
import type { Vader } from './vader.ts'
import type { PieceScanner } from '../text/pieceScanner.ts'

/** Reads English feedback: the rules of VADER with the words of customers, and answers that say "nothing". */
export class EnglishMood implements MoodReader {
  private readonly vader: Vader
  private readonly question: Asked

  /** `vader` with its additions for feedback. */
  constructor(vader: Vader, question?: Asked) {
    this.vader = vader
    this.question = question
  }

  score(text: string): number {
    const short = shortAnswer(text, this.question)
    return short === undefined ? this.vader.score(text) : compoundOf(short)
  }

  deciding(text: string): readonly DecidingWord[] {
    const short = shortAnswer(text, this.question)
    if (short === undefined) return this.vader.deciding(text)
    const word = text.trim()
    const from = text.indexOf(word)
    return short === 0 ? [] : [{ word, from, to: from + word.length, weight: short }]
  }

  pieces(scanner: PieceScanner): EnglishPieces {
    return new EnglishPieces(scanner, this.vader.pieces(scanner), this.question)
  }

  asked(question: string): EnglishMood {
    return new EnglishMood(this.vader, askedBy(question))
  }
}
