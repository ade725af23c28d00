import type { ClauseUnits } from './clauseUnits.ts'
import { soften } from './soften.ts'

const ROUNDS = 4
/** Clauses that the words of all comments are worth in each touchpoint, so that a rare word says little. */
const BACKGROUND = 300
/** How sure clues alone are, before any word was learned. */
const FIRST_TEMPERATURE = 1.5
/** A long clause says the same several times: its sum is divided by its length to this power. */
const BY_LENGTH = 0.6
/** How much the other clauses of a comment say about one. */
const COUPLING = 0.5
const UNCOUPLED = 0.5
/** Shares of touchpoints weigh more than once: short clauses leave much open. */
const PRIOR_POWER = 1.5
const SMALLEST_SHARE = 0.01
/** What a person settled weighs so many clauses. */
export const SETTLED_WEIGHT = 10

/** What people settled about the comments of a sample, by their places there. */
export interface SettledSample {
  /** places of touchpoints that a comment was confirmed for */
  confirmed: ReadonlyMap<number, readonly number[]>
  rejected: ReadonlyMap<number, readonly number[]>
}

/**
 * How likely a clause speaks of each touchpoint: multinomial naive Bayes over the stems of clauses. Its labels are at
 * first only what the clues of the touchpoints find, then what the model itself makes of the clauses (expectation and
 * maximisation; Nigam et al. 2000), with shares of touchpoints as their clues have them, a class for clauses that
 * speak of none, and the other clauses of the comment as context. What people settled keeps its label.
 */
export class ClauseModel {
  readonly classes: number
  /** log of a stem's share among the touchpoint's words over its share among all: `classes` for each row */
  readonly logs: Float32Array
  readonly priors: Float64Array
  /** of a clause that speaks of none of them: the more touchpoints there are, the less is left over */
  readonly none: number
  /** share of each touchpoint in each clause of the sample, after training */
  readonly shares: Float32Array
  private readonly units: ClauseUnits
  private readonly settled: SettledSample
  private readonly background: Float64Array
  private readonly scores: Float64Array

  constructor(units: ClauseUnits, classes: number, settled: SettledSample) {
    this.units = units
    this.classes = classes
    this.settled = settled
    this.logs = new Float32Array(units.rowCount * classes)
    this.priors = new Float64Array(classes)
    this.none = 1 - 0.9 * Math.log(classes)
    this.shares = new Float32Array(units.count * classes)
    this.scores = new Float64Array(classes)
    this.background = new Float64Array(units.rowCount)
    for (const row of units.rows) this.background[row] = (this.background[row] ?? 0) + 1
    for (let row = 0; row < units.rowCount; row++) {
      this.background[row] = (this.background[row] ?? 0) / Math.max(1, units.rows.length)
    }
  }

  /** One turn a round; then it can be asked. */
  *training(): Generator<void> {
    this.labelByClues()
    for (let round = 0; round < ROUNDS; round++) {
      if (round === 0) this.countPriors()
      this.countRows()
      yield
      this.labelByModel()
      yield
    }
  }

  /** Adds the logs of one row to sums. */
  addRow(sums: Float64Array, row: number): void {
    const { classes, logs } = this
    const base = row * classes
    for (let place = 0; place < classes; place++) {
      sums[place] = (sums[place] ?? 0) + (logs[base + place] ?? 0)
    }
  }

  /** Sums of logs to scores: by the length of the clause, and with the shares of the touchpoints. */
  finish(scores: Float64Array, length: number): void {
    const by = Math.max(1, length) ** -BY_LENGTH
    for (let place = 0; place < this.classes; place++) {
      scores[place] = (scores[place] ?? 0) * by + (this.priors[place] ?? 0)
    }
  }

  private labelByClues(): void {
    const { units, scores } = this
    for (let unit = 0; unit < units.count; unit++) {
      if (this.labelSettled(unit)) continue
      const from = units.clueStarts[unit] ?? 0
      const end = units.clueStarts[unit + 1] ?? 0
      if (from === end) continue
      scores.fill(0)
      for (let at = from; at < end; at++) {
        scores[units.cluePlaces[at] ?? 0] = (units.clueWeights[at] ?? 0) / FIRST_TEMPERATURE
      }
      this.leaveOutRejected(unit)
      soften(scores)
      this.shares.set(scores, unit * this.classes)
    }
  }

