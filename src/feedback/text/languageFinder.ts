import { decideLanguage } from './decideLanguage.ts'
import { detectLanguage, LONGEST_TOLD } from './detectLanguage.ts'
import { eachWord } from './eachWord.ts'
import { countLanguages, LATIN_LANGUAGES, languageBits } from './languageBits.ts'
import type { PieceScanner } from './pieceScanner.ts'

/** Where letters of other scripts than the Latin stand, and only a few signs besides. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\uffff]/

/** Of a piece: it has one word; none or several; letters of another script. 0 is not known yet. */
const ONE = 1
const SEVERAL = 2
const OTHER = 3

/**
 * Tells the language of texts that a scanner has cut, the same as detectLanguage: each piece is looked up once. Typed
 * arrays, because following pointers takes longest here.
 */
export class LanguageFinder {
  private readonly scanner: PieceScanner
  /** by number */
  private readonly kinds: Uint8Array
  /** what the only word of a piece speaks for */
  private readonly bits: Int32Array
  private readonly several = new Map<number, readonly number[]>()
  private readonly counts = new Int32Array(LATIN_LANGUAGES.length)

  constructor(scanner: PieceScanner) {
    this.scanner = scanner
    this.kinds = new Uint8Array(scanner.most)
    this.bits = new Int32Array(scanner.most)
  }

  /** Of the text that was scanned last. */
  language(text: string): string {
    if (text.length > LONGEST_TOLD) return detectLanguage(text)
    const { numbers, count } = this.scanner
    const { counts, kinds, bits } = this
    counts.fill(0)
    let words = 0
    for (let at = 0; at < count; at++) {
      const number = numbers[at] ?? 0
      const kind = kinds[number] || this.learn(number)
      if (kind === OTHER) return detectLanguage(text)
      if (kind === ONE) {
        countLanguages(counts, bits[number] ?? 0)
        words++
        continue
      }
      const several = this.several.get(number) ?? []
      for (const one of several) countLanguages(counts, one)
      words += several.length
    }
    return decideLanguage(counts, words)
  }

  private learn(number: number): number {
    const piece = this.scanner.piece(number)
    const bits: number[] = []
    eachWord(piece, (word) => bits.push(languageBits(word)))
    const isOne = bits.length === 1
    if (isOne) this.bits[number] = bits[0] ?? 0
    else this.several.set(number, bits)
    return (this.kinds[number] = OTHER_SCRIPT.test(piece) ? OTHER : isOne ? ONE : SEVERAL)
  }
}
