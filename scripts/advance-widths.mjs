// Makes src/lib/text/advanceWidths.json: how far each character of the bundled Inter moves the pen, per
// weight, with kerning and ligatures off. Run it after updating @fontsource-variable/inter.
// `--check` writes nothing and exits 1 where the committed table differs.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Blob, Buffer, Face, Feature, Font, Variation, shape } from 'harfbuzzjs'
import wawoff2 from 'wawoff2'

const weights = [400, 500, 600, 700]
const off = ['kern', 'liga', 'clig', 'calt'].map((tag) => new Feature(tag, 0))
const inter = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json'),
)
const target = fileURLToPath(new URL('../src/lib/text/advanceWidths.json', import.meta.url))

/** 'U+0000-00FF,U+0131' to a list of [first, last] */
function ranges(unicodeRange) {
  return unicodeRange.split(',').map((part) => {
    const [first, last] = part.replace('U+', '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last ?? first, 16)]
  })
}

function advance(font, codePoint) {
  const buffer = new Buffer()
  buffer.addText(String.fromCodePoint(codePoint))
  buffer.guessSegmentProperties()
  shape(font, buffer, off)
  return buffer.getGlyphPositions().reduce((sum, position) => sum + position.xAdvance, 0)
}

/** code point -> one width a weight, in font units, of one subset file */
async function widthsOfSubset(subset, unicodeRange, unitsPerEm) {
  const packed = await readFile(join(inter, `files/inter-${subset}-wght-normal.woff2`))
  const face = new Face(new Blob(new Uint8Array(await wawoff2.decompress(packed))))
  if (face.upem !== unitsPerEm) throw new Error(`${subset}: ${face.upem} units per em`)
  const inRange = ranges(unicodeRange)
  const codePoints = [...face.collectUnicodes()].filter(
    (codePoint) =>
      codePoint >= 0x20 &&
      !(codePoint >= 0x7f && codePoint < 0xa0) &&
      inRange.some(([first, last]) => codePoint >= first && codePoint <= last),
  )
  const fonts = weights.map((weight) => {
    const font = new Font(face)
    font.setVariations([new Variation('wght', weight)])
    return font
  })
  return codePoints.map((codePoint) => [codePoint, fonts.map((font) => advance(font, codePoint))])
}

/**
 * The table as text. `runs`: first code point and count of each run in turn; `widths`: of all runs' characters one
 * after the other, the widths at 400, how much wider they are at 700, and for the weights between what a straight line
 * from one to the other leaves over: small numbers, which compress to half of what the widths would. As strings, which
 * no formatter spreads over thousands of lines.
 */
export async function advanceWidths() {
  const unitsPerEm = 2048
  const subsets = JSON.parse(await readFile(join(inter, 'unicode.json'), 'utf8'))
  const all = new Map()
  for (const [subset, unicodeRange] of Object.entries(subsets)) {
    for (const [codePoint, widths] of await widthsOfSubset(subset, unicodeRange, unitsPerEm)) {
      const known = all.get(codePoint)
      if (known !== undefined && String(known) !== String(widths)) {
        throw new Error(`U+${codePoint.toString(16)} has different widths in two subsets`)
      }
      all.set(codePoint, widths)
    }
  }
  const codePoints = [...all.keys()].sort((a, b) => a - b)
  const runs = []
  for (const codePoint of codePoints) {
    const next = runs.length > 0 ? runs.at(-2) + runs.at(-1) : -1
    if (codePoint === next) runs[runs.length - 1] += 1
    else runs.push(codePoint, 1)
  }
  const [light, ...rest] = weights.map((_, at) =>
    codePoints.map((codePoint) => all.get(codePoint)[at]),
  )
  const bold = rest.at(-1)
  const between = (weight, index) =>
    light[index] + Math.round(((bold[index] - light[index]) * (weight - 400)) / 300)
  const widths = {
    400: light,
    ...Object.fromEntries(
      weights
        .slice(1, -1)
        .map((weight, nth) => [weight, rest[nth].map((width, at) => width - between(weight, at))]),
    ),
    700: bold.map((width, at) => width - light[at]),
  }
  for (const weight of weights) widths[weight] = widths[weight].join(' ')
  return `${JSON.stringify({ unitsPerEm, runs: runs.join(' '), widths }, null, 2)}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = await advanceWidths()
  if (process.argv.includes('--check')) {
    if (made !== (await readFile(target, 'utf8'))) {
      console.error('src/lib/text/advanceWidths.json differs: run node scripts/advance-widths.mjs')
      process.exitCode = 1
    }
  } else {
    await writeFile(target, made)
  }
}
