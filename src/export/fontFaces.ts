import type { Shape, ShapeWeight } from '../lib/drawing/shapes.ts'
import { drawnText } from '../lib/text/textWidth.ts'

/** One static file of the package @fontsource/inter, under its `files/`. */
export interface FontFace {
  weight: ShapeWeight
  subset: string
  fileName: string
  /** the characters it serves, as in CSS */
  unicodeRange: string
}

/**
 * The subsets of @fontsource/inter and their characters (its unicode.json; a test compares). A
 * character in several of them is taken from the first.
 */
const subsets: readonly (readonly [name: string, unicodeRange: string])[] = [
  [
    'latin',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ],
  [
    'latin-ext',
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  ],
  [
    'vietnamese',
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  ],
  ['greek', 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF'],
  ['greek-ext', 'U+1F00-1FFF'],
  ['cyrillic', 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'],
  ['cyrillic-ext', 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F'],
]

/** [first, last, index in `subsets`] */
const ranges = subsets.flatMap(([, unicodeRange], index) =>
  unicodeRange.split(',').map((part) => {
    const [first = '', last = first] = part.slice(2).split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16), index] as const
  }),
)

/**
 * The files that the text of these shapes needs, by weight, then by subset: whoever loads them (the
 * page over fetch, the command line from disk) gets the same bytes in the same order. Characters
 * that Inter doesn't have need none.
 */
export function fontFaces(shapes: readonly Shape[]): FontFace[] {
  const charactersOfWeight = new Map<ShapeWeight, Set<number>>()
  collectCharacters(shapes, charactersOfWeight)
  const faces: FontFace[] = []
  for (const [weight, characters] of [...charactersOfWeight].sort(([a], [b]) => a - b)) {
    const used = new Set([...characters].map(subsetOf))
    for (const [index, [subset, unicodeRange]] of subsets.entries()) {
      if (!used.has(index)) continue
      const fileName = `inter-${subset}-${weight}-normal.woff2`
      faces.push({ weight, subset, fileName, unicodeRange })
    }
  }
  return faces
}

function collectCharacters(
  shapes: readonly Shape[],
  charactersOfWeight: Map<ShapeWeight, Set<number>>,
): void {
  for (const shape of shapes) {
    if (shape.kind === 'group') collectCharacters(shape.children, charactersOfWeight)
    if (shape.kind !== 'text') continue
    const characters = charactersOfWeight.get(shape.weight) ?? new Set()
    for (const character of drawnText(shape.text)) characters.add(character.codePointAt(0) ?? 0)
    charactersOfWeight.set(shape.weight, characters)
  }
}

/** The subset of Inter that serves a character; undefined where Inter doesn't have it. */
export function subsetNameOf(codePoint: number): string | undefined {
  return subsets[subsetOf(codePoint)]?.[0]
}

function subsetOf(codePoint: number): number {
  const range = ranges.find(([first, last]) => codePoint >= first && codePoint <= last)
  return range === undefined ? -1 : range[2]
}
