import type { MoodReaders } from '../mood/moodReaders.ts'
import { CommentReader, type CommentMood } from '../mood/commentReader.ts'
import { ClauseFinder } from '../text/clauseFinder.ts'
import { cleanText, mayBeNoise } from '../text/cleanText.ts'
import { detectLanguage } from '../text/detectLanguage.ts'
import { eachWord } from '../text/eachWord.ts'
import { LanguageFinder } from '../text/languageFinder.ts'
import {
  DASH_HINT,
  GREETING_HINT,
  maskPersonal,
  personalHints,
  THANKS_HINT,
} from '../text/maskPersonal.ts'
import type { NeutralWords } from '../text/neutralWords.ts'
import { LINE_FEED, PieceScanner } from '../text/pieceScanner.ts'
import { splitClauses } from '../text/splitClauses.ts'
import type { SourceWords } from './sourceWords.ts'
import { WordList } from './wordList.ts'

/** Different pieces of text between spaces that are known at once; texts with further ones are read more slowly. */
const MOST_PIECES = 200_000

/** How the texts of a file are read. */
export interface TextReading {
  moods: MoodReaders
  isMasked: boolean
  neutral: NeutralWords
  words: SourceWords
}

export interface ReadText extends CommentMood {
  /** as it is kept */
  text: string
  language: string
  /** its words; written over by the next text */
  words: Readonly<WordList>
}

/** What is known of a piece of text between two spaces. */
interface Piece {
  /** numbers of its words */
  words: readonly number[]
  /** where each begins in the piece */
  places: readonly number[]
}

/** Of a piece, besides what personalHints says of it: it may be noise; it was looked at. */
const NOISE = 256
const KNOWN = 512
/** In `only`: the piece has no words or several. 0 is not known yet. */
const SEVERAL = 0xffffffff

/**
 * Reads the texts of one file: words, clauses and mood. Pieces of text that were met before are not read again; what is
 * known of them lies in typed arrays, because following pointers takes longest here.
 */
export class TextReader {
  private readonly reading: TextReading
  private readonly moods: CommentReader
  private readonly scanner = new PieceScanner(MOST_PIECES)
  private readonly clauses = new ClauseFinder(this.scanner)
  private readonly languages = new LanguageFinder(this.scanner)
  /** by number of the piece: the only word of it + 1, and where in the piece it begins */
  private readonly only = new Uint32Array(MOST_PIECES)
  private readonly onlyPlaces = new Uint32Array(MOST_PIECES)
  private readonly several = new Map<number, Piece>()
  /** apart from the words: names that are masked must not become words of the source */
  private readonly pieceHints = new Uint16Array(MOST_PIECES)
  private readonly list = new WordList()

  constructor(reading: TextReading) {
    this.reading = reading
    this.moods = new CommentReader(reading.moods, this.scanner)
  }

  /** Reads the text of one row; `given` is its language where the file tells it. */
  read(said: string, given?: string): ReadText {
    const { isMasked, neutral } = this.reading
    const isKnown = this.scanner.scan(said)
    const hints = isKnown ? this.hints() : undefined
    const text = isMasked ? maskPersonal(said, hints) : said
    const isClean = hints !== undefined && (hints & NOISE) === 0 && text === said
    const spoken = isClean ? text : cleanText(text)
    const isCut = spoken === said ? isKnown : this.scanner.scan(spoken)
    const starts = isCut ? this.clauses.starts(spoken) : splitClauses(spoken)
    this.listWords(spoken, starts, isCut)
    const language = given ?? (isCut ? this.languages.language(spoken) : detectLanguage(spoken))
    const heard = neutral.hidden(spoken)
    const mood = this.moods.read({ text: heard, language, starts }, isCut && heard === spoken)
    const { sentiment, clauses } = mood
    return { text, language, words: this.list, sentiment, clauses }
  }

  /** What all pieces of the text hint at, with NOISE where any may be noise. */
  private hints(): number {
    const { numbers, gaps, count } = this.scanner
    let hints = 0
    let lines = 0
    for (let at = 0; at < count; at++) {
      const number = numbers[at] ?? 0
      const own = this.pieceHints[number] || this.learnHints(number)
      const isBehindLine = ((gaps[at] ?? 0) & LINE_FEED) !== 0
      if (isBehindLine) lines++
      hints |= own & ~((at > 0 ? GREETING_HINT : 0) | (isBehindLine ? 0 : DASH_HINT))
    }
    return lines === 0 ? hints & ~THANKS_HINT : hints
  }

  private learnHints(number: number): number {
    const piece = this.scanner.piece(number)
    const noise = mayBeNoise(piece) ? NOISE : 0
    return (this.pieceHints[number] = KNOWN | noise | personalHints(piece))
  }

  private listWords(spoken: string, starts: readonly number[], isCut: boolean): void {
    const { scanner, list } = this
    // Places are those of the text in small letters, which one capital makes longer.
    if (!isCut || spoken.includes('İ')) {
      this.reading.words.list(spoken, starts, list)
      return
    }
    list.begin(starts)
    const { numbers, places, count } = scanner
    for (let at = 0; at < count; at++) {
      const number = numbers[at] ?? 0
      const first = places[at] ?? 0
      const only = this.only[number] || this.learnWords(number)
      if (only === SEVERAL) this.listSeveral(number, first)
      else list.add(only - 1, first + (this.onlyPlaces[number] ?? 0))
    }
  }

  private listSeveral(number: number, first: number): void {
    const { words, places } = this.several.get(number) ?? { words: [], places: [] }
    for (let at = 0; at < words.length; at++) {
      this.list.add(words[at] ?? 0, first + (places[at] ?? 0))
    }
  }

  private learnWords(number: number): number {
    const words: number[] = []
    const places: number[] = []
    eachWord(this.scanner.piece(number), (word, place) => {
      words.push(this.reading.words.number(word))
      places.push(place)
    })
    const [word = 0] = words
    if (words.length === 1) this.onlyPlaces[number] = places[0] ?? 0
    else this.several.set(number, { words, places })
    return (this.only[number] = words.length === 1 ? word + 1 : SEVERAL)
  }
}
