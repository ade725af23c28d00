// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableOf } from './table.ts'
import { workbook } from './workbook.ts'

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '"', ',', ';', '\t', '|', '\n', '\r') }),
  fc.string({ maxLength: 6 }),
)

const write = (rows: readonly (readonly string[])[], delimiter: string, lineEnd: string): string =>
  rows
    .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter))
    .join(lineEnd)

it('gives back what was written, for every delimiter, line end and size of piece', async () => {
  const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 40 }),
      async (rows, delimiter, lineEnd, size) => {
        // NUL makes a file binary, whatever else it holds.
        const clean = rows.map((row) => row.map((text) => text.replaceAll('\0', '')))
        const text = `${write([['first', ...clean[0]!.slice(1).keys()].map(String), ...clean], delimiter, lineEnd)}${lineEnd}`
        const options = { delimiter, headerRows: 1, encoding: 'utf-8' } as const
        const read = await tableOf(text, options, size)
        expect(read.rows).toEqual(clean)
        expect(read.troubles).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})

it('does not depend on where the pieces end', async () => {
  const text = '\uFEFFid,text,n\r\n1,"a ""b"" \r\nü😀",3\r\n\r\n2,"x" ,4\n3,y"z,5\r4,"q ""r"" s",6'
  const whole = await tableOf(text)
  const bytes = new TextEncoder().encode(text).length
  for (let size = 1; size <= bytes; size++) expect(await tableOf(text, {}, size)).toEqual(whole)
  expect(whole.rows).toEqual([
    ['1', 'a "b" \r\nü😀', '3'],
    ['2', 'x', '4'],
    ['3', 'y"z', '5'],
    ['4', 'q "r" s', '6'],
  ])
})

describe('the same rows in every format', () => {
  const header = ['id', 'date', 'text', 'more']
  // Of what XML can't hold, and of lone surrogates, nothing comes back as it was; a mark of HTML is read as such.
  const word = fc
    .string({
      unit: fc.constantFrom('a', 'é', '😀', ' ', '"', ',', '&', '<', '\n', '_x0041', '{', '1'),
    })
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.startsWith('<'))
  const row = fc
    .tuple(fc.integer({ min: 1, max: 1e9 }), word, fc.option(word, { nil: '' }))
    .map(([id, text, more]) => [String(id), '2026-03-02', text, more])
  const rows = fc
    .array(row, { minLength: 1, maxLength: 30 })
    .map((all) => [['0', '2026-03-01', 'every column', 'has a value'], ...all])
  const records = (all: readonly (readonly string[])[]) =>
    all.map((cells) =>
      Object.fromEntries(header.flatMap((name, at) => (cells[at] ? [[name, cells[at]]] : []))),
    )
  const ways: Record<string, (all: readonly (readonly string[])[]) => string | Uint8Array> = {
    csv: (all) => write([header, ...all], ',', '\r\n'),
    json: (all) => JSON.stringify({ count: all.length, data: { items: records(all) } }, null, 2),
    jsonl: (all) =>
      records(all)
        .map((record) => JSON.stringify(record))
        .join('\n'),
    xlsx: (all) =>
      workbook([{ name: 'S', rows: [header, ...all] }], { isShared: all.length % 2 === 0 }),
  }

  it.each(Object.keys(ways))('%s', async (format) => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 500 }), async (all, size) => {
        const read = await tableOf(ways[format]?.(all) ?? '', {}, size)
        expect(read.facts).toMatchObject({ format, header, columnCount: 4 })
        expect(read.rows).toEqual(all)
        expect(read.troubles).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
