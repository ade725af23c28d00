import { fitLogistic, type Logistic } from './fitLogistic.ts'
import type { ClauseModel } from './clauseModel.ts'
import type { ClauseUnits } from './clauseUnits.ts'

/**
 * The share of the clauses about a touchpoint that hold one of its words, roughly. On hand-coded sets four words a theme
 * find .47 and .52 of its comments; of the clauses of a comment about it, some hold none.
 */
const WORDS_FIND = 1 / 3
/** The largest share of all clauses that is taken to be about one touchpoint, unless its words alone find more. */
const MOST_ABOUT = 0.5
/** Never surer than a word of the touchpoint's own. */
const SUREST = 0.95
/** Clauses that are looked at. */
const MOST_CLAUSES = 5000
/** Comments with words of its own, and without, that a touchpoint needs before others are taken for it. */
const LEAST_HELD = 30
const LEAST_OTHERS = 100
/** So many clauses speak for the share that holds its words whatever else is said, before any is looked at. */
const PRIOR_CLAUSES = 10
/** From which strength on a clause is taken. */
const TAKEN = 0.5

/** What a model's log-odds are worth for one touchpoint. */
export interface Taking {
  /** 0 … 1: how likely a clause without its words, but with these log-odds, speaks of the touchpoint */
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
 * the likelihood of a clause without them (Elkan & Noto 2008). One for each touchpoint; undefined where too few
 * comments hold its words, or too few don't: then words alone take comments.
 */
export function learnTaking(
  model: ClauseModel,
  units: ClauseUnits,
  ownRows: readonly ReadonlySet<number>[],
  isMood: Uint8Array,
): (Taking | undefined)[] {
  const odds: number[] = []
  const holds: number[] = []
  const step = Math.max(1, units.count / MOST_CLAUSES)
  for (let turn = 0; turn < units.count; turn += step) {
    lookAt(Math.floor(turn), { model, units, ownRows, isMood }, odds, holds)
  }
  const { clauses, comments } = heldBy(units, model.classes)
  const all = (units.commentOf[units.count - 1] ?? -1) + 1
  const isEnough = comments.map((held) => held >= LEAST_HELD && all - held >= LEAST_OTHERS)
  if (!isEnough.includes(true)) return []
  const fit = fitLogistic(odds, holds)
  return isEnough.map((enough, place) =>
    enough ? takingOf(fit, clauses[place] ?? 0, units.count) : undefined,
  )
}

/** How many clauses, and how many comments, hold own words of each touchpoint. */
function heldBy(units: ClauseUnits, classes: number): { clauses: number[]; comments: number[] } {
  const clauses = Array.from({ length: classes }, () => 0)
  const comments = Array.from({ length: classes }, () => 0)
  const last = new Int32Array(classes).fill(-1)
  for (let unit = 0; unit < units.count; unit++) {
    const comment = units.commentOf[unit] ?? 0
    for (let at = units.clueStarts[unit] ?? 0; at < (units.clueStarts[unit + 1] ?? 0); at++) {
      const place = units.cluePlaces[at] ?? 0
      if ((units.ownWeights[at] ?? 0) <= 0) continue
      clauses[place] = (clauses[place] ?? 0) + 1
      if (last[place] === comment) continue
      last[place] = comment
      comments[place] = (comments[place] ?? 0) + 1
    }
  }
  return { clauses, comments }
}

function takingOf({ at0, slope }: Logistic, held: number, count: number): Taking | undefined {
  if (slope < 0.05) return undefined
  const share = held / count
  const found = Math.max(WORDS_FIND, Math.min(1, share / MOST_ABOUT))
  const others = (1 - found) / found
  // Few clauses with its words say little: what holds for all clauses counts, too.
  const trust = held / (held + PRIOR_CLAUSES)
  const strengthOf = (logOdds: number): number => {
    const holding = trust / (1 + Math.exp(-(at0 + slope * logOdds))) + (1 - trust) * share
    return Math.min(SUREST, (others * holding) / (1 - holding))
  }
  if (others === 0) return undefined
  const holding = (TAKEN / (TAKEN + others) - (1 - trust) * share) / trust
  if (holding >= 1) return undefined
  return { strengthOf, least: (Math.log(holding / (1 - holding)) - at0) / slope }
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