  private labelByModel(): void {
    const { units, scores, classes } = this
    const sums = this.commentSums()
    for (let unit = 0; unit < units.count; unit++) {
      if (this.labelSettled(unit)) continue
      scores.fill(0)
      const from = units.rowStarts[unit] ?? 0
      const end = units.rowStarts[unit + 1] ?? 0
      for (let at = from; at < end; at++) this.addRow(scores, units.rows[at] ?? 0)
      this.finish(scores, end - from)
      for (let at = units.clueStarts[unit] ?? 0; at < (units.clueStarts[unit + 1] ?? 0); at++) {
        const place = units.cluePlaces[at] ?? 0
        scores[place] = (scores[place] ?? 0) + (units.clueWeights[at] ?? 0)
      }
      const base = (units.commentOf[unit] ?? 0) * classes
      for (let place = 0; place < classes; place++) {
        const others = (sums[base + place] ?? 0) - (this.shares[unit * classes + place] ?? 0)
        scores[place] = (scores[place] ?? 0) + COUPLING * Math.log(Math.max(0, others) + UNCOUPLED)
      }
      this.leaveOutRejected(unit)
      soften(scores, this.none + COUPLING * Math.log(UNCOUPLED))
      this.shares.set(scores, unit * classes)
    }
  }

  private commentSums(): Float32Array {
    const { units, classes, shares } = this
    const comments = (units.commentOf[units.count - 1] ?? -1) + 1
    const sums = new Float32Array(comments * classes)
    for (let unit = 0; unit < units.count; unit++) {
      const base = (units.commentOf[unit] ?? 0) * classes
      for (let place = 0; place < classes; place++) {
        sums[base + place] = (sums[base + place] ?? 0) + (shares[unit * classes + place] ?? 0)
      }
    }
    return sums
  }

  private labelSettled(unit: number): boolean {
    const confirmed = this.settled.confirmed.get(this.units.commentOf[unit] ?? 0)
    if (confirmed === undefined) return false
    this.scores.fill(0)
    for (const place of confirmed) this.scores[place] = SETTLED_WEIGHT / confirmed.length
    this.shares.set(this.scores, unit * this.classes)
    return true
  }

  private leaveOutRejected(unit: number): void {
    const rejected = this.settled.rejected.get(this.units.commentOf[unit] ?? 0) ?? []
    for (const place of rejected) this.scores[place] = -Infinity
  }

  /** Once, from the clues: later rounds would let the large ones grow. */
  private countPriors(): void {
    const { classes, shares } = this
    const sums = new Float64Array(classes)
    let all = 0
    for (let at = 0; at < shares.length; at++) {
      sums[at % classes] = (sums[at % classes] ?? 0) + (shares[at] ?? 0)
      all += shares[at] ?? 0
    }
    const floor = SMALLEST_SHARE
    for (let place = 0; place < classes; place++) {
      const share = all === 0 ? 1 / classes : (sums[place] ?? 0) / all
      this.priors[place] = PRIOR_POWER * Math.log((share + floor) / (1 + floor * classes))
    }
  }

  private countRows(): void {
    const { classes, units, shares, background, logs } = this
    const totals = new Float64Array(classes)
    logs.fill(0)
    for (let unit = 0; unit < units.count; unit++) {
      const end = units.rowStarts[unit + 1] ?? 0
      for (let place = 0; place < classes; place++) {
        const share = shares[unit * classes + place] ?? 0
        if (share < 1e-3) continue
        for (let at = units.rowStarts[unit] ?? 0; at < end; at++) {
          const cell = (units.rows[at] ?? 0) * classes + place
          logs[cell] = (logs[cell] ?? 0) + share
        }
        totals[place] = (totals[place] ?? 0) + share * (end - (units.rowStarts[unit] ?? 0))
      }
    }
    for (let at = 0; at < logs.length; at++) {
      const share = background[Math.floor(at / classes)] ?? 0
      const total = (totals[at % classes] ?? 0) + BACKGROUND
      // Row 0 holds what is too rare to tell anything.
      logs[at] =
        at < classes || share === 0
          ? 0
          : Math.log(((logs[at] ?? 0) + BACKGROUND * share) / (total * share))
    }
  }
}
