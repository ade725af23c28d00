import { readNumber } from '../lib/readNumber.ts'

/**
 * The number that a person typed: undefined where nothing is typed, NaN where it is no number. What the app shows can be
 * typed as it stands: in its language commas stand between thousands, so "5,250" is what "5250" is.
 */
export function typedNumber(text: string): number | undefined {
  return text.trim() === '' ? undefined : (readNumber(text, 'thousands') ?? Number.NaN)
}
