// @vitest-environment node
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { TableErrorCode, TableErrorValues } from '../../src/tables/tableError.ts'
import { readTable } from '../../src/tables/readTable.ts'
import { pieces, tableOf } from './table.ts'
import { type Cell, type Sheet, workbook } from './workbook.ts'

const answers: Sheet = {
  name: 'Answers',
  rows: [
    ['Id', 'Date', 'Score', 'Comment'],
    [1, { value: 46083, style: 'date' }, 9, 'Friendly & quick'],
    [2, { value: 46084.17362268519, style: 'moment' }, 2, 'Waited\nfor <hours>'],
  ],
}

const refused = async (
  content: Uint8Array,
  code: TableErrorCode,
  values: TableErrorValues = {},
): Promise<void> => expect(tableOf(content)).rejects.toMatchObject({ code, values })

const one = async (...cells: Cell[]): Promise<string[]> => {
  const header = cells.map((_, at) => `Column ${at + 1}`)
  const { rows } = await tableOf(workbook([{ name: 'S', rows: [header, cells] }]))
  return rows[0] ?? []
}

describe('cells', () => {
  it.each([true, false])(
    'reads text in cells or shared (%s), with its lines and signs',
    async (isShared) => {
      const { facts, rows } = await tableOf(workbook([answers], { isShared }))
      expect(facts).toMatchObject({
        format: 'xlsx',
        sheet: 'Answers',
        headerRows: 1,
        header: ['Id', 'Date', 'Score', 'Comment'],
        columnCount: 4,
      })
      expect(rows).toEqual([
        ['1', '2026-03-02', '9', 'Friendly & quick'],
        ['2', '2026-03-03 04:10:01', '2', 'Waited\nfor <hours>'],
      ])
    },
  )

  it('writes numbers without a locale, shares with a percent sign, times as a clock', async () => {
    const cells: Cell[] = [
      { xml: '<c r="A2"><v>4.0000000000000002E-2</v></c>' },
      1234567.5,
      -3,
      { value: 0.071, style: 'percent' },
      { value: 0.5, style: 'time' },
      { value: 1.5, style: 'time' },
      { value: 46083.5, style: 'time' },
      { value: 3, style: 'unit' },
      { value: 1, style: 'date' },
    ]
    expect(await one(...cells)).toEqual([
      '0.04',
      '1234567.5',
      '-3',
      '7.1%',
      '12:00:00',
      '36:00:00',
      '2026-03-02 12:00:00',
      '3',
      '1900-01-01',
    ])
  })

  it('rounds the last second of a day into the next', async () => {
    expect(await one('x', { value: 46083.9999999, style: 'moment' })).toEqual(['x', '2026-03-03'])
  })

  it('counts the days of a Mac from 1904', async () => {
    const bytes = workbook([answers], { isMacTime: true })
    expect((await tableOf(bytes)).rows[0]?.[1]).toBe('2030-03-03')
  })

  it('takes truth, results of formulas, dates as text and escapes; errors are empty', async () => {
    const cells: Cell[] = [
      true,
      false,
      { formula: 'A1&"!"', result: 'computed' },
      { xml: '<c r="D2" t="d"><v>2026-03-02T00:00:00Z</v></c>' },
      { xml: '<c r="E2" t="e"><v>#N/A</v></c>' },
      {
        xml: '<x:c r="F2" t="inlineStr"><x:is><x:t>a_x000D_\nb &#228;&#x1F600;<![CDATA[<&>]]></x:t><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c>',
      },
      { xml: '<c t="inlineStr"><is><r><t>two </t></r><r><t>fonts</t></r></is></c>' },
    ]
    expect(await one(...cells)).toEqual([
      'true',
      'false',
      'computed',
      '2026-03-02',
      '',
      'a\nb ä😀<&>',
      'two fonts',
    ])
  })
})

