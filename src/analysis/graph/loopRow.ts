/**
 * What a random walk does at one place of a loop. The shares of its steps and of leaving add up to 1; no
 * step leads to where it starts. Solving the loop gives what is gained on average until it is left:
 * value = gain + Σ share × value of where the step leads.
 */
export interface LoopRow {
  readonly steps: readonly LoopStep[]
  /** the chance to leave the loop from here, 0 … 1; above 0 at one place of a loop at least */
  readonly leaves: number
  /** at least 0 */
  readonly gain: number
}

export interface LoopStep {
  /** index of a row */
  readonly to: number
  /** above 0, at most 1 */
  readonly share: number
}
