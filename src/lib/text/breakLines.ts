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
  const fit = fitOf(width, size, [weight])
  const lines: string[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const hasMore = index < paragraphs.length - 1
    const room = { ...fit, maxLines: maxLines - lines.length, hasMore }
    const { ranges, isCut } = lineRanges(paragraph, addedUp(paragraph, weight), room)
    for (const { start, end, tail } of ranges) lines.push(shown(paragraph, start, end) + tail)
    if (isCut) return { lines, truncated: true }
  }
  return { lines, truncated: false }
}

/** Words in one weight. */
export interface WeightedRun {
  text: string
  weight: FontWeight
}

export interface BrokenRuns {
  lines: readonly (readonly WeightedRun[])[]
  truncated: boolean
}

/**
 * The same for one paragraph whose words have several weights; nothing is one empty line. `hasMore`: other text
 * follows, so that the last line there is room for ends in "…".
 */
export function breakRuns(
  runs: readonly WeightedRun[],
  options: { size: number; width: number; maxLines: number; hasMore: boolean },
): BrokenRuns {
  const { size, width } = options
  const drawn = runs.map(({ text, weight }) => ({ text: drawnText(text), weight }))
  const text = drawn.map((run) => run.text).join('')
  const weights = drawn.map(({ weight }) => weight)
  const room = { ...options, ...fitOf(width, size, weights.length > 0 ? weights : [400]) }
  const { ranges, isCut } = lineRanges(text, addedUpRuns(drawn, text.length), room)
  const lines = ranges.map(({ start, end, tail }) => {
    const line = runsBetween(drawn, start, withoutSpaces(text, start, end))
    if (tail === '') return line
    const last = line.pop() ?? { text: '', weight: 400 as const }
    return [...line, { ...last, text: last.text + tail }]
  })
  return { lines, truncated: isCut }
}

function addedUpRuns(runs: readonly WeightedRun[], length: number): Int32Array {
  const all = new Int32Array(length + 1)
  let [at, width] = [0, 0]
  for (const { text, weight } of runs) {
    const own = addedUp(text, weight)
    for (let i = 0; i <= text.length; i += 1) all[at + i] = width + (own[i] ?? 0)
    at += text.length
    width = all[at] ?? 0
  }
  return all
}

function runsBetween(runs: readonly WeightedRun[], start: number, end: number): WeightedRun[] {
  const found: WeightedRun[] = []
  let at = 0
  for (const { text, weight } of runs) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at)).replaceAll('\u200b', '')
    if (part !== '') found.push({ text: part, weight })
    at += text.length
  }
  return found
}

interface Fit {
  fits: Fits
  /** with a hyphen behind it */
  fitsHyphened: Fits
  /** with an ellipsis behind it */
  fitsCut: Fits
}

/** What goes into a line; marks at its end are as wide as in the widest of these weights. */
function fitOf(width: number, size: number, weights: readonly FontWeight[]): Fit {
  const fits = (units: number): boolean => (units * size) / unitsPerEm <= width
  const widest = (mark: string): number =>
    weights.reduce((most, weight) => Math.max(most, addUpUnits(mark, weight)), 0)
  const [hyphenUnits, ellipsisUnits] = [widest(hyphen), widest(ellipsis)]
  return {
    fits,
    fitsHyphened: (units) => fits(units + hyphenUnits),
    fitsCut: (units) => fits(units + ellipsisUnits),
  }
}

interface LineRange {
  start: number
  end: number
  /** what stands behind it: a hyphen, an ellipsis or nothing */
  tail: string
}

/** Where the lines of a paragraph begin and end, and what stands behind them. */
function lineRanges(
  text: string,
  sums: Int32Array,
  { fits, fitsHyphened, fitsCut, maxLines, hasMore }: Fit & { maxLines: number; hasMore: boolean },
): { ranges: LineRange[]; isCut: boolean } {
  const ranges: LineRange[] = []
  let start = skipSpaces(text, 0)
  do {
    const { at, isInWord } = lineEnd(text, start, sums, fits)
    const broken = isInWord ? hyphenOf(text, start, sums, fitsHyphened) : undefined
    const end = broken ?? at
    if (ranges.length + 1 >= maxLines && (hasMore || end < text.length)) {
      const tail = fitsCut(0) ? ellipsis : ''
      ranges.push({ start, end: cutEnd(text, start, sums, fitsCut), tail })
      return { ranges, isCut: true }
    }
    ranges.push({ start, end, tail: broken === undefined ? '' : hyphen })
    start = skipSpaces(text, end)
  } while (start < text.length)
  return { ranges, isCut: false }
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

/** The end of the longest beginning that fits, between graphemes; `start` where there is none. */
function cutEnd(text: string, start: number, sums: Int32Array, fits: Fits): number {
  const begin = sums[start] ?? 0
  let limit = start
  while (limit < text.length && fits((sums[limit + 1] ?? 0) - begin)) limit += 1
  const end = graphemeEnd(text, start, limit)
  return end > limit ? start : end
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
  const line = text.slice(start, withoutSpaces(text, start, end))
  return line.includes('\u200b') ? line.replaceAll('\u200b', '') : line
}

/** The end without the spaces before it. */
function withoutSpaces(text: string, start: number, end: number): number {
  let last = end
  while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1
  return last
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
  if (isSpace(before)) return after !== percent
  if (isHyphenOrSlash(before)) return canBreakAfterHyphen(text, at, after)
  return after >= 0x2e80 || before >= 0x2e80 ? canBreakBetween(text, before, at) : false
}

function isHyphenOrSlash(code: number): boolean {
  return code === 0x2d || code === 0x2f || code === 0x2013 || code === 0x2014
}

/** Stays with its figure, or with what it counts: "70 %", "Calls lost, %". */
const percent = 0x25

/**
 * Not at the start of a word ("-5", "/path"), not behind its first letter ("E-Mail"), not inside "--", "->", "//" or
 * between figures.
 */
function canBreakAfterHyphen(text: string, at: number, after: number): boolean {
  const ahead = text.charCodeAt(at - 2)
  if (at < 3 || isSpace(ahead) || isSpace(text.charCodeAt(at - 3))) return false
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
