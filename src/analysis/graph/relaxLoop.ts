import type { LoopRow } from './loopRow.ts'

const maxSweeps = 200
const exactness = 1e-10

interface Relaxed {
  readonly values: number[]
  /** the most by which a row may not be fulfilled, rounding included */
  readonly residual: number
}

/**
 * Solves a loop by sweeps (Gauss and Seidel), each followed by one shift of all values that makes the
 * rows right on the whole: without it a loop that is seldom left would take as many sweeps as rounds are
 * walked in it. At most 2 × 200 sweeps over all steps.
 *
 * Undefined: not right to 10⁻¹⁰ of the largest value or of 1 after these sweeps. That is proven, not
 * guessed from small changes: where d ≥ 0 gains at least ½ a row, no value is off by more than
 * 2 × max d × residual (Varga 1962, M-matrices); d is the number of steps until the loop is left.
 */
export function relaxLoop(rows: readonly LoopRow[]): number[] | undefined {
  const steps = relax(rows, () => 1)
  if (steps.residual > 0.5 || !steps.values.every((value) => value >= 0)) return undefined
  const { values, residual } = relax(rows, ({ gain }) => gain)
  const error = 2 * largest(steps.values) * residual
  return error <= exactness * Math.max(1, largest(values)) ? values : undefined
}

function relax(rows: readonly LoopRow[], gainOf: (row: LoopRow) => number): Relaxed {
  const values = rows.map(() => 0)
  const leaving = rows.reduce((sum, { leaves }) => sum + leaves, 0)
  const wanted = ({ steps }: LoopRow, gain: number): number => {
    let value = gain
    for (const { to, share } of steps) value += share * (values[to] ?? 0)
    return value
  }
  const mostSteps = rows.reduce((most, { steps }) => Math.max(most, steps.length), 0)
  let best: Relaxed = { values: [], residual: Infinity }
  for (let sweep = 0; sweep < maxSweeps; sweep += 1) {
    // Values flow from where a walk goes to where it comes from.
    for (const [index, row] of [...rows.entries()].reverse()) {
      values[index] = wanted(row, gainOf(row))
    }
    const missing = rows.map((row, index) => wanted(row, gainOf(row)) - (values[index] ?? 0))
    const rounding = Number.EPSILON * (mostSteps + 2) * largest(values)
    const found = missing.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
    const residual = found + rounding
    if (residual < best.residual) best = { values: [...values], residual }
    if (found <= rounding || !Number.isFinite(found)) break
    const shift = missing.reduce((sum, each) => sum + each, 0) / leaving
    for (const [index, value] of values.entries()) values[index] = value + shift
  }
  return best
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0)
}
