import { readNumber } from '../../lib/readNumber.ts'
import { hash53 } from '../comments/hash53.ts'

/** Different names in a touchpoint column; rows with further ones name none. */
export const MOST_TOUCHPOINTS = 10_000

/** Signs from which on a text is nobody else's by chance. */
const TELLING = 25

export const isTelling = (text: string): boolean => text.length >= TELLING

/** What a row says, as one number; 0 for a row that says nothing. */
export const contentOf = (
  text: string,
  score: number | undefined,
  day: number | undefined,
): number =>
  text === '' && score === undefined ? 0 : hash53(`${text}\u0000${score ?? ''}\u0000${day ?? ''}`)

/** The id of a row, 0 for none and for a mere row number: another file counts its rows too. */
export const ownId = (id: string): number => (id === '' || /^\d{1,6}$/.test(id) ? 0 : hash53(id))

/** What an account is worth: "€ 1,200", "1.200,50 EUR"; NaN where that can't be read. A lone comma parts thousands. */
export function accountValue(cell: string): number {
  if (cell === '') return Number.NaN
  const digits = cell.replace(/^[^\d.,+−–-]+|[^\d]+$/g, '')
  return readNumber(digits) ?? readNumber(digits, 'thousands') ?? Number.NaN
}
