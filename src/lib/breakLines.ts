import { hyphenAt } from './hyphenAt.ts'
import { addUpUnits, drawnText, unitsPerEm, type FontStyle, type FontWeight } from './textWidth.ts'

export interface LineOptions extends FontStyle {
  /** px */
  width: number
  /** no limit if missing; at least 1 */
  maxLines?: number
}

export interface BrokenText {
  lines: readonly string[]
  /** the text didn't fit: the last line ends in "…" */
  truncated: boolean
}

const ellipsis = '…'
const hyphen = '-'
const longestCached = 400
const cacheLimit = 50_000
/** by options, then by text */
const cache = new Map<string, Map<string, BrokenText>>()
let cached = 0

/**
 * Breaks text into lines no wider than `width`: at spaces, after hyphens and slashes, at zero-width
 * spaces, between Chinese and Japanese characters, at "\n"; a word wider than a line is broken with a hyphen
 * where a syllable begins, anything else between graphemes. The one exception to the width is a single grapheme that is wider itself. Text without
 * anything to draw gives no lines.
 */
export function breakLines(text: string, options: LineOptions): BrokenText {
  if (text.length > longestCached) return breakText(text, options)
  const known = cacheFor(options)
  let broken = known.get(text)
  if (broken === undefined) {
    broken = breakText(text, options)
    known.set(text, broken)
    cached += 1
  }
  return broken
}

function cacheFor({
  width,
  size,
  weight,
  maxLines = Infinity,
}: LineOptions): Map<string, BrokenText> {
  if (cached >= cacheLimit) {
    cache.clear()
    cached = 0
  }
  const key = `${width} ${size} ${weight} ${maxLines}`
  let known = cache.get(key)
  if (known === undefined) {
    known = new Map()
    cache.set(key, known)
  }
  return known
}

function breakText(text: string, options: LineOptions): BrokenText {
  const { size, weight, width, maxLines = Infinity } = options
  const paragraphs = lineEnds.test(text) ? text.split(lineEnds).map(drawnText) : [drawnText(text)]
  while (paragraphs.length > 0 && isBlank(paragraphs.at(-1) ?? '')) paragraphs.pop()
  const ellipsisUnits = addUpUnits(ellipsis, weight)
  const fits = (units: number): boolean => (units * size) / unitsPerEm <= width
  const hyphenUnits = addUpUnits(hyphen, weight)
  const fitsHyphened = (units: number): boolean => fits(units + hyphenUnits)
  const lines: string[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const isLast = index === paragraphs.length - 1
    const sums = addedUp(paragraph, weight)
    let start = skipSpaces(paragraph, 0)
    do {
      const end = lineEnd(paragraph, start, sums, fits)
      const broken = end.isInWord ? hyphenOf(paragraph, start, sums, fitsHyphened) : undefined
      let next = broken ?? end.at
      if (lines.length + 1 >= maxLines && !(isLast && next >= paragraph.length)) {
        const fitsToo = (units: number): boolean => fits(units + ellipsisUnits)
        lines.push(fits(ellipsisUnits) ? cutLine(paragraph, start, sums, fitsToo) + ellipsis : '')
        return { lines, truncated: true }
      }
      lines.push(shown(paragraph, start, next) + (broken === undefined ? '' : hyphen))
      next = skipSpaces(paragraph, next)
      start = next
    } while (start < paragraph.length)
  }
  return { lines, truncated: false }
}

const lineEnds = /\r\n|[\n\r\u2028\u2029]/

/** One array for all texts, made larger when needed: a new one each would cost more than the breaking. */
let sums = new Int32Array(1024)

function addedUp(text: string, weight: FontWeight): Int32Array {
  if (text.length >= sums.length) sums = new Int32Array(2 * text.length)
  addUpUnits(text, weight, sums)
  return sums
}

type Fits = (units: number) => boolean

