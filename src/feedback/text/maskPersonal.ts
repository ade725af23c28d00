import { STOP_WORDS } from './stopWords.ts'

const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const CARD = /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d])/g
const PHONE = /(?<![\w.,:£$€#/-])(?:\+|\(\+?)?\d[\d ().\u00a0/-]{5,24}\d(?![\w%]|[.,]\d)/g
const DATE = /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/

/** Luhn's check of a card number. */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2
    sum += at % 2 === 1 ? doubled : digit
  }
  return sum % 10 === 0 && !/^(\d)\1*$/.test(digits)
}

/** Conservative: what may as well be a count, a price, a year or a date stays. */
function isPhoneNumber(found: string): boolean {
  const text = found.trim()
  const groups = text
    .replace('(0)', '')
    .split(/\D+/)
    .filter((group) => group !== '')
  const digits = groups.join('')
  if (digits.length < 7 || digits.length > 15) return false
  if (text.split(/\s+/).every((part) => DATE.test(part) || part === '-')) return false
  if (/^\d{4}\s*[-/]\s*\d{4}$/.test(text)) return false
  const international = /^\(?(\+|00)/.test(text)
  if (groups.length === 1)
    return (
      international ||
      (digits.startsWith('0') ? digits.length >= 9 : digits.length === 10 || digits.length === 11)
    )
  // Lists of small numbers ("0 1 2 3 4 5 6") have groups of one digit.
  if (groups.slice(1).some((group) => group.length < 2)) return false
  if (international || text.startsWith('(') || digits.startsWith('0')) return true
  return /^(?:1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$/.test(text) || /^\d{3}-\d{4}$/.test(text)
}

const NAME = String.raw`\p{Lu}\p{L}*(?:['’-]\p{Lu}\p{L}*)*`
const TITLE = 'Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Nurse|Sister|Herrn?|Frau'
const TITLED = new RegExp(
  String.raw`(?<![\p{L}])((?:the|a|an|my|our|his|her|their|this|that|each|every|any)\s+)?((?:${TITLE})\b\.?)(\s+)(${NAME}\.?(?:\s+${NAME}){0,2})`,
  'gu',
)
const CALLED =
  String.raw`[Mm]y name is|[Mm]y name['’]s|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|` +
  String.raw`(?:nurse|doctor|lady|gentleman|man|woman|guy|person|receptionist|agent|rep|representative|technician|operator|manager|midwife|consultant|therapist|colleague|member of staff)\s+(?:called|named)`
const NAMED = new RegExp(String.raw`((?:${CALLED})\s+)(${NAME}(?:\s+${NAME}){0,2})`, 'gu')
const NAMED_SMALL = /((?:my name is|mein name ist|ich hei(?:ß|ss)e)\s+)(\p{Ll}{2,})/giu
const GREETED = new RegExp(
  String.raw`^(\s*(?:[Dd]ear|[Hh]i|[Hh]ello|[Ll]iebe[rs]?|[Hh]allo)\s+)(${NAME}(?:\s+${NAME})?)(?=\s*[,\n!])`,
  'gu',
)
const SIGNED = new RegExp(
  String.raw`((?:[Rr]egards|[Ss]incerely|[Ff]aithfully|Grü(?:ß|ss)en?|(?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Dd]anke)\s*[,.]?\s*\n)\s*[,.]?\s*[-–]?\s*)(${NAME}(?:\s+${NAME}){0,2})(?=[.\s]*$)`,
  'gu',
)
const DASHED = new RegExp(String.raw`(\n\s*[-–—]\s*)(${NAME}\s+${NAME})(?=[.\s]*$)`, 'gu')

/** Words with a capital that stand where a name might, and are none. */
const NO_NAMES = new Set(
  `absolutely all amazing appointment appointments awful brilliant care clinic customer department doctors
  everybody excellent fantastic good great hello hospital madam manager nice nurses office outstanding
  overall patient please poor practitioner practice reception service services sir specialist staff
  support surgery team terrible unfortunately very wait waiting ward wonderful`.split(/\s+/),
)

const isNoName = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/\.$/, '')
  return STOP_WORDS.has(lower) || NO_NAMES.has(lower)
}

