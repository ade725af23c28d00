import type { CommentIndex } from '../comments/commentIndex.ts'
import { wordsOf } from '../text/wordsOf.ts'
import { clueWeight } from './findClues.ts'
import { WORD_FIELDS } from './relatedWords.ts'
import { cluesOf, type Clue, type TouchpointWords } from './touchpointWords.ts'

/** What a stem, or a phrase that begins with it, says for one touchpoint. */
export interface StemClue {
  /** place of the touchpoint */
  place: number
  weight: number
  /** of the touchpoint's words or name; else a word that is only related to one of them */
  isOwn: boolean
  /** all stems of a phrase, the first included; one for a single word */
  stems: readonly number[]
}

/** A related word weighs so much of an own one, one that is related to a part of the name half of that. */
const RELATED = 0.4
const RELATED_TO_PART = 0.2

const wordOf = (text: string): string => {
  const [word = '', ...others] = wordsOf(text)
  return others.length === 0 ? word : ''
}

/** The single words of a touchpoint that may stand for a field of words, with what a related word weighs. */
function headsOf(clues: readonly Clue[]): Map<number, number> {
  const heads = new Map<number, number>()
  for (const { stems, kind } of clues) {
    const [stem] = stems
    if (stem === undefined || stems.length > 1) continue
    const weight = kind === 'part-of-name' ? RELATED_TO_PART : RELATED
    heads.set(stem, Math.max(heads.get(stem) ?? 0, weight))
  }
  return heads
}

/** All clues of several touchpoints, by the stem that they begin with; related words among them. */
export class ClueTable {
  /** the list of each stem, -1 for none */
  private readonly listOf: Int32Array
  private readonly lists: StemClue[][] = []
  /** own stems of each touchpoint */
  readonly own: readonly ReadonlySet<number>[]

  constructor(index: CommentIndex, touchpoints: readonly TouchpointWords[]) {
    this.listOf = new Int32Array(index.stems.size).fill(-1)
    this.own = touchpoints.map((touchpoint, place) => {
      // Of a name with words of its own, one word says too little: "phone" of "Phone menu" is in every second comment.
      const hasWords = touchpoint.words.some((word) => word.trim() !== '')
      const clues = cluesOf(touchpoint, index.stems).filter(
        ({ kind }) => !hasWords || kind !== 'part-of-name',
      )
      for (const clue of clues) {
        this.add({ place, weight: clueWeight(index, clue), isOwn: true, stems: clue.stems })
      }
      const own = new Set(clues.flatMap(({ stems }) => stems))
      this.addRelated(index, place, headsOf(clues), own)
      return own
    })
  }

  /** The clues that begin with a stem. */
  startingWith(stem: number): readonly StemClue[] {
    return this.lists[this.listOf[stem] ?? -1] ?? []
  }

  private addRelated(
    index: CommentIndex,
    place: number,
    heads: ReadonlyMap<number, number>,
    own: ReadonlySet<number>,
  ): void {
    const { stems } = index
    const stemOf = (word: string): number => stems.find(wordOf(word)) ?? -1
    const weights = new Map<number, number>()
    for (const { heads: names, words } of WORD_FIELDS) {
      const weight = Math.max(0, ...names.map((name) => heads.get(stemOf(name)) ?? 0))
      if (weight === 0) continue
      for (const stem of words.map(stemOf)) {
        if (stem < 0 || own.has(stem) || stems.isStop(stem)) continue
        weights.set(stem, Math.max(weights.get(stem) ?? 0, weight))
      }
    }
    for (const [stem, share] of weights) {
      const clue: Clue = { stems: [stem], content: [stem], kind: 'word' }
      this.add({ place, weight: share * clueWeight(index, clue), isOwn: false, stems: [stem] })
    }
  }

  private add(clue: StemClue): void {
    const [first = 0] = clue.stems
    const at = this.listOf[first] ?? -1
    if (at >= 0) this.lists[at]?.push(clue)
    else if (first < this.listOf.length) this.listOf[first] = this.lists.push([clue]) - 1
  }
}
