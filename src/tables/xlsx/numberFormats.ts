import { attributeOf, readXml } from './readXml.ts'

/** How the number in a cell is meant. */
export type NumberKind = 'plain' | 'percent' | 'date' | 'time'

const within = (id: number, ...ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([from, to]) => id >= from && id <= to)

/** Formats that a workbook need not spell out (ECMA-376 Part 1, 18.8.30), with those of East Asia and Thailand. */
function builtInKind(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent'
  if (
    within(
      id,
      [14, 17],
      [22, 22],
      [27, 31],
      [36, 36],
      [50, 54],
      [57, 58],
      [71, 74],
      [77, 77],
      [81, 81],
    )
  )
    return 'date'
  return within(id, [18, 21], [32, 35], [45, 47], [55, 56], [75, 76], [78, 80]) ? 'time' : 'plain'
}

/** The same of a format that is spelt out: "dd/mm/yyyy", "[h]:mm", "0.0%". */
function kindOfCode(code: string): NumberKind {
  const signs = (code.split(';')[0] ?? '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/general|standard/gi, '')
    .toLowerCase()
  if (/[yd年月日]/.test(signs)) return 'date'
  if (/[hs]/.test(signs)) return 'time'
  if (/m/.test(signs)) return 'date'
  return signs.includes('%') ? 'percent' : 'plain'
}

/** How numbers are meant under each cell format of a workbook's styles, in their order. */
export function numberFormats(styles: string, part: string): NumberKind[] {
  const codes = new Map<number, string>()
  const kinds: NumberKind[] = []
  let isOfCells = false
  readXml(styles, part, {
    open(name, attributes) {
      if (name === 'cellXfs') isOfCells = true
      if (name === 'numFmt') {
        const id = Number(attributeOf(attributes, 'numFmtId'))
        codes.set(id, attributeOf(attributes, 'formatCode') ?? '')
      }
      if (name !== 'xf' || !isOfCells) return
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0)
      const code = codes.get(id)
      kinds.push(code === undefined ? builtInKind(id) : kindOfCode(code))
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false
    },
    text: () => undefined,
  })
  return kinds
}
