import { fitLogistic, type Logistic } from './fitLogistic.ts'
import type { ClauseModel } from './clauseModel.ts'
import type { ClauseUnits } from './clauseUnits.ts'

/**
 * The share of the comments about a touchpoint that hold one of its words, roughly: measured on hand-coded sets, where
 * four words a theme found .47 and .52 of its comments.
 */
const WORDS_FIND = 0.4
/** Never surer than a word of the touchpoint's own. */
const SUREST = 0.95
/** Clauses that are looked at, and clauses with words of their own that it takes at least. */
const MOST_CLAUSES = 5000
const LEAST_HELD = 30

/** What a model's log-odds are worth. */
export interface Taking {
  /** 0 … 1: how likely a clause with these log-odds speaks of the touchpoint */
  strengthOf: (logOdds: number) => number
  /** from which log-odds on the strength is at least 0.5 */
  least: number
}

/** Log-odds of one touchpoint against all others and none. */
export function logOddsOf(scores: Float64Array, place: number, none: number): number {
  let most = none
  for (let other = 0; other < scores.length; other++) {
    if (other !== place) most = Math.max(most, scores[other] ?? 0)
  }
  let sum = Math.exp(none - most)
  for (let other = 0; other < scores.length; other++) {
    if (other !== place) sum += Math.exp((scores[other] ?? 0) - most)
  }
  return (scores[place] ?? 0) - most - Math.log(sum)
}

/**
 * Learns from clauses that hold a touchpoint's own words how sure the model is when they are hidden from it: the
 * share of clauses with such words at each log-odds, and from that, because words find only a part of what is said,
 * the likelihood. Undefined where too few clauses hold any: then words alone take comments.
 */
export function learnTaking(
  model: ClauseModel,
  units: ClauseUnits,
  ownRows: readonly ReadonlySet<number>[],
  isMood: Uint8Array,
): Taking | undefined {
  const odds: number[] = []
  const holds: number[] = []
  const step = Math.max(1, units.count / MOST_CLAUSES)
  for (let turn = 0; turn < units.count; turn += step) {
    lookAt(Math.floor(turn), { model, units, ownRows, isMood }, odds, holds)
  }
  const held = holds.reduce((sum, one) => sum + one, 0)
  if (held < LEAST_HELD || held === holds.length) return undefined
  return takingOf(fitLogistic(odds, holds))
}

function takingOf({ at0, slope }: Logistic): Taking | undefined {
  if (slope < 0.05) return undefined
  const half = WORDS_FIND / 2
  return {
    strengthOf: (logOdds) =>
      Math.min(SUREST, 1 / (1 + Math.exp(-(at0 + slope * logOdds))) / WORDS_FIND),
    least: (Math.log(half / (1 - half)) - at0) / slope,
  }
}

interface Masked {
  model: ClauseModel
  units: ClauseUnits
  ownRows: readonly ReadonlySet<number>[]
  isMood: Uint8Array
}

/** The log-odds of every touchpoint in one clause, each without its own words, and whether it holds some. */
function lookAt(unit: number, masked: Masked, odds: number[], holds: number[]): void {
  const { model, units } = masked
  const from = units.clueStarts[unit] ?? 0
  const own = new Set<number>()
  for (let at = from; at < (units.clueStarts[unit + 1] ?? 0); at++) {
    if ((units.ownWeights[at] ?? 0) > 0) own.add(units.cluePlaces[at] ?? 0)
  }
  const plain = scoresWithout(unit, undefined, masked)
  for (let place = 0; place < model.classes; place++) {
    const scores = own.has(place) ? scoresWithout(unit, place, masked) : plain
    odds.push(logOddsOf(scores, place, model.none))
    holds.push(own.has(place) ? 1 : 0)
  }
}

function scoresWithout(
  unit: number,
  hidden: number | undefined,
  { model, units, ownRows, isMood }: Masked,
): Float64Array {
  const scores = new Float64Array(model.classes)
  const mask = hidden === undefined ? undefined : ownRows[hidden]
  let length = 0
  for (let at = units.rowStarts[unit] ?? 0; at < (units.rowStarts[unit + 1] ?? 0); at++) {
    const row = units.rows[at] ?? 0
    if (mask?.has(row) === true) continue
    length++
    if (isMood[row] === 0) model.addRow(scores, row)
  }
  model.finish(scores, length)
  for (let at = units.clueStarts[unit] ?? 0; at < (units.clueStarts[unit + 1] ?? 0); at++) {
    const place = units.cluePlaces[at] ?? 0
    const own = place === hidden ? (units.ownWeights[at] ?? 0) : 0
    scores[place] = (scores[place] ?? 0) + (units.clueWeights[at] ?? 0) - own
  }
  return scores
}
