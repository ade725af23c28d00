// @vitest-environment node
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { tableOf } from './table.ts'

const word = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', ' ', '"', ',', ';', '\t', '|', '\n', '\r\n', "'", '=', '1'),
  maxLength: 12,
})

const rowsOf = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(word, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 12,
  }),
)

/** A row of nothing but blanks is a blank line to us, and a row of empty cells to the peer. */
const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '')

describe('what PapaParse writes', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        rowsOf,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (all, delimiter, newline, quotes) => {
          const rows = all.filter(isFilled)
          const header = rows[0]?.map((_, at) => `column ${at}`) ?? ['column 0', 'column 1']
          const text = Papa.unparse([header, ...rows], { delimiter, newline, quotes })
          const read = await tableOf(text, { delimiter, headerRows: 1 }, 7)
          const known = read.rows.slice(0, rows.length)
          expect(known).toEqual(rows)
          expect(read.troubles).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is read as PapaParse reads it, with nothing told', async () => {
    const plain = fc.string({
      unit: fc.constantFrom('a', 'b', 'ü', ' ', '"', ',', ';', '\n'),
      minLength: 1,
      maxLength: 20,
    })
    const row = fc.tuple(fc.integer({ min: 1, max: 99999 }), plain, fc.integer({ min: 0, max: 10 }))
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 3, maxLength: 30 }),
        fc.constantFrom(',', ';', '\t', '|'),
        async (rows, delimiter) => {
          const text = Papa.unparse([['id', 'comment', 'score'], ...rows], { delimiter })
          const peer = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true })
          const read = await tableOf(text)
          expect(read.facts).toMatchObject({ delimiter, header: peer.data[0] })
          expect(read.rows).toEqual(peer.data.slice(1))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('cases in which readers differ', () => {
  const cases: readonly (readonly [what: string, text: string])[] = [
    ['a quoted field with the delimiter', 'A,"B,B",C'],
    ['a quoted field with a line break', 'A,"B\nB",C\nd,e,f'],
    ['a quoted field with doubled quotes', 'A,"B""B""B",C'],
    ['a quoted field with nothing but a quote', 'A,"""",C'],
    ['empty quoted fields', '"","",""\na,b,c'],
    ['quoted fields at the end of a line', 'a,"b"\nc,"d"\n'],
    ['a quoted field with \\r\\n', 'A,"B\r\nB",C\r\nd,e,f'],
    ['a quote in the middle of a bare field', 'A,B"B,C'],
    ['bare fields with quotes around words', 'a,b "b" b,c\nd,e,f'],
    ['spaces around bare fields', ' a , b ,c\nd,e,f'],
    ['a line that ends with a delimiter', 'a,b,\nc,d,'],
    ['a line that begins with a delimiter', ',a,b\n,c,d'],
    ['\\r alone as line end', 'a,b,c\rd,e,f'],
    ['a blank line at the end', 'a,b,c\nd,e,f\n\n'],
    ['a blank line in the middle', 'a,b,c\n\nd,e,f'],
  ]

  it.each(cases)('%s', async (_, text) => {
    const options = { delimiter: ',', newline: newlineOf(text), skipEmptyLines: true } as const
    const peer = Papa.parse<string[]>(text, options)
    expect(peer.errors).toEqual([])
    const read = await tableOf(text, { delimiter: ',', headerRows: 0 })
    expect(read.rows).toEqual(peer.data)
  })
})

function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  if (text.includes('\r\n')) return '\r\n'
  return text.includes('\r') ? '\r' : '\n'
}
