import { dateNumbers, type DateOrder } from './parseDate.ts'

export interface FoundDateOrder {
  order: DateOrder
  /** false: every date could be read either way, and the order is only the likelier one */
  isCertain: boolean
}

/**
 * Whether a column writes the day or the month first, from all of its dates: a number over 12 is a
 * day. Where none is over 12, the form speaks: an "AM" or an unpadded number between slashes is
 * American, everything else is not.
 */
export function findDateOrder(cells: readonly string[]): FoundDateOrder {
  let dayFirst = 0
  let monthFirst = 0
  let american = 0
  let seen = 0
  for (const cell of cells) {
    const numbers = dateNumbers(cell)
    if (numbers === undefined) continue
    seen++
    const [first, second] = numbers
    if (first > 12 && second <= 12) dayFirst++
    if (second > 12 && first <= 12) monthFirst++
    if (/^\s*(?:\d\/\d|\d\/\d\d|\d\d\/\d)\/|\b[ap]\.?m\b/i.test(cell)) american++
  }
  if (dayFirst !== monthFirst)
    return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', isCertain: true }
  return { order: american > seen / 4 ? 'mdy' : 'dmy', isCertain: seen === 0 }
}
