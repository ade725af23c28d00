// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { tableOf } from './table.ts'
import { workbook } from './workbook.ts'

const body = [
  ['Id', 'Comment', 'Score'],
  ['1', 'Good, but slow', '9'],
  ['2', 'Nobody answered', '2'],
  ['3', 'Fine', '7'],
]
const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((row) => row.map((c) => (/[,;"]/.test(c) ? `"${c}"` : c)).join(delimiter)).join('\r\n')
const rows = body.slice(1)
const header = body[0]

describe('what a report says above its table', () => {
  it.each([
    ['a name', ['NPS of the spring']],
    ['a quoted name with a comma', ['"Feedback, all regions"']],
    ['several lines, some blank', ['Feedback report', '', '"Generated on March 3, 2026"', '']],
    ['a name padded to the width of the table', ['Feedback report,,']],
  ])('%s', async (_, title) => {
    const read = await tableOf([...title, csv(body)].join('\r\n'))
    expect(read.facts).toMatchObject({ header, headerRows: 1, delimiter: ',' })
    expect(read.facts.titleRows).toBe(title.filter((line) => line !== '').length)
    expect(read.rows).toEqual(rows)
    expect(read.troubles).toEqual([])
  })

  it('names and values, of a wider table', async () => {
    const wide = body.map((row, at) => [...row, at === 0 ? 'Channel' : 'Web'])
    const title = 'Exported:,2026-03-03\r\nFilter:,none\r\n'
    const read = await tableOf(title + csv(wide))
    expect(read.facts).toMatchObject({
      titleRows: 2,
      header: ['Id', 'Comment', 'Score', 'Channel'],
    })
    expect(read.rows).toHaveLength(3)
  })

  it('in a workbook', async () => {
    const sheet = [['Feedback report'], ['Made by:', 'Support'], ...body]
    const read = await tableOf(workbook([{ name: 'S', rows: sheet }]))
    expect(read.facts.header).toEqual(header)
    expect(read.rows).toEqual(rows)
  })

  it('counts rows from below the header where one is troublesome', async () => {
    const read = await tableOf(`Report\n${csv(body)}\n4,too,many,cells\n`)
    expect(read.troubles).toMatchObject([{ row: 4, reason: 'too-many-cells' }])
    await expect(tableOf(`Report\n${csv(body)}\n4,"open\n`)).rejects.toMatchObject({
      code: 'unclosed-quote',
      values: { row: 4, column: 'Comment' },
    })
  })

  it.each([
    ['a first row that is data', '5,,\nfine,Trust A,2\nbad,Trust B,3\nbad,Trust C,1\n', 0],
    ['a short first comment', 'Fine\nSlow, sadly, again\nGood\n', 0],
    ['a header with nameless columns', 'Comment,\nFine,x\nSlow,y\n', 1],
  ])('is not %s', async (_, text, headerRows) => {
    const read = await tableOf(text)
    expect(read.facts.titleRows).toBeUndefined()
    expect(read.facts.headerRows).toBe(headerRows)
  })
})

describe('a first line that says the delimiter', () => {
  it.each([';', '\t', '|', ','])('%j', async (delimiter) => {
    const read = await tableOf(`sep=${delimiter}\r\n${csv(body, delimiter)}`)
    expect(read.facts).toMatchObject({ delimiter, header, titleRows: 1 })
    expect(read.rows).toEqual(rows)
  })

  it('one that would not have been found', async () => {
    const read = await tableOf('"sep=^"\nId^Comment\n1^Fine, thanks\n2^Slow; sadly\n')
    expect(read.facts).toMatchObject({ delimiter: '^', header: ['Id', 'Comment'] })
    expect(read.rows[0]).toEqual(['1', 'Fine, thanks'])
  })
})

describe('what a report says below its rows', () => {
  it.each([
    ['totals', 'Total,,18'],
    ['a total with a count', 'Grand Totals (3 records)'],
    ['totals in German', 'Gesamtsumme,,18'],
    ['when it was made', '\r\nGenerated on 2026-03-03 10:00'],
    ['several lines', '\r\n"Acme feedback"\r\n"Confidential Information - Do Not Distribute"'],
    ['a count', '3 rows'],
    ['when it was made, padded', 'Report generated: 3 March,,'],
  ])('%s', async (_, footer) => {
    const read = await tableOf(`${csv(body)}\r\n${footer}\r\n`)
    expect(read.rows).toEqual(rows)
    expect(read.troubles).toEqual([])
  })

  it('in a workbook', async () => {
    const sheet = [...body, ['Total', '', '18'], ['Exported on 2026-03-03']]
    expect((await tableOf(workbook([{ name: 'S', rows: sheet }]))).rows).toEqual(rows)
  })

  it.each([
    [
      'a last comment of one cell',
      'Comment,Id,Score\nFine,1,3\nTotal disaster,,\n',
      'Total disaster',
    ],
    ['a total that is not at the end', 'Name,N,M\nTotal,1,2\nA,3,4\n', 'Total'],
    [
      'a comment that speaks of a report',
      'Comment,Id\nok,1\nGenerated a lot of trouble,2\n',
      'Gen',
    ],
  ])('is not %s', async (_, text, start) => {
    const read = await tableOf(text)
    expect(read.rows).toHaveLength(2)
    expect(read.rows.some(([first]) => first?.startsWith(start))).toBe(true)
  })
})

it('reads types in brackets, which are no part of a column’s name', async () => {
  const text =
    'When [DATE],How likely? [NPS],Why? [TEXT],Which? [CHOICE],Row [First],Ticket [list]\n' +
    '2026-03-01,9,Nice,Web,x,y\n2026-03-02,3,Slow,Shop,x,y\n'
  expect((await tableOf(text)).facts).toMatchObject({
    header: ['When', 'How likely?', 'Why?', 'Which?', 'Row [First]', 'Ticket'],
    types: ['date', 'nps', 'text', 'choice', '', 'choice'],
  })
  expect((await tableOf('a,b\n1,2\n')).facts.types).toBeUndefined()
})

describe('tabs without quoting', () => {
  it('a quote at the beginning of a cell swallows no lines', async () => {
    const lines = Array.from({ length: 50 }, (_, at) => `${at}\t${at % 20 === 3 ? '"' : ''}so so`)
    const read = await tableOf(`id\tcomment\n${lines.join('\n')}\n`)
    expect(read.facts).toMatchObject({ delimiter: '\t', isUnquoted: true })
    expect(read.rows).toHaveLength(50)
    expect(read.rows[3]).toEqual(['3', '"so so'])
  })

  it('quotes that do quote are heeded', async () => {
    const read = await tableOf('id\tcomment\n1\t"two\nlines"\n2\t"a ""b"""\n')
    expect(read.facts.isUnquoted).toBeUndefined()
    expect(read.rows).toEqual([
      ['1', 'two\nlines'],
      ['2', 'a "b"'],
    ])
  })
})

describe('JSON that is a list of lists', () => {
  it.each([
    ['alone', [header, ['1', 'Good, but slow', 9], ['2', null, 2]]],
    ['inside', { data: { values: [header, [1, 'Good, but slow', 9], [2, null, '2']] } }],
    [
      'with names beside it',
      {
        columns: header,
        rows: [
          [1, 'Good, but slow', 9],
          [2, null, 2],
        ],
      },
    ],
    [
      'with columns that are described',
      {
        columns: header?.map((name) => ({ name })),
        data: [
          [1, 'Good, but slow', 9],
          [2, null, 2],
        ],
      },
    ],
  ])('%s', async (_, document) => {
    const read = await tableOf(JSON.stringify(document))
    expect(read.facts).toMatchObject({ format: 'json', headerRows: 1, header })
    expect(read.rows).toEqual([
      ['1', 'Good, but slow', '9'],
      ['2', '', '2'],
    ])
  })

  it('points on a map are no table', async () => {
    const document = {
      type: 'Polygon',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
      name: 'x',
    }
    expect((await tableOf(JSON.stringify(document))).facts.header).toContain('name')
  })
})
