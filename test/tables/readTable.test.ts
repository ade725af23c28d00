// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TableErrorCode, TableErrorValues } from '../../src/tables/tableError.ts'
import { tableOf } from './table.ts'

const spectrum = new URL('../fixtures/csv-spectrum/', import.meta.url)

const refused = async (
  content: string | Uint8Array,
  code: TableErrorCode,
  values: TableErrorValues = {},
) => expect(tableOf(content)).rejects.toMatchObject({ code, values })

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big)
  return bytes
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

describe('csv-spectrum', () => {
  for (const file of readdirSync(new URL('csvs/', spectrum))) {
    it(file, async () => {
      const { facts, rows } = await tableOf(readFileSync(new URL(`csvs/${file}`, spectrum)))
      const expected: unknown = JSON.parse(
        readFileSync(new URL(`json/${file.replace('.csv', '.json')}`, spectrum), 'utf8'),
      )
      const records = rows.map((row) =>
        Object.fromEntries(facts.header.map((name, at) => [name, row[at]])),
      )
      expect(records).toEqual(expected)
    })
  }
})

describe('encoding', () => {
  const text = 'id;Kommentar\n1;Schön – aber "müde"\n2;naïve 😀\n'
  it.each([
    ['utf-8 with mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
    ['utf-8', new TextEncoder().encode(text), 'utf-8'],
    ['utf-16le with mark', utf16(`\uFEFF${text}`, false), 'utf-16le'],
    ['utf-16be with mark', utf16(`\uFEFF${text}`, true), 'utf-16be'],
    ['utf-16le', utf16(text, false), 'utf-16le'],
    ['utf-16be', utf16(text, true), 'utf-16be'],
  ])('%s', async (_, bytes, encoding) => {
    const { facts, rows } = await tableOf(bytes)
    expect(facts).toMatchObject({ encoding, delimiter: ';', header: ['id', 'Kommentar'] })
    expect(rows).toEqual([
      ['1', 'Schön – aber "müde"'],
      ['2', 'naïve 😀'],
    ])
  })

  it('windows-1252 from its first to its last byte, however late it shows', async () => {
    const bytes = latin1(`id,comment\n${'1,plain text\n'.repeat(40000)}2,caf\xe9 \x80 5\n`)
    const { facts, rows } = await tableOf(bytes)
    expect(facts.encoding).toBe('windows-1252')
    expect(rows.at(-1)).toEqual(['2', 'café € 5'])
  })

  it('keeps UTF-8 when one character of many is damaged, and counts it', async () => {
    const good = new TextEncoder().encode(`id,comment\n${'1,süß\n'.repeat(20)}`)
    const { facts, rows } = await tableOf(new Uint8Array([...good, 0x32, 0x2c, 0xff, 0x0a]))
    expect(facts).toMatchObject({ encoding: 'utf-8', damagedCharacters: 1 })
    expect(rows[0]).toEqual(['1', 'süß'])
    expect(rows.at(-1)).toEqual(['2', '\uFFFD'])
  })
})

describe('shape', () => {
  it('reads mixed line ends, keeping those in quotes', async () => {
    const { rows } = await tableOf('a,b\r\n1,"x\r\ny"\n2,z\r3,"p\rq"\r\n')
    expect(rows).toEqual([
      ['1', 'x\r\ny'],
      ['2', 'z'],
      ['3', 'p\rq'],
    ])
  })

  it('takes a quote in a bare field, and one that nothing closes behind, as text', async () => {
    const { rows, troubles } = await tableOf(
      'n,size,text\n1,3" tall,ok\n2,x,"He said "hello, you" to me"\n3,y,"closed" \n',
    )
    expect(rows).toEqual([
      ['1', '3" tall', 'ok'],
      ['2', 'x', 'He said "hello, you" to me'],
      ['3', 'y', 'closed'],
    ])
    expect(troubles).toMatchObject([{ row: 2, column: 'text', reason: 'stray-quote' }])
  })

  it('keeps short and long rows and lists them; blank lines are counted, not rows', async () => {
    const { rows, troubles, blankLines } = await tableOf('a,b,c\n1,2,3\n\n4\n5,6,7,8\n  \n9,9,9,\n')
    expect(rows).toEqual([
      ['1', '2', '3'],
      ['4', '', ''],
      ['5', '6', '7', '8'],
      ['9', '9', '9', ''],
    ])
    expect(troubles).toEqual([
      { row: 2, column: 'b', reason: 'too-few-cells', value: '' },
      { row: 3, column: '4', reason: 'too-many-cells', value: '8' },
    ])
    expect(blankLines).toBe(2)
  })

  it('names columns by header, number, and number of occurrence', async () => {
    const { facts } = await tableOf('Name,,Name,Name (2),Name\nx,1,2,3,4\n')
    expect(facts.header).toEqual(['Name', '2', 'Name (3)', 'Name (2)', 'Name (4)'])
  })

  it.each([',', ';', '\t', '|'])('finds the delimiter %j', async (delimiter) => {
    const rows = ['id,comment,score', '1,"Fine; really | good, yes",5', '2,"no\tgood",1', '3,ok,3']
    const text = rows.map((row) => row.replace(/,(?=\w|")/g, delimiter)).join('\n')
    expect((await tableOf(text)).facts).toMatchObject({ delimiter, columnCount: 3, headerRows: 1 })
  })

  it('is not fooled by decimal commas', async () => {
    const { facts } = await tableOf('id;preis;wert\n1;3,50;1,2\n2;4,10;3,4\n3;4,00;2,0\n')
    expect(facts).toMatchObject({ delimiter: ';', headerRows: 1 })
  })
})

describe('header rows', () => {
  it('reads a single column of text without a header', async () => {
    const text = 'Great service, thank you\nThe menu was long, the wait longer, no help\nFine\n'
    const { facts, rows } = await tableOf(text)
    expect(facts).toMatchObject({ delimiter: '', headerRows: 0, header: ['1'] })
    expect(rows[0]).toEqual(['Great service, thank you'])
    expect(rows).toHaveLength(3)
  })

  it.each(['comment', 'Customer Complaint', 'What could we improve?', 'Feedback'])(
    'takes %j as the header of a single column',
    async (header) => {
      const { facts, rows } = await tableOf(`${header}\nAll good, thanks\nToo slow, sadly, again\n`)
      expect(facts).toMatchObject({ headerRows: 1, header: [header] })
      expect(rows).toHaveLength(2)
    },
  )

  it.each(['Nothing.', 'Great service', 'Why is it so slow?', 'I made a complaint about them'])(
    'does not eat the comment %j',
    async (first) => {
      const { facts, rows } = await tableOf(`${first}\nAll good\nToo slow\n`)
      expect(facts.headerRows).toBe(0)
      expect(rows[0]).toEqual([first])
    },
  )

  it('sees that several columns have no header', async () => {
    expect((await tableOf('1,Good,2015-04-01\n2,Bad,2015-04-02\n')).facts.headerRows).toBe(0)
    expect((await tableOf('slow,Trust A\nfine,Trust A\nok,Trust B\n')).facts.headerRows).toBe(0)
  })

  it('reads the three header rows of Qualtrics, JSON or not', async () => {
    const ids = `"{""ImportId"":""startDate""}","{'ImportId': 'QID2-TEXT'}"`
    const text = `StartDate,Q2\nAnfangsdatum,"What\nelse?"\n${ids}\n2017-07-18,Hello!\n`
    const { facts, rows } = await tableOf(text)
    expect(facts).toMatchObject({
      headerRows: 3,
      header: ['StartDate', 'Q2'],
      labels: ['Anfangsdatum', 'What else?'],
    })
    expect(rows).toEqual([['2017-07-18', 'Hello!']])
  })

  it('joins the two header rows of SurveyMonkey', async () => {
    const text =
      'ID,How likely?,Which?,,Why?\n,Response,Web,Store,Open-Ended Response\n1,9,Web,,Nice\n'
    const { facts, rows } = await tableOf(text)
    expect(facts.header).toEqual(['ID', 'How likely?', 'Which? - Web', 'Which? - Store', 'Why?'])
    expect(rows).toEqual([['1', '9', 'Web', '', 'Nice']])
  })
})

describe('refused', () => {
  it('what is no table', async () => {
    await refused('%PDF-1.7 …', 'no-table', { kind: 'pdf' })
    await refused('<!DOCTYPE html><html>', 'no-table', { kind: 'html' })
    await refused('a,b\n1,\0\0\0', 'no-table', { kind: 'binary' })
    await refused(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'no-table', { kind: 'image' })
  })

  it('what is empty', async () => {
    await refused('', 'empty')
    await refused('\uFEFF', 'empty')
    await refused('\n \r\n\n', 'empty')
  })

  it('an unclosed quote, with the place where it began', async () => {
    await refused('id,comment\n1,"fine"\n2,"broken\n3,fine\n', 'unclosed-quote', {
      row: 2,
      column: 'comment',
      line: 3,
    })
    // The next row's quotes would close it: still the row that began it.
    await refused('id,comment\n1,"fine"\n2,"broken\n3,"fine"\n4,"ok"\n', 'unclosed-quote', {
      row: 2,
      column: 'comment',
      line: 3,
    })
  })

  it('counts rows, not lines, to the place of an unclosed quote', async () => {
    await refused('id,comment\n1,"two\nlines"\n\n2,"open', 'unclosed-quote', {
      row: 2,
      column: 'comment',
      line: 5,
    })
  })

  it('too many columns and too large a field', async () => {
    const limit = 10 * 1024 * 1024
    await refused(`a,b\n1,2\n${'x,'.repeat(2000)}x`, 'too-many-columns', {
      row: 2,
      column: '2001',
      line: 3,
      limit: 2000,
    })
    const place = { row: 1, column: 'b', line: 2, limit }
    await refused(`a,b\n1,"${'x'.repeat(limit + 1)}"\n`, 'field-too-large', place)
    await refused(`a,b\n1,${'ü'.repeat(limit / 2 + 1)}\n`, 'field-too-large', place)
    expect((await tableOf(`a,b\n1,${'x'.repeat(limit)}\n`)).rows).toHaveLength(1)
  })

  it('a quote that never closes in a long file costs no more than one that does', async () => {
    const rows = '12,some words that go on for a while without any quote\n'.repeat(400000)
    await refused(`id,comment\n1,"open\n${rows}`, 'unclosed-quote', {
      row: 1,
      column: 'comment',
      line: 2,
    })
  }, 10000)

  it('stops when asked to', async () => {
    const signal = AbortSignal.abort()
    await expect(tableOf('a,b\n1,2\n', { signal })).rejects.toThrow(/abort/i)
  })
})
