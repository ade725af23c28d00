/** Turns scores into shares, in place; with `none`, the score of none of them, they sum to less than 1. */
export function soften(scores: Float64Array, none = -Infinity): void {
  let most = none
  for (const score of scores) if (score > most) most = score
  if (most === -Infinity) {
    scores.fill(0)
    return
  }
  let sum = Math.exp(none - most)
  for (let at = 0; at < scores.length; at++) {
    const share = Math.exp((scores[at] ?? 0) - most)
    scores[at] = share
    sum += share
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum
}
