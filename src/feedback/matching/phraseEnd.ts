/**
 * The token with which a phrase ends that begins at token `start`, or -1 where it does not stand there: its stems in
 * this order, with at most one other word between two, all before `end`.
 */
export function phraseEnd(
  tokens: { readonly [at: number]: number },
  stems: readonly number[],
  start: number,
  end: number,
): number {
  let at = start
  for (let next = 1; next < stems.length; next++) {
    if (at + 1 < end && tokens[at + 1] === stems[next]) at += 1
    else if (at + 2 < end && tokens[at + 2] === stems[next]) at += 2
    else return -1
  }
  return at
}
