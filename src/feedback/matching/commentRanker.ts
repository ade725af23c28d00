import type { CommentIndex } from '../comments/commentIndex.ts'
import { SETTLED_WEIGHT, type ClauseModel, type SettledSample } from './clauseModel.ts'
import type { ClauseReader } from './clauseReader.ts'
import type { ClauseUnits } from './clauseUnits.ts'
import { soften } from './soften.ts'

const EPOCHS = 5
const FIRST_RATE = 0.5
const BIAS_RATE = 0.1
/** Targets are the model's shares to this power: it is surer than it seems. */
const SHARPNESS = 1.5
const LEAST_SHARE = 0.01
const MODEL_POWER = 0.5

/**
 * Ranks touchpoints for whole comments: a softmax regression over stems that learns from what the clause model makes of
 * the sample, and from what people settled. Where naive Bayes counts two words that always stand together twice, this
 * one doesn't; both together rank better than either.
 */
export class CommentRanker {
  private readonly weights: Float32Array
  private readonly biases: Float64Array
  private readonly model: ClauseModel
  private readonly units: ClauseUnits
  /** of one comment, written over by the next */
  private readonly scores: Float64Array
  private readonly rows: Int32Array
  private readonly lastSeen: Int32Array
  private turn = 0
  private count = 0

  constructor(model: ClauseModel, units: ClauseUnits) {
    this.model = model
    this.units = units
    this.weights = new Float32Array(model.logs.length)
    this.biases = new Float64Array(model.classes)
    this.scores = new Float64Array(model.classes)
    this.rows = new Int32Array(units.rowCount)
    this.lastSeen = new Int32Array(units.rowCount)
  }

  /** One turn an epoch; the order is the same every time. */
  *training(settled: SettledSample): Generator<void> {
    const starts = this.commentStarts()
    const comments = starts.length - 1
    const targets = this.targets(comments, settled)
    // A step that shares no factor with the number of comments visits each once, far from its neighbours.
    const step = stepThrough(comments)
    let turn = 0
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (let at = 0, comment = 0; at < comments; at++, comment = (comment + step) % comments) {
        const weight = settled.confirmed.has(comment) ? SETTLED_WEIGHT : 1
        const rate = (weight * FIRST_RATE) / (1 + turn++ / comments)
        this.gather(this.units.rows, starts[comment] ?? 0, starts[comment + 1] ?? 0)
        this.learn(targets, comment * this.model.classes, rate)
      }
      yield
    }
  }

  /** The scores of all touchpoints for one comment, higher is likelier; written over by the next call. */
  score(index: CommentIndex, reader: ClauseReader, comment: number): Float64Array {
    const { model, units } = this
    const shares = new Float64Array(model.classes)
    const clause = new Float64Array(model.classes)
    const rows: number[] = []
    const end = index.offsets[comment + 1] ?? 0
    for (let from = index.offsets[comment] ?? 0; from < end;) {
      from = reader.read(from, end)
      clause.fill(0)
      for (let at = 0; at < reader.count; at++) {
        const row = units.rowOf[reader.stems[at] ?? 0] ?? 0
        rows.push(row)
        model.addRow(clause, row)
      }
      model.finish(clause, reader.count)
      reader.weight.forEach((weight, place) => (clause[place] = (clause[place] ?? 0) + weight))
      soften(clause, model.none)
      const by = Math.sqrt(reader.count)
      clause.forEach((share, place) => (shares[place] = (shares[place] ?? 0) + share * by))
    }
    this.gather(Int32Array.from(rows), 0, rows.length)
    this.predict()
    return this.scores.map(
      (score, place) =>
        Math.log(score + 1e-4) + MODEL_POWER * Math.log((shares[place] ?? 0) + 2 * LEAST_SHARE),
    )
  }

  /** Where the rows of each comment of the sample begin; one more for the end. */
  private commentStarts(): Uint32Array {
    const { commentOf, count, rowStarts } = this.units
    const starts = new Uint32Array((commentOf[count - 1] ?? -1) + 2)
    for (let unit = 0; unit < count; unit++) {
      starts[(commentOf[unit] ?? 0) + 1] = rowStarts[unit + 1] ?? 0
    }
    // A comment without words begins where the one before it ends.
    for (let at = 1; at < starts.length; at++) {
      starts[at] = Math.max(starts[at] ?? 0, starts[at - 1] ?? 0)
    }
    return starts
  }

  private targets(comments: number, { confirmed, rejected }: SettledSample): Float32Array {
    const { classes, shares } = this.model
    const { units } = this
    const targets = new Float32Array(comments * classes)
    for (let unit = 0; unit < units.count; unit++) {
      const by = Math.sqrt((units.rowStarts[unit + 1] ?? 0) - (units.rowStarts[unit] ?? 0))
      const base = (units.commentOf[unit] ?? 0) * classes
      for (let place = 0; place < classes; place++) {
        const share = shares[unit * classes + place] ?? 0
        targets[base + place] = (targets[base + place] ?? 0) + by * share
      }
    }
    const target = new Float64Array(classes)
    for (let comment = 0; comment < comments; comment++) {
      const base = comment * classes
      for (let place = 0; place < classes; place++) {
        target[place] = SHARPNESS * Math.log((targets[base + place] ?? 0) + LEAST_SHARE)
      }
      for (const place of rejected.get(comment) ?? []) target[place] = -Infinity
      const own = confirmed.get(comment)
      if (own) target.fill(-Infinity)
      for (const place of own ?? []) target[place] = 0
      soften(target)
      targets.set(target, base)
    }
    return targets
  }

  /** Each row once. */
  private gather(rows: Int32Array, from: number, end: number): void {
    this.turn++
    this.count = 0
    for (let at = from; at < end; at++) {
      const row = rows[at] ?? 0
      if (row === 0 || this.lastSeen[row] === this.turn) continue
      this.lastSeen[row] = this.turn
      this.rows[this.count++] = row
    }
  }

  private predict(): void {
    const { scores, weights, rows, count } = this
    const { classes } = this.model
    const by = 1 / Math.sqrt(Math.max(1, count))
    scores.set(this.biases)
    for (let at = 0; at < count; at++) {
      const base = (rows[at] ?? 0) * classes
      for (let place = 0; place < classes; place++) {
        scores[place] = (scores[place] ?? 0) + by * (weights[base + place] ?? 0)
      }
    }
    soften(scores)
  }

  private learn(targets: Float32Array, base: number, rate: number): void {
    const { scores, weights, rows, count, biases } = this
    const { classes } = this.model
    this.predict()
    const by = 1 / Math.sqrt(Math.max(1, count))
    for (let place = 0; place < classes; place++) {
      const step = rate * ((targets[base + place] ?? 0) - (scores[place] ?? 0))
      biases[place] = (biases[place] ?? 0) + BIAS_RATE * step
      for (let at = 0; at < count; at++) {
        const cell = (rows[at] ?? 0) * classes + place
        weights[cell] = (weights[cell] ?? 0) + by * step
      }
    }
  }
}

const commonFactor = (a: number, b: number): number => (b === 0 ? a : commonFactor(b, a % b))

function stepThrough(count: number): number {
  let step = Math.max(1, Math.round(count * 0.618))
  while (commonFactor(step, count) > 1) step++
  return step
}
