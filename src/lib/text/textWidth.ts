import table from './advanceWidths.json' with { type: 'json' }

/** Weights of Inter that can be measured. */
export type FontWeight = 400 | 500 | 600 | 700

export interface FontStyle {
  /** px */
  size: number
  weight: FontWeight
}

/** Font units in one em: widths are whole units, so the width of a line is the exact sum of its parts. */
export const unitsPerEm = table.unitsPerEm

const numbers = (list: string): number[] => list.split(' ').map(Number)
const runs = numbers(table.runs)

const inTable = new Uint8Array(0x10000)
for (let at = 0; at < runs.length; at += 2) {
  const first = runs[at] ?? 0
  inTable.fill(1, first, first + (runs[at + 1] ?? 0))
}

const unitsOfWeight = new Map<FontWeight, Uint16Array>()
const unknown = 0xffff

/** Of all runs' characters: `scripts/advance-widths.mjs` says how the table holds them. */
function widthsOf(weight: FontWeight): number[] {
  const light = numbers(table.widths[400])
  if (weight === 400) return light
  const wider = numbers(table.widths[700])
  if (weight === 700) return light.map((width, at) => width + (wider[at] ?? 0))
  const over = numbers(table.widths[weight])
  return light.map(
    (width, at) => width + Math.round(((wider[at] ?? 0) * (weight - 400)) / 300) + (over[at] ?? 0),
  )
}

/** Units of every code unit below U+10000 in this weight, or `unknown`; made at the first use. */
function unitsTable(weight: FontWeight): Uint16Array {
  let units = unitsOfWeight.get(weight)
  if (units === undefined) {
    units = new Uint16Array(0x10000).fill(unknown)
    const widths = widthsOf(weight)
    let next = 0
    for (let at = 0; at < runs.length; at += 2) {
      const count = runs[at + 1] ?? 0
      units.set(widths.slice(next, next + count), runs[at])
      next += count
    }
    unitsOfWeight.set(weight, units)
  }
  return units
}

/** Fonts for emoji draw them 1.17 to 1.37 em wide; Inter has none. */
const emojiUnits = 1.25 * unitsPerEm
const emoji = /\p{Emoji_Presentation}/u

/** Marks that sit on another character, variation selectors, joiners and other controls. */
const takesNoRoom = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u
const joiner = 0x200d

/** Units of a character that Inter doesn't have. */
function foreignUnits(codePoint: number, previous: number): number {
  if (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) return 0 // skin tone of the emoji before
  if (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff) return emojiUnits / 2 // half a flag
  // One picture with the emoji before the joiner; below the arrows joiners join letters.
  if (previous === joiner && codePoint >= 0x2190) return 0
  // Makes an emoji of the sign before it, which was counted as a sign.
  if (codePoint === 0xfe0f) return previous >= 0x2100 ? emojiUnits - unitsPerEm : 0
  if (codePoint >= 0x231a && emoji.test(String.fromCodePoint(codePoint))) return emojiUnits
  if (takesNoRoom.test(String.fromCodePoint(codePoint))) return 0
  return codePoint < 0x1100 ? Math.round(0.6 * unitsPerEm) : unitsPerEm
}

/**
 * Adds up the widths of `text` into `sums`, if given: `sums[i]` is the width before code unit `i`,
 * in font units; both halves of a surrogate pair end where the pair ends. Returns the whole width.
 */
export function addUpUnits(text: string, weight: FontWeight, sums?: Int32Array): number {
  const units = unitsTable(weight)
  let sum = 0
  let previous = 0
  for (let at = 0; at < text.length; at += 1) {
    if (sums !== undefined) sums[at] = sum
    const code = text.charCodeAt(at)
    const known = units[code] ?? 0
    if (known !== unknown) {
      sum += known
      previous = code
      continue
    }
    const codePoint = text.codePointAt(at) ?? 0
    sum += foreignUnits(codePoint, previous)
    previous = codePoint
    if (codePoint > 0xffff) {
      at += 1
      if (sums !== undefined) sums[at] = sum
    }
  }
  if (sums !== undefined) sums[text.length] = sum
  return sum
}

const asItIs = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff]*$/
// Inter has a space, a no-break space and a hyphen: their kin would come from another font.
const otherSpaces = /[\t\n\v\f\r\u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f]/g
const otherFixedSpaces = /[\u2007\u202f]/g
const notDrawn = /[\p{Cc}\p{Cs}\u00ad\ufffe\uffff]/gu

/**
 * The characters of one line as they are measured and drawn: composed (NFC, the table knows `é` and
 * not `e` with an accent), every kind of space and hyphen as the plain one, controls and soft hyphens dropped.
 */
export function drawnText(text: string): string {
  if (asItIs.test(text)) return text
  return text
    .normalize('NFC')
    .replace(otherSpaces, ' ')
    .replace(otherFixedSpaces, '\u00a0')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(notDrawn, '')
}

/**
 * Width of one line in px, as Chromium draws Inter with kerning and ligatures off (within 1/64 px,
 * its layout unit). Characters that Inter doesn't have get a fixed width, emoji 1.25 em, others 1 em from
 * U+1100 up and 0.6 em below: see `hasForeignGlyphs`.
 */
export function textWidth(text: string, { size, weight }: FontStyle): number {
  return (addUpUnits(drawnText(text), weight) * size) / unitsPerEm
}

/** Whether another font must stand in for a character, so that the line has to be fitted to its width. */
export function hasForeignGlyphs(text: string): boolean {
  const drawn = drawnText(text)
  for (let at = 0; at < drawn.length; at += 1) {
    if (inTable[drawn.charCodeAt(at)] === 0) return true
  }
  return false
}
