import type { CommentIndex } from '../comments/commentIndex.ts'
import type { Clue, TouchpointWords } from './touchpointWords.ts'
import { phraseEnd } from './phraseEnd.ts'
import { cluesOf } from './touchpointWords.ts'

/** The comments that hold any clue of a touchpoint, ascending. */
export interface FoundClues {
  comments: Uint32Array
  /** 0 … 1 */
  strength: Float32Array
  /** bit n: a clue stands in clause n */
  clauses: Uint32Array
}

/** How much a clue alone is worth, and how much rarity adds: 0 … 1 each. */
const WORTH: Readonly<Record<Clue['kind'], readonly [number, number]>> = {
  word: [0.5, 0.3],
  name: [0.5, 0.3],
  'part-of-name': [0.12, 0.3],
}
/** Without words of its own a touchpoint is known by its name alone, so the parts weigh more. */
const PART_OF_ONLY_NAME: readonly [number, number] = [0.3, 0.4]
const PHRASE_BONUS = 0.1
const RANK_WEIGHT: Readonly<Record<Clue['kind'], number>> = {
  word: 1,
  name: 1,
  'part-of-name': 0.4,
}

/** Clauses in which the phrase stands from `from` to `to`, as bits. */
function clausesOf(index: CommentIndex, stems: readonly number[], comment: number): number {
  const { tokens, clauses, offsets } = index
  const end = offsets[comment + 1] ?? 0
  let bits = 0
  for (let start = offsets[comment] ?? 0; start < end; start++) {
    if (tokens[start] !== stems[0]) continue
    const at = phraseEnd(tokens, stems, start, end)
    if (at >= 0) bits |= (1 << (clauses[start] ?? 0)) | (1 << (clauses[at] ?? 0))
  }
  return bits >>> 0
}

/** Gathers what clue after clue finds, touching only comments that hold one. */
class Gathered {
  private readonly places = new Map<number, number>()
  readonly comments: number[] = []
  readonly misses: number[] = []
  readonly clauses: number[] = []

  add(comment: number, strength: number, clauses: number): void {
    const place = this.places.get(comment)
    if (place === undefined) {
      this.places.set(comment, this.comments.length)
      this.comments.push(comment)
      this.misses.push(1 - strength)
      this.clauses.push(clauses)
      return
    }
    this.misses[place] = (this.misses[place] ?? 1) * (1 - strength)
    this.clauses[place] = (this.clauses[place] ?? 0) | clauses
  }

  sorted(): FoundClues {
    const order = this.comments.map((_, at) => at)
    order.sort((a, b) => (this.comments[a] ?? 0) - (this.comments[b] ?? 0))
    return {
      comments: Uint32Array.from(order, (at) => this.comments[at] ?? 0),
      strength: Float32Array.from(order, (at) => 1 - (this.misses[at] ?? 1)),
      clauses: Uint32Array.from(order, (at) => this.clauses[at] ?? 0),
    }
  }
}

const rarestOf = (index: CommentIndex, { content }: Clue): number =>
  content.reduce((rarest, stem) =>
    index.frequency(stem) < index.frequency(rarest) ? stem : rarest,
  )

const rarityOf = (index: CommentIndex, stem: number): number =>
  Math.log((index.count + 1) / (index.frequency(stem) + 0.5))

/** What a clue weighs where touchpoints are told apart: its inverse document frequency, more for a phrase. */
export function clueWeight(index: CommentIndex, clue: Clue): number {
  const rarity = Math.max(0.1, rarityOf(index, rarestOf(index, clue)))
  return RANK_WEIGHT[clue.kind] * rarity * (clue.stems.length > 1 ? 1.5 : 1)
}

/**
 * Looks up the clues of one touchpoint. A clue is worth more the rarer it is, by its inverse
 * document frequency on a scale from 0 to 1; several together come near to 1: 1 - Π(1 - worth).
 */
export function findClues(index: CommentIndex, touchpoint: TouchpointWords): FoundClues {
  const clues = cluesOf(touchpoint, index.stems)
  const hasWords = touchpoint.words.some((word) => word.trim() !== '')
  const gathered = new Gathered()
  const scale = Math.log(index.count + 1)
  for (const clue of clues) {
    const rarest = rarestOf(index, clue)
    const rarity = rarityOf(index, rarest)
    const isPart = clue.kind === 'part-of-name'
    const [base, byRarity] = isPart && !hasWords ? PART_OF_ONLY_NAME : WORTH[clue.kind]
    const bonus = clue.stems.length > 1 ? PHRASE_BONUS : 0
    const strength = base + bonus + byRarity * Math.min(1, Math.max(0, rarity / scale))
    for (const comment of index.commentsWith(rarest)) {
      const clauses = clausesOf(index, clue.stems, comment)
      if (clauses !== 0) gathered.add(comment, strength, clauses)
    }
  }
  return gathered.sorted()
}
