import stem from 'wink-porter2-stemmer'
import { STOP_WORDS } from './stopWords.ts'

/** More than the words of all languages in a million comments; a file of random signs must not fill the memory. */
const MOST_STEMS = 1 << 20

/** Numbers for stems, so that texts are kept as numbers. Each word is stemmed once. */
export class StemTable {
  private readonly idsByWord = new Map<string, number>()
  private readonly idsByStem = new Map<string, number>()
  private readonly stops: boolean[] = []
  private readonly most: number
  /** the first word that had the stem, for showing it */
  private readonly words: string[] = []

  /** `most`: of stems, besides the one that all further words have. */
  constructor(most = MOST_STEMS) {
    this.most = most
  }

  get size(): number {
    return this.stops.length
  }

  /**
   * The number of a word's stem, given out when new. Words come in small letters. Behind the first million stems
   * all others are one, the empty word, which finds nothing.
   */
  add(word: string): number {
    const known = this.idsByWord.get(word)
    if (known !== undefined) return known
    const isStop = STOP_WORDS.has(word) || word === ''
    // A stop word keeps a number of its own: "doing" must not make "do" of a name a content word.
    const key = isStop ? `${word} ` : this.stemOf(word)
    let id = this.idsByStem.get(key)
    if (id === undefined) {
      if (this.stops.length >= this.most && word !== '') return this.add('')
      id = this.stops.length
      this.idsByStem.set(key, id)
      this.stops.push(isStop)
      this.words.push(word)
    }
    this.idsByWord.set(word, id)
    return id
  }

  /** The number of a word's stem if any text held it. */
  find(word: string): number | undefined {
    const key = STOP_WORDS.has(word) ? `${word} ` : this.stemOf(word)
    return this.idsByStem.get(key)
  }

  isStop(id: number): boolean {
    return this.stops[id] ?? true
  }

  word(id: number): string {
    return this.words[id] ?? ''
  }

  private stemOf(word: string): string {
    // The stemmer's rules grow with the length, and no word that long has a stem worth finding.
    return word.length > 40 ? word : stem(word)
  }
}