/** Where the next line starts at the latest: after the last break that fits, or inside a long word. */
function lineEnd(text: string, start: number, sums: Int32Array, fits: Fits): LineEnd {
  let lastBreak = start
  const begin = sums[start] ?? 0
  for (let at = start; at < text.length; at += 1) {
    if (at > start && canBreakBefore(text, at)) lastBreak = at
    // Spaces at the end of a line hang over: they are not drawn.
    if (!isSpace(text.charCodeAt(at)) && !fits((sums[at + 1] ?? 0) - begin)) {
      return lastBreak > start
        ? { at: lastBreak, isInWord: false }
        : { at: graphemeEnd(text, start, at), isInWord: true }
    }
  }
  return { at: text.length, isInWord: false }
}

interface LineEnd {
  readonly at: number
  /** A word that is wider than the line would be cut there. */
  readonly isInWord: boolean
}

/** Where the word at the start of a line is broken with a hyphen; undefined where it can't be. */
function hyphenOf(text: string, start: number, sums: Int32Array, fits: Fits): number | undefined {
  const begin = sums[start] ?? 0
  let limit = start
  while (limit < text.length && fits((sums[limit + 1] ?? 0) - begin)) limit += 1
  return hyphenAt(text, start, limit)
}

/** The longest beginning that fits, cut between graphemes, without spaces at its end. */
function cutLine(text: string, start: number, sums: Int32Array, fits: Fits): string {
  const begin = sums[start] ?? 0
  let limit = start
  while (limit < text.length && fits((sums[limit + 1] ?? 0) - begin)) limit += 1
  const end = graphemeEnd(text, start, limit)
  return end > limit ? '' : shown(text, start, end)
}

let segmenter: Intl.Segmenter | undefined

/** The last grapheme boundary up to `limit`, or the first one after `start` where there is none. */
function graphemeEnd(text: string, start: number, limit: number): number {
  if (limit > start && isSimple(text, start, limit + 1)) return limit
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let end = start
  for (const { segment } of segmenter.segment(text.slice(start))) {
    if (end > start && end + segment.length > limit) return end
    end += segment.length
    if (end >= limit) return end
  }
  return end
}

/** Only characters below the combining marks: each one is a grapheme. */
function isSimple(text: string, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, text.length); at += 1) {
    if (text.charCodeAt(at) >= 0x300) return false
  }
  return true
}

function shown(text: string, start: number, end: number): string {
  let last = end
  while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1
  const line = text.slice(start, last)
  return line.includes('\u200b') ? line.replaceAll('\u200b', '') : line
}

function isBlank(text: string): boolean {
  return skipSpaces(text, 0) === text.length
}

function skipSpaces(text: string, start: number): number {
  let at = start
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1
  return at
}

/** Spaces that a line may break at: `drawnText` leaves these three. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x200b || code === 0x3000
}

function canBreakBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  if (isSpace(after)) return false
  if (isSpace(before)) return true
  if (isHyphenOrSlash(before)) return canBreakAfterHyphen(text, at, after)
  return after >= 0x2e80 || before >= 0x2e80 ? canBreakBetween(text, before, at) : false
}

function isHyphenOrSlash(code: number): boolean {
  return code === 0x2d || code === 0x2f || code === 0x2013 || code === 0x2014
}

/** Not at the start of a word ("-5", "/path"), not inside "--", "->", "//" or between figures. */
function canBreakAfterHyphen(text: string, at: number, after: number): boolean {
  const ahead = text.charCodeAt(at - 2)
  if (at < 2 || isSpace(ahead)) return false
  if (isHyphenOrSlash(after) || after === 0x3e) return false
  return !(isDigit(ahead) && isDigit(after))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

const ideograph = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60]/u
const neverFirst =
  /[\p{Pe}\p{Pf}\p{Mn}\p{Me}\p{Lm}\u3001\u3002\uff0c\uff0e\uff01\uff1a\uff1b\uff1f・ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.!?:;%…\p{Cf}]/u
const neverLast = /[\p{Ps}\p{Pi}\p{Cf}]/u

/** Chinese and Japanese break between any two characters, but closing marks stay with the text before. */
function canBreakBetween(text: string, before: number, at: number): boolean {
  if (before >= 0xd800 && before <= 0xdbff) return false
  const isLow = before >= 0xdc00 && before <= 0xdfff
  const left = isLow ? text.slice(at - 2, at) : text.charAt(at - 1)
  const right = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (!ideograph.test(left) && !ideograph.test(right)) return false
  return !neverFirst.test(right) && !neverLast.test(left)
}
