import { readNumber } from '../lib/readNumber.ts'
import { languageSpoken } from './speak.ts'

/**
 * The number that a person typed: undefined where nothing is typed, NaN where it is no number. What the app shows can be
 * typed as it stands: in English commas stand between thousands, so "5,250" is what "5250" is; in German they stand
 * before decimals and points between thousands.
 */
export function typedNumber(text: string): number | undefined {
  if (text.trim() === '') return undefined
  return readNumber(text, languageSpoken() === 'de' ? 'decimals' : 'thousands') ?? Number.NaN
}

/** A number as it is typed, for a box to begin with: all its digits, "5250.5" or "5250,5". */
export function numberToType(value: number): string {
  return languageSpoken() === 'de' ? String(value).replace('.', ',') : String(value)
}
