/** Chance = 1 / (1 + exp(-(at0 + slope · x))). */
export interface Logistic {
  at0: number
  slope: number
}

const STEPS = 30
/** Keeps the fit finite where the classes fall apart: pulls towards chance = x as it stands. */
const RIDGE = 1
const LONGEST_STEP = 2

/** Fits how often `isTrue` (0 or 1) is met at each x, by Newton's method with a ridge towards at0 = 0, slope = 1. */
export function fitLogistic(xs: readonly number[], isTrue: readonly number[]): Logistic {
  let at0 = 0
  let slope = 1
  for (let step = 0; step < STEPS; step++) {
    let g0 = -RIDGE * at0
    let g1 = -RIDGE * (slope - 1)
    let h00 = RIDGE
    let h01 = 0
    let h11 = RIDGE
    for (let at = 0; at < xs.length; at++) {
      const x = xs[at] ?? 0
      const chance = 1 / (1 + Math.exp(-(at0 + slope * x)))
      const miss = (isTrue[at] ?? 0) - chance
      const weight = chance * (1 - chance)
      g0 += miss
      g1 += miss * x
      h00 += weight
      h01 += weight * x
      h11 += weight * x * x
    }
    const determinant = h00 * h11 - h01 * h01
    const d0 = (h11 * g0 - h01 * g1) / determinant
    const d1 = (h00 * g1 - h01 * g0) / determinant
    const scale = Math.min(1, LONGEST_STEP / Math.max(Math.abs(d0), Math.abs(d1), 1e-12))
    at0 += d0 * scale
    slope += d1 * scale
    if (Math.abs(d0) + Math.abs(d1) < 1e-7) break
  }
  return { at0, slope }
}
