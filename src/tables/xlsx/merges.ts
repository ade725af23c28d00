/** Cells that are shown as one; rows from 1, columns from 0. */
export interface Merge {
  top: number
  bottom: number
  left: number
  right: number
}

/** Cells that are filled at most, however large the merged ones claim to be. */
const MOST_FILLED = 1_000_000

/** The cells of "A1:C2", undefined where that can't be told. */
export function mergeOf(
  reference: string,
  columnOf: (reference: string) => number,
): Merge | undefined {
  const [from = '', to = from] = reference.split(':')
  const [left, right] = [columnOf(from), columnOf(to)]
  const [top, bottom] = [from, to].map((one) => Number(/\d+$/.exec(one)?.[0]))
  if (left < 0 || right < left || !top || !bottom || bottom < top) return undefined
  return { top, bottom, left, right }
}

interface Rows {
  rows: string[][]
  numbers: readonly number[]
}

/** Gives what stands in cells that are merged downwards to every row that they reach over. */
export function fillDown({ rows, numbers }: Rows, merges: readonly Merge[]): void {
  const places = new Map(numbers.map((number, at) => [number, at]))
  let left = MOST_FILLED
  for (const { top, bottom, left: column, right } of merges) {
    const first = places.get(top)
    const text = first === undefined ? '' : (rows[first]?.[column] ?? '')
    if (first === undefined || text === '' || right !== column) continue
    for (let at = first + 1; (numbers[at] ?? Infinity) <= bottom && left-- > 0; at++) {
      const row = rows[at] ?? []
      while (row.length <= column) row.push('')
      row[column] = text
    }
  }
}

const isFigure = (cell: string): boolean => /^[-+]?[\d.,:\s-]+%?$/.test(cell)

/** Is there a second header row below groups of columns: cells merged sideways, with a name in each column under them? */
export function hasGroups({ rows, numbers }: Rows, merges: readonly Merge[]): boolean {
  const [top = 0, next = 0] = numbers
  const below = rows[1] ?? []
  if (next !== top + 1 || below.some((cell) => cell !== '' && isFigure(cell))) return false
  return merges.some(({ top: from, bottom, left, right }) => {
    if (from !== top || bottom !== top || right === left) return false
    return below.slice(left, right + 1).filter((cell) => cell !== '').length > right - left
  })
}
