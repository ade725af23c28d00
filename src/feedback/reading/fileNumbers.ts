import {
  MOST_LANGUAGES,
  NO_TOUCHPOINT,
  type ReadChunk,
  type WordChunk,
} from '../comments/commentChunk.ts'
import { NameList } from './nameList.ts'
import { MOST_TOUCHPOINTS } from './rowIdentity.ts'
import type { ReadStretch } from './rowStretch.ts'
import { SourceWords } from './sourceWords.ts'

/** Strata with a name of their own; further ones share the last. */
const MOST_STRATA = 200

/** The words of one reader: how they are written, and their numbers in the file as far as known, else -1. */
export class ReaderWords {
  readonly words: string[] = []
  numbers = new Int32Array(1 << 10)

  learn(newWords: readonly string[]): void {
    const known = this.words.length
    for (const word of newWords) this.words.push(word)
    if (this.words.length > this.numbers.length) {
      const longer = new Int32Array(this.words.length * 2)
      longer.set(this.numbers.subarray(0, known))
      this.numbers = longer
    }
    this.numbers.fill(-1, known, this.words.length)
  }
}

export interface NumbersBefore {
  readonly strata: readonly string[]
  readonly languages: readonly string[]
  readonly touchpoints?: readonly string[]
}

/**
 * The numbers that names and words have in a file: those of the order in which its rows bring them, whoever read them.
 * Stretches come in their order.
 */
export class FileNumbers {
  readonly strata: NameList
  readonly languages: NameList
  readonly touchpoints: NameList
  private readonly words: SourceWords

  /** `before`, `words`: of the rows that were read before. */
  constructor(before: NumbersBefore, words: readonly string[] = []) {
    this.strata = new NameList(MOST_STRATA, MOST_STRATA - 1, before.strata)
    this.languages = new NameList(MOST_LANGUAGES, MOST_LANGUAGES - 1, before.languages)
    this.touchpoints = new NameList(MOST_TOUCHPOINTS, NO_TOUCHPOINT, before.touchpoints)
    this.words = new SourceWords(words)
  }

  /** The chunk of a stretch with the numbers of the file; what came is written over. */
  take(read: ReadStretch, reader: ReaderWords): ReadChunk {
    const { chunk } = read
    renumber(chunk.stratum, read.strata, this.strata)
    renumber(chunk.language, read.languages, this.languages)
    renumber(chunk.touchpoint, read.touchpoints, this.touchpoints)
    return { ...chunk, words: this.wordsOf(chunk.words, reader) }
  }

  private wordsOf({ tokens, newWords, ...rest }: WordChunk, reader: ReaderWords): WordChunk {
    reader.learn(newWords)
    const { numbers, words } = reader
    const numbered = new Uint32Array(tokens.length)
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] ?? 0
      let number = numbers[token] ?? -1
      if (number < 0) number = numbers[token] = this.words.number(words[token] ?? '')
      numbered[at] = number
    }
    return {
      ...rest,
      // Most sources have no more different words than that; half the memory.
      tokens: this.words.size <= 0x10000 ? new Uint16Array(numbered) : numbered,
      newWords: this.words.takeNew(),
    }
  }
}

function renumber(
  places: Uint8Array | Uint16Array,
  names: readonly string[],
  list: NameList,
): void {
  const numbers = names.map((name) => list.place(name))
  if (numbers.every((number, at) => number === at)) return
  // What has no name keeps its number.
  for (let at = 0; at < places.length; at++)
    places[at] = numbers[places[at] ?? 0] ?? places[at] ?? 0
}
