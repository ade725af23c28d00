import type { CommentIndex } from '../comments/commentIndex.ts'
import type { ClauseModel } from './clauseModel.ts'
import type { ClauseReader } from './clauseReader.ts'
import { logOddsOf, type Taking } from './clauseTaking.ts'
import type { FoundClues } from './findClues.ts'

/** Comments between two turns. */
const AT_ONCE = 10_000
/** Log of how much likelier the words of a clause must be at a touchpoint than elsewhere, by its length. */
const LEAST_OWN = Math.log(2)

export interface TakeOptions {
  index: CommentIndex
  reader: ClauseReader
  model: ClauseModel
  taking: Taking
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
  for (let comment = 0; comment < index.count; comment++) {
    const end = index.offsets[comment + 1] ?? 0
    for (let from = index.offsets[comment] ?? 0; from < end;) {
      from = reader.read(from, end)
      scoreClause(scores, options)
      for (let place = 0; place < scores.length; place++) {
        // A touchpoint that much is said about is no reason by itself: the clause's own words must speak for it.
        if ((scores[place] ?? 0) - (model.priors[place] ?? 0) < LEAST_OWN) continue
        // The odds against all others can't be better than those against none.
        if ((scores[place] ?? 0) - model.none < taking.least) continue
        const odds = logOddsOf(scores, place, model.none)
        if (odds >= taking.least) found[place]?.add(comment, odds, reader.clause)
      }
    }
    if (comment % AT_ONCE === AT_ONCE - 1) yield
  }
  return found.map((taken) => taken.found(taking))
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

  found({ strengthOf }: Taking): FoundClues {
    return {
      comments: Uint32Array.from(this.comments),
      strength: Float32Array.from(this.odds, strengthOf),
      clauses: Uint32Array.from(this.clauses),
    }
  }
}
