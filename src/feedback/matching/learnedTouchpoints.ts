import type { CommentIndex } from '../comments/commentIndex.ts'
import type { ClauseModel } from './clauseModel.ts'
import type { ClauseReader } from './clauseReader.ts'
import type { ClauseUnits } from './clauseUnits.ts'
import type { ClueTable } from './clueTable.ts'
import type { CommentRanker } from './commentRanker.ts'
import type { FoundClues } from './findClues.ts'
import type { TouchpointWords } from './touchpointWords.ts'

/** A word that says why a comment is taken to speak of a touchpoint. */
export interface MatchReason {
  /** as the comments write it, a phrase too; in small letters */
  word: string
  /** one of the touchpoint's own words or its name */
  isOwnWord: boolean
}

const MOST_REASONS = 5
/** A word that is at least so much likelier at the touchpoint than elsewhere. */
const LEAST_LOG = Math.log(1.5)

interface Parts {
  index: CommentIndex
  /** by place in the model */
  touchpoints: readonly TouchpointWords[]
  reader: ClauseReader
  clues: ClueTable
  model: ClauseModel
  ranker: CommentRanker
  units: ClauseUnits
  isMood: Uint8Array
  found: readonly FoundClues[]
}

/** What was learned about a set of touchpoints; it answers as long as comments stay as they were. */
export class LearnedTouchpoints {
  private readonly parts: Parts
  private readonly places: ReadonlyMap<string, number>

  constructor(parts: Parts) {
    this.parts = parts
    this.places = new Map(parts.touchpoints.map(({ id }, place) => [id, place]))
  }

  get touchpoints(): readonly TouchpointWords[] {
    return this.parts.touchpoints
  }

  /** The comments that the model takes for a touchpoint; those with its words may be among them. */
  found(touchpointId: string): FoundClues | undefined {
    return this.parts.found[this.places.get(touchpointId) ?? -1]
  }

  /** Ids of all touchpoints, the likeliest for a comment first; none for a comment without words. */
  ranked(comment: number): string[] {
    const { index, reader, ranker, touchpoints } = this.parts
    if (index.offsets[comment] === index.offsets[comment + 1]) return []
    const scores = ranker.score(index, reader, comment)
    const order = touchpoints.map((_, place) => place)
    order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    return order.flatMap((place) => touchpoints[place]?.id ?? [])
  }

  /** The words of a comment that speak most for a touchpoint, own words first. */
  reasons(comment: number, touchpointId: string): MatchReason[] {
    const place = this.places.get(touchpointId)
    if (place === undefined) return []
    const { index, reader } = this.parts
    const weights = new Map<string, number>()
    const end = index.offsets[comment + 1] ?? 0
    for (let from = index.offsets[comment] ?? 0; from < end;) {
      from = reader.read(from, end)
      for (const stem of reader.stems.subarray(0, reader.count)) this.weigh(stem, place, weights)
    }
    return [...weights]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST_REASONS)
      .map(([word]) => ({ word, isOwnWord: false }))
  }

  private weigh(stem: number, place: number, weights: Map<string, number>): void {
    const { index, clues, model, units, isMood } = this.parts
    if (index.stems.isStop(stem)) return
    const related = clues
      .startingWith(stem)
      .find((clue) => clue.place === place && clue.stems.length === 1)
    const row = units.rowOf[stem] ?? 0
    const log = isMood[row] === 1 ? 0 : (model.logs[row * model.classes + place] ?? 0)
    const weight = log + (related?.weight ?? 0)
    if (weight >= LEAST_LOG) weights.set(index.stems.word(stem), weight)
  }
}