/** How much of what looks like a name is one: up to the first word that can't be. */
function nameLength(words: string): number {
  let length = 0
  for (const found of words.matchAll(/\S+/g)) {
    if (isNoName(found[0])) break
    length = found.index + found[0].length
  }
  return length
}

const masked = (before: string, words: string): string => {
  const length = nameLength(words)
  return length === 0 ? before + words : `${before}[name]${words.slice(length)}`
}

/** What a piece of text between two spaces may belong to. */
const MAIL_HINT = 1
const DIGIT_HINT = 2
const TITLE_HINT = 4
const CALLED_HINT = 8
/** Counts only for the first piece. */
export const GREETING_HINT = 16
const SIGNATURE_HINT = 32
/** Counts only for a piece behind a line end. */
export const DASH_HINT = 64
/** Counts only where the text has several lines. */
export const THANKS_HINT = 128

const HINTS: readonly (readonly [RegExp, number])[] = [
  [/@/, MAIL_HINT],
  [/\d/, DIGIT_HINT],
  [/(?<!\p{L})(?:Mr|Ms|Miss|Mx|Dr|Doctor|Prof|Nurse|Sister|Herr|Frau)/u, TITLE_HINT],
  [/name|called|heiße|heisse/i, CALLED_HINT],
  [/dear|hi|hello|lieb|hallo/i, GREETING_HINT],
  [/regards|sincerely|faithfully|grü|gru/i, SIGNATURE_HINT],
  [/thank|cheers|danke/i, THANKS_HINT],
  [/^\s*[-–—]/, DASH_HINT],
]

/**
 * What a piece of a text between two spaces hints at, as bits; where all pieces of a text hint at nothing, there is
 * nothing to mask in it.
 */
export function personalHints(piece: string): number {
  let hints = 0
  for (const [pattern, hint] of HINTS) if (pattern.test(piece)) hints |= hint
  return hints
}

function maskTitled(text: string): string {
  return text.replace(
    TITLED,
    (all: string, article: string | undefined, title: string, gap: string, words: string) => {
      // "the Dr. Excellent service": a sentence ends there, nobody is named.
      if (article !== undefined && title.endsWith('.')) return all
      return masked(`${article ?? ''}${title}${gap}`, words)
    },
  )
}

function maskNumbers(text: string): string {
  if (!/\d[\d ().\u00a0/-]{5,}/.test(text)) return text
  return text
    .replace(CARD, (found) => (isCardNumber(found) ? '[card]' : found))
    .replace(PHONE, (found) => (isPhoneNumber(found) ? '[phone]' : found))
}

const named = (_: string, before: string, words: string): string => masked(before, words)

/**
 * A comment with mail addresses, phone and card numbers, and the names of people replaced by
 * `[email]`, `[phone]`, `[card]`, `[name]`. Names are found by what stands around them (a title, "my
 * name is", a greeting, a signature), never by a list of names, so others remain; prices, dates,
 * times and counts stay. `hints` are those of all its pieces, where they are known.
 */
export function maskPersonal(text: string, hints = personalHints(text) | DASH_HINT): string {
  let result = text
  if (hints & MAIL_HINT) result = result.replace(MAIL, '[email]')
  if (hints & DIGIT_HINT) result = maskNumbers(result)
  if (hints & TITLE_HINT) result = maskTitled(result)
  if (hints & CALLED_HINT) result = result.replace(NAMED, named).replace(NAMED_SMALL, named)
  if (hints & GREETING_HINT) result = result.replace(GREETED, named)
  if (hints & (SIGNATURE_HINT | THANKS_HINT)) result = result.replace(SIGNED, named)
  return hints & DASH_HINT ? result.replace(DASHED, named) : result
}
