/** Whether one count can be the number of some among the other: both whole, 0 ≤ part ≤ whole. */
export function isPartOf(part: number, whole: number): boolean {
  return Number.isSafeInteger(part) && Number.isSafeInteger(whole) && part >= 0 && part <= whole
}
