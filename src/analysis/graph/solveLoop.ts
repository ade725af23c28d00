import { eliminateLoop } from './eliminateLoop.ts'
import type { LoopRow } from './loopRow.ts'
import { relaxLoop } from './relaxLoop.ts'

/** Up to here elimination is exact and costs next to nothing. */
const smallLoop = 30

/**
 * The value of each row of a loop, right to 10⁻¹⁰ of the largest one or of 1, whichever is more.
 * Undefined: not found with the work that is left, because the loop is large, tangled and hardly ever
 * left; or above what a number can hold.
 *
 * @param work how many steps elimination may take; what it took is taken off
 */
export function solveLoop(rows: readonly LoopRow[], work: { left: number }): number[] | undefined {
  const relaxed = rows.length > smallLoop ? relaxLoop(rows) : undefined
  const values = relaxed ?? eliminateLoop(rows, work)
  return values?.every(Number.isFinite) === true ? values : undefined
}
