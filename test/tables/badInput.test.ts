// @vitest-environment node
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import '../../src/i18n/laterWords.ts'
import { sentence } from '../../src/i18n/t.ts'
import { readTable } from '../../src/tables/readTable.ts'
import { TableError } from '../../src/tables/tableError.ts'
import { tableMessage } from '../../src/tables/tableMessage.ts'
import type { ByteSource } from '../../src/tables/byteSource.ts'
import { pieces, tableOf } from './table.ts'
import { workbook } from './workbook.ts'

/** The sentence with which a file is refused; throws where it is read. */
async function refusal(source: ByteSource, name = 'answers.csv'): Promise<string> {
  try {
    const table = await readTable(source)
    for await (const { rows } of table.batches()) if (rows.length < 0) break
  } catch (error) {
    if (error instanceof TableError) return sentence(tableMessage(error, name))
    throw error
  }
  throw new Error('it was read')
}

const mebibyte = 1048576

/** A head, and then the same piece again and again: a large file that is nowhere in memory. */
const streamed = (head: string, piece: Uint8Array, times: number): ByteSource =>
  async function* () {
    yield strToU8(head)
    for (let at = 0; at < times; at++) yield piece
  }

describe('refused with a sentence', () => {
  it('one field of 1 GB', async () => {
    const piece = new Uint8Array(mebibyte).fill(0x61)
    const bare = await refusal(streamed('id,comment\n1,', piece, 1024))
    expect(bare).toMatch(/^answers\.csv, row 1, column comment: this cell holds more than 10 MB/)
  })

  it('one field of 256 MB in quotes', async () => {
    const piece = new Uint8Array(mebibyte).fill(0x61)
    const open = await refusal(streamed('id,comment\n1,"', piece, 256))
    expect(open).toMatch(/^answers\.csv, row 1, column comment: a quote is opened \(line 2/)
  })

  it('one line of JSON of 1 GB', async () => {
    const piece = new Uint8Array(mebibyte).fill(0x61)
    expect(await refusal(streamed('{"a":"b"}\n{"a":"', piece, 1024))).toMatch(
      /line 2: this record holds more than 10 MB/,
    )
  })

  it('a million columns, with names or without', async () => {
    const piece = strToU8('column,'.repeat(1000))
    expect(await refusal(streamed('', piece, 1000))).toMatch(
      /^answers\.csv, header: there are more than 2,000 columns\./,
    )
    expect(await refusal(streamed('a,b\n1,2\n', strToU8('1,'.repeat(1000)), 1000))).toMatch(
      /^answers\.csv, row 2: there are more than 2,000 columns\./,
    )
    const record = `{${Array.from({ length: 3000 }, (_, at) => `"c${at}":1`).join()}}`
    expect(await refusal(pieces(`[${record}]`))).toMatch(/more than 2,000 columns/)
    expect(await refusal(pieces(JSON.stringify([Array.from({ length: 3000 }, String)])))).toMatch(
      /more than 2,000 columns/,
    )
  })

  it('a zip bomb, as a workbook and as an archive', async () => {
    const xml = new Uint8Array(64 * mebibyte).fill(0x20)
    const bomb = workbook([{ name: 'S', rows: [['a']] }], {
      parts: { 'xl/worksheets/sheet1.xml': xml },
    })
    expect(await refusal(pieces(bomb), 'answers.xlsx')).toMatch(
      /unpacks to more than (200 times its size|50 MB)/,
    )
    const zip = zipSync({ 'a.csv': xml }, { level: 9 })
    expect(await refusal(pieces(zip))).toMatch(/^answers\.csv is a zip archive/)
  })

  it.each([
    ['%PDF-1.7\n%âãÏÓ', 'it looks like a PDF document'],
    [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'it looks like a picture'],
    [Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'it looks like a picture'],
    ['a,b\n1,\0\0\0', 'it looks like something that is no text'],
    ['', 'is empty: there is not one row in it'],
    ['\uFEFF\r\n \r\n', 'is empty: there is not one row in it'],
    [
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table>',
      'a web page with a table in it, as some tools write for Excel. Open it in a spreadsheet',
    ],
    [
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook></Workbook>',
      'a workbook in the XML of Excel 2003. Open it in a spreadsheet',
    ],
  ])('%j', async (content, said) => {
    expect(await refusal(pieces(content))).toContain(said)
  })
})

describe('read as it stands', () => {
  it('formulas are text', async () => {
    const cells = [
      '=1+1',
      '=HYPERLINK("http://x","y")',
      '@SUM(A1)',
      '+1',
      '-1+2|cmd',
      '=cmd|calc!A0',
    ]
    const lines = cells.map((cell, at) => `${at},"${cell.replaceAll('"', '""')}"`)
    const { rows } = await tableOf(['id,comment', ...lines].join('\n'))
    expect(rows.map(([, cell]) => cell)).toEqual(cells)
  })

  it('HTML and scripts of a delimited file, right-to-left text and its marks', async () => {
    const cells = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      'الخدمة بطيئة جدا',
      '\u202Eevil\u202C',
      'e\u0301\u200D',
    ]
    const { rows } = await tableOf(`id,comment\n${cells.map((c, at) => `${at},${c}`).join('\n')}\n`)
    expect(rows.map(([, cell]) => cell)).toEqual(cells)
  })

  it('lone surrogates: in JSON as they are, in bytes as characters that are damaged', async () => {
    const { rows } = await tableOf('[{"id":1,"comment":"a\\ud83d b"},{"id":2,"comment":"ok"}]')
    expect(rows[0]).toEqual(['1', 'a\ud83d b'])
    const bytes = Uint8Array.from([
      ...strToU8(`id,comment\n${'1,süß\n'.repeat(80)}2,a`),
      0xed,
      0xa0,
      0xbd,
      0x0a,
    ])
    const read = await tableOf(bytes)
    expect(read.facts.encoding).toBe('utf-8')
    expect(read.facts.damagedCharacters).toBeGreaterThan(0)
    expect(read.rows.at(-1)?.[1]).toMatch(/^a\uFFFD+$/)
  })

  it('zero bytes far inside a file stay in their cell', async () => {
    const { rows } = await tableOf(`id,comment\n${'1,fine\n'.repeat(3000)}2,a\0b\n`)
    expect(rows.at(-1)).toEqual(['2', 'a\0b'])
  })

  it('one column, with a header or without', async () => {
    expect((await tableOf('comment\nfine\nslow\n')).rows).toEqual([['fine'], ['slow']])
    expect((await tableOf('It was fine\nSlow, sadly\n')).rows).toHaveLength(2)
  })

  it('a CSV in a file that is called .txt or has no name is told by its bytes alone', async () => {
    expect((await tableOf('id;comment\n1;fine\n')).facts).toMatchObject({ delimiter: ';' })
  })
})