describe('sheets and headers', () => {
  const cover: Sheet = { name: 'Read me', rows: [['Survey of March'], ['Made for the board']] }

  it('takes the sheet with the most filled cells below a header, wherever it stands', async () => {
    const { facts, rows } = await tableOf(workbook([cover, answers, { name: 'Empty', rows: [] }]))
    expect(facts.sheet).toBe('Answers')
    expect(rows).toHaveLength(2)
  })

  it('takes no hidden sheet while another has rows', async () => {
    const hidden = {
      ...answers,
      name: 'Hidden',
      isHidden: true,
      rows: [...answers.rows, ...answers.rows],
    }
    expect((await tableOf(workbook([hidden, answers]))).facts.sheet).toBe('Answers')
    expect((await tableOf(workbook([hidden]))).facts.sheet).toBe('Hidden')
  })

  it('does not fail for what is wrong with another sheet', async () => {
    const wide: Sheet = { name: 'Wide', rows: [[{ xml: '<c r="XFD1"><v>1</v></c>' }]] }
    expect((await tableOf(workbook([wide, answers]))).facts.sheet).toBe('Answers')
    const values = { row: 0, column: '16384', limit: 2000 }
    await refused(workbook([wide]), 'too-many-columns', values)
  })

  it('leaves a title above the header and empty rows out', async () => {
    const rows: Sheet['rows'] = [
      ['Answers of March'],
      [],
      ...answers.rows.slice(0, 2),
      [null, null],
      ...answers.rows.slice(2),
    ]
    const table = await tableOf(workbook([{ name: 'S', rows, merges: ['A1:D1'] }]))
    expect(table.facts).toMatchObject({ headerRows: 1, header: ['Id', 'Date', 'Score', 'Comment'] })
    expect(table.rows.map(([id]) => id)).toEqual(['1', '2'])
    expect(table.blankLines).toBe(1)
    expect(table.troubles).toEqual([])
  })

  it('joins merged groups with the names below them, and fills what is merged downwards', async () => {
    const rows: Sheet['rows'] = [
      ['Id', 'Service', null, 'Comment'],
      [null, 'Speed', 'Kindness', null],
      [1, 3, 5, 'Fine'],
      [2, 1, 2, null],
    ]
    const merges = ['A1:A2', 'B1:C1', 'D1:D2', 'D3:D4']
    const table = await tableOf(workbook([{ name: 'S', rows, merges }]))
    expect(table.facts).toMatchObject({
      headerRows: 2,
      header: ['Id', 'Service - Speed', 'Service - Kindness', 'Comment'],
    })
    expect(table.rows).toEqual([
      ['1', '3', '5', 'Fine'],
      ['2', '1', '2', 'Fine'],
    ])
  })

  it('gives the header as a row where no header rows are asked for', async () => {
    const { rows } = await tableOf(workbook([answers]), { headerRows: 0 })
    expect(rows[0]).toEqual(['Id', 'Date', 'Score', 'Comment'])
  })

  it('has ragged rows without trouble, and reads a second time', async () => {
    const rows = [
      ...answers.rows,
      [3],
      ...Array.from({ length: 3000 }, (_, at) => [at + 4, null, 5]),
    ]
    const bytes = workbook([{ name: 'S', rows }])
    const table = await readTable(pieces(bytes, 64))
    for (let turn = 0; turn < 2; turn++) {
      const seen: number[] = []
      let count = 0
      for await (const batch of table.batches()) {
        expect(batch.troubles).toEqual([])
        expect(batch.firstRow).toBe(count + 1)
        expect(batch.rows.every((row) => row.length === 4)).toBe(true)
        count += batch.rows.length
        seen.push(batch.bytesRead)
      }
      expect(count).toBe(3003)
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
      expect(seen.at(-1)).toBe(bytes.length)
    }
  })

  it('stops between rows when asked to', async () => {
    const stopping = new AbortController()
    const rows = [...answers.rows, ...Array.from({ length: 5000 }, (_, at) => [at, null, 5])]
    const bytes = workbook([{ name: 'S', rows }])
    const table = await readTable(pieces(bytes, 64), { signal: stopping.signal })
    const reading = async (): Promise<void> => {
      for await (const batch of table.batches()) if (batch.firstRow > 0) stopping.abort()
    }
    await expect(reading()).rejects.toThrow(/abort/i)
  })
})

const office = (...names: string[]): Uint8Array => {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const text = names.flatMap((name) => Array.from(name, (char) => [char.charCodeAt(0), 0]).flat())
  return Uint8Array.from([...head, ...Array.from({ length: 500 }, () => 0), ...text])
}

const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))

