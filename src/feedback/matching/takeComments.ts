import type { CommentIndex } from '../comments/commentIndex.ts'
import type { ClauseModel } from './clauseModel.ts'
import type { ClauseReader } from './clauseReader.ts'
import { logOddsOf, type Taking } from './clauseTaking.ts'
import { fillerStems } from './fillerWords.ts'
import type { FoundClues } from './findClues.ts'

/** Comments between two turns. */
const AT_ONCE = 10_000
/** Log of how much likelier the words of a clause must be at a touchpoint than elsewhere, by its length. */
const LEAST_OWN = Math.log(2)
/** How much likelier a word of it must be there that names something: "No" and "Excellent" are said of anything. */
const LEAST_TELLING = Math.log(1.5)

export interface TakeOptions {
  index: CommentIndex
  reader: ClauseReader
  model: ClauseModel
  /** of each touchpoint; undefined where its words alone take comments */
  taking: readonly (Taking | undefined)[]
  /** the row of each stem in the model */
  rowOf: Int32Array
  /** 1 for rows that carry mood: they must not choose comments whose mood is counted */
  isMood: Uint8Array
}

/**
 * Goes through all comments once, and takes those of which a clause speaks of a touchpoint by the model. Gives what it
 * found for each touchpoint, comments ascending, after turns of 10,000 comments.
 */
export function* takeComments(options: TakeOptions): Generator<void, FoundClues[]> {
  const { index, reader, model, taking } = options
  const found = Array.from({ length: model.classes }, () => new Taken())
  const scores = new Float64Array(model.classes)
  const isTelling = tellingStems(options)
  for (let comment = 0; comment < index.count; comment++) {
    const end = index.offsets[comment + 1] ?? 0
    for (let from = index.offsets[comment] ?? 0; from < end;) {
      from = reader.read(from, end)
      scoreClause(scores, options)
      for (let place = 0; place < scores.length; place++) {
        const own = taking[place]
        if (own === undefined) continue
        // A touchpoint that much is said about is no reason by itself: the clause's own words must speak for it.
        if ((scores[place] ?? 0) - (model.priors[place] ?? 0) < LEAST_OWN) continue
        // The odds against all others can't be better than those against none.
        if ((scores[place] ?? 0) - model.none < own.least) continue
        const odds = logOddsOf(scores, place, model.none)
        if (odds < own.least || !isTold(place, isTelling, options)) continue
        found[place]?.add(comment, odds, reader.clause)
      }
    }
    if (comment % AT_ONCE === AT_ONCE - 1) yield
  }
  return found.map((taken, place) => taken.found(taking[place]))
}

/** 1 for stems that may tell what a clause speaks of. */
function tellingStems({ index, rowOf, isMood }: TakeOptions): Uint8Array {
  const fillers = fillerStems(index.stems)
  return Uint8Array.from(rowOf, (row, stem) =>
    index.stems.isStop(stem) || fillers.has(stem) || isMood[row] === 1 ? 0 : 1,
  )
}

/** Whether a word of the clause that tells something speaks for a touchpoint. */
function isTold(place: number, isTelling: Uint8Array, options: TakeOptions): boolean {
  const { reader, model, rowOf } = options
  if ((reader.weight[place] ?? 0) > 0) return true
  for (let at = 0; at < reader.count; at++) {
    const stem = reader.stems[at] ?? 0
    const row = rowOf[stem] ?? 0
    if (isTelling[stem] === 0 || row === 0) continue
    if ((model.logs[row * model.classes + place] ?? 0) >= LEAST_TELLING) return true
  }
  return false
}

function scoreClause(scores: Float64Array, { reader, model, rowOf, isMood }: TakeOptions): void {
  scores.fill(0)
  for (let at = 0; at < reader.count; at++) {
    const row = rowOf[reader.stems[at] ?? 0] ?? 0
    if (row > 0 && isMood[row] === 0) model.addRow(scores, row)
  }
  model.finish(scores, reader.count)
  for (let place = 0; place < scores.length; place++) {
    scores[place] = (scores[place] ?? 0) + (reader.weight[place] ?? 0)
  }
}

/** The comments that were taken for one touchpoint so far. */
class Taken {
  private readonly comments: number[] = []
  private readonly odds: number[] = []
  private readonly clauses: number[] = []

  add(comment: number, odds: number, clause: number): void {
    const last = this.comments.length - 1
    if (this.comments[last] === comment) {
      this.odds[last] = Math.max(this.odds[last] ?? odds, odds)
      this.clauses[last] = ((this.clauses[last] ?? 0) | (1 << clause)) >>> 0
      return
    }
    this.comments.push(comment)
    this.odds.push(odds)
    this.clauses.push((1 << clause) >>> 0)
  }

  found(taking: Taking | undefined): FoundClues {
    const strengthOf = taking?.strengthOf ?? (() => 0)
    return {
      comments: Uint32Array.from(this.comments),
      strength: Float32Array.from(this.odds, strengthOf),
      clauses: Uint32Array.from(this.clauses),
    }
  }
}
