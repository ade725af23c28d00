import { eachWord } from '../text/eachWord.ts'
import { StemTable } from '../text/stemTable.ts'
import type { WordList } from './wordList.ts'

/**
 * The words of one source as numbers: a word is the place of its stem in the order in which stems were met. Chunk by
 * chunk it tells which are new, so that whoever has all chunks has the whole list.
 */
export class SourceWords {
  private readonly stems = new StemTable()
  private told: number

  /** `words`: those of the chunks that were read before, where reading goes on. */
  constructor(words: readonly string[] = []) {
    for (const word of words) this.stems.add(word)
    this.told = this.stems.size
  }

  get size(): number {
    return this.stems.size
  }

  /** The number of a word in small letters, given out when new. */
  number(word: string): number {
    return this.stems.add(word)
  }

  /** The words of a text whose clauses begin at these places. */
  list(text: string, starts: readonly number[], into: WordList): void {
    into.begin(starts)
    eachWord(text, (word, place) => into.add(this.number(word), place))
  }

  /** The words that are new since this was asked last, by number. */
  takeNew(): string[] {
    const words: string[] = []
    for (let word = this.told; word < this.stems.size; word++) words.push(this.stems.word(word))
    this.told = this.stems.size
    return words
  }
}