describe('other files', () => {
  it.each<[string, Uint8Array, TableErrorCode, TableErrorValues]>([
    ['an old workbook', office('Root Entry', 'Workbook'), 'old-excel', {}],
    ['an older one', office('Root Entry', 'Book'), 'old-excel', {}],
    ['one with a password', office('EncryptionInfo', 'EncryptedPackage'), 'password', {}],
    ['an old letter', office('WordDocument'), 'no-table', { kind: 'office' }],
    ['a binary workbook', zip('xl/workbook.bin'), 'binary-excel', {}],
    ['a letter', zip('word/document.xml'), 'no-workbook', { kind: 'word' }],
    ['slides', zip('ppt/presentation.xml'), 'no-workbook', { kind: 'powerpoint' }],
    ['OpenDocument', zip('mimetype', 'content.xml', 'META-INF/manifest.xml'), 'opendocument', {}],
    ['Numbers', zip('Index/Document.iwa', 'preview.jpg'), 'numbers', {}],
    ['a zip of tables', zip('export/comments.csv'), 'no-workbook', { kind: 'tables' }],
    ['a zip of pictures', zip('a.png'), 'no-workbook', { kind: 'other' }],
  ])('names %s', async (_, bytes, code, values) => refused(bytes, code, values))

  it('names a workbook whose parts are encrypted', async () => {
    const bytes = workbook([answers])
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
    await refused(bytes, 'password')
  })

  it('says that a workbook is cut off or damaged, and where', async () => {
    const bytes = workbook([answers])
    for (const end of [10, 100, bytes.length - 30, bytes.length - 1])
      await refused(bytes.slice(0, end), 'damaged-workbook')
    const part = 'xl/worksheets/sheet1.xml'
    const broken = (xml: string) => workbook([answers], { parts: { [part]: strToU8(xml) } })
    for (const xml of [
      '<worksheet><sheetData>',
      '<worksheet></row></worksheet>',
      '<worksheet x="',
      '<!-- ',
    ])
      await refused(broken(xml), 'damaged-workbook', { part })
    await refused(workbook([{ name: 'S', rows: [] }]), 'empty')
  })

  it('never breaks on a changed byte with anything but a table error', async () => {
    const good = workbook([answers])
    for (let at = 0; at < good.length; at += 3) {
      const bytes = good.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      const outcome = await tableOf(bytes).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toHaveProperty('values')
    }
  })
})

describe('limits', () => {
  const part = 'xl/worksheets/sheet1.xml'
  /** A part that is kept as it is, not packed. */
  const zipPart = (bytes: Uint8Array): [Uint8Array, { level: 0 }] => [bytes, { level: 0 }]
  const withSheet = (xml: string | Zippable[string]): Uint8Array =>
    workbook([answers], { parts: { [part]: typeof xml === 'string' ? strToU8(xml) : xml } })

  it('refuses a part that is packed too tight, and what unpacks to too much', async () => {
    await refused(withSheet(new Uint8Array(30 * 1048576)), 'packed-too-tight', { part, limit: 200 })
    const stored = zipPart(new Uint8Array(51 * 1048576))
    await refused(withSheet(stored), 'unpacks-too-large', { limit: 50 * 1048576 })
  })

  it('does not believe what the archive says about sizes', async () => {
    const bytes = withSheet(new Uint8Array(30 * 1048576))
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true)
    await refused(bytes, 'packed-too-tight')
  })

  it('refuses an archive of too many parts', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, at) => [`p${at}`, strToU8('')]),
    )
    await refused(workbook([answers], { parts: many }), 'too-many-parts', { limit: 2000 })
  })

  it('refuses entities of its own', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    await refused(withSheet(bomb), 'xml-entities', { part })
    await refused(withSheet('<worksheet><!ENTITY a "b"></worksheet>'), 'xml-entities', { part })
  })

  it('is not led into filling memory by far cells, rows and merges', async () => {
    const row = (r: string) =>
      `<row r="${r}"><c r="A${r}"><v>1</v></c><c r="B${r}" t="str"><v>x</v></c></row>`
    const merges = `<mergeCells>${'<mergeCell ref="A1:A1048576"/><mergeCell ref="A1:XFD1048576"/>'.repeat(3000)}</mergeCells>`
    const far = `<worksheet><sheetData>${row('1')}${row('2')}${row('999999999999')}<row><c r="XFD9" s="1"/></row></sheetData>${merges}</worksheet>`
    const { rows } = await tableOf(withSheet(far), { headerRows: 0 })
    expect(rows).toHaveLength(3)
    for (const cells of rows) expect(cells).toHaveLength(2)
  })
})
