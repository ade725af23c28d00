// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/tables/readTable.ts'
import type { TableErrorCode, TableErrorValues } from '../../src/tables/tableError.ts'
import { pieces, tableOf } from './table.ts'

const refused = async (
  content: string | Uint8Array,
  code: TableErrorCode,
  values: TableErrorValues = {},
): Promise<void> => expect(tableOf(content)).rejects.toMatchObject({ code, values })

const read = async (value: unknown): Promise<Record<string, string>[]> => {
  const { facts, rows } = await tableOf(JSON.stringify(value, null, 1))
  return rows.map((row) =>
    Object.fromEntries(facts.header.map((name, at) => [name, row[at] ?? ''])),
  )
}

describe('documents', () => {
  it('reads a list of objects, the columns in the order in which they are met', async () => {
    const { facts, rows } = await tableOf(
      '[{"id":1,"note":null,"text":"a"},{"text":"b","note":"n","ok":true,"id":2.50},{}]',
    )
    expect(facts).toMatchObject({
      format: 'json',
      encoding: 'utf-8',
      delimiter: '',
      path: '',
      headerRows: 0,
      header: ['id', 'note', 'text', 'ok'],
    })
    expect(rows).toEqual([
      ['1', '', 'a', ''],
      ['2.5', 'n', 'b', 'true'],
      ['', '', '', ''],
    ])
  })

  it('finds the longest list of objects, at most four names deep', async () => {
    const found = async (value: unknown): Promise<unknown> =>
      (await tableOf(JSON.stringify(value))).facts.path
    const list = [{ text: 'a' }, { text: 'b' }]
    expect(await found({ meta: { tags: ['a', 'b', 'c'] }, links: [{ a: 1 }], data: list })).toBe(
      'data',
    )
    expect(await found({ a: { b: { c: { d: list } } } })).toBe('a.b.c.d')
    await refused(JSON.stringify({ a: { b: { c: { d: { e: list } } } } }), 'no-records')
    expect(await found({ errors: [], list })).toBe('list')
  })

  it('takes one record that stands where others have a list', async () => {
    expect(await read({ feed: { entry: { title: { label: 'Meh' } } } })).toEqual([
      { 'title.label': 'Meh' },
    ])
    expect(await read({ id: 7, comment: 'alone' })).toEqual([{ id: '7', comment: 'alone' }])
  })

  it('names nested fields by their path, each its own column whatever it is called', async () => {
    expect(await read([{ a: { b: 1 }, 'a.b': 2, c: { d: { e: 'x' } } }])).toEqual([
      { 'a.b': '1', 'a.b (2)': '2', 'c.d.e': 'x' },
    ])
    const { facts, rows } = await tableOf(
      '[{"__proto__":"p","constructor":{"prototype":"c"},"toString":"t","hasOwnProperty":1}]',
    )
    expect(facts.header).toEqual([
      '__proto__',
      'constructor.prototype',
      'toString',
      'hasOwnProperty',
    ])
    expect(rows).toEqual([['p', 'c', 't', '1']])
    expect(Object.hasOwn(Object.prototype, 'prototype')).toBe(false)
  })

  it('joins lists of scalars, and reads lists of objects by their text', async () => {
    const parts = [
      { part_type: 'comment', body: '<p>Still waiting</p>', author: { type: 'user' } },
      { part_type: 'comment', body: '<p>Let me check</p>', author: { type: 'admin' } },
      { part_type: 'note', body: 'angry one', author: { type: 'user' } },
      { part_type: 'comment', body: 'Thanks a lot', author: { type: 'user' } },
    ]
    expect(
      await read([
        {
          tags: ['refund', 'late', 3, null],
          labels: [{ name: 'billing' }, { name: 'web' }],
          contacts: [{ type: 'contact', id: '900' }],
          parts,
          fields: [{ id: 27642, value: 'returns' }],
          nothing: [],
        },
      ]),
    ).toEqual([
      {
        tags: 'refund; late; 3',
        labels: 'billing; web',
        contacts: '900',
        parts: 'Still waiting\n\nThanks a lot',
      },
    ])
  })

  it('reads HTML as a person does, and leaves other text alone', async () => {
    const body =
      '<p>I was charged <b>twice</b>&nbsp;for one &quot;order&quot; &#228;&lt;b&gt;</p><script>alert(1)</script><p>Why?<br>No idea</p>'
    const plain = 'a < b, and <p> is a tag & no entity &amp;'
    expect(await read([{ body, plain }])).toEqual([
      { body: 'I was charged twice for one "order" ä<b>\nWhy?\nNo idea', plain },
    ])
  })

  it('lists what is no record among records', async () => {
    const { rows, troubles } = await tableOf('[{"a":1},5,{"a":2}]')
    expect(rows).toEqual([['1'], [''], ['2']])
    expect(troubles).toEqual([{ row: 2, column: 'a', reason: 'too-few-cells', value: '' }])
  })

  it('gives names as a row where no header rows are asked for', async () => {
    const { facts, rows } = await tableOf('[{"name":"Ada","role":"Lead"}]', { headerRows: 0 })
    expect(facts.header).toEqual(['1', '2'])
    expect(rows).toEqual([
      ['name', 'role'],
      ['Ada', 'Lead'],
    ])
  })

  it('reads UTF-16 and a mark', async () => {
    const text = '\uFEFF[{"text":"süß 😀"}]'
    const bytes = new Uint8Array(text.length * 2)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true)
    expect((await tableOf(bytes)).rows).toEqual([['süß 😀']])
    expect((await tableOf(text)).rows).toEqual([['süß 😀']])
  })
})

describe('lines', () => {
  const line = (at: number): string => JSON.stringify({ id: at, text: `comment ${at}` })

  it('reads an object a line, with a field that comes late', async () => {
    const text = `${line(1)}\r\n\n${line(2)}\n{"id":3,"late":"yes"}`
    const { facts, rows, blankLines } = await tableOf(text)
    expect(facts).toMatchObject({ format: 'jsonl', header: ['id', 'text', 'late'], headerRows: 0 })
    expect(rows).toEqual([
      ['1', 'comment 1', ''],
      ['2', 'comment 2', ''],
      ['3', '', 'yes'],
    ])
    expect(blankLines).toBe(1)
  })

  it('does not depend on where the pieces end', async () => {
    const text = `\uFEFF${line(1)}\n{"id":2,"text":"ü😀","deep":{"a":[1,2]}}\n${line(3)}\n`
    const whole = await tableOf(text)
    for (let size = 1; size < 40; size++) expect(await tableOf(text, {}, size)).toEqual(whole)
  })

  it('streams: batches with growing bytes, twice the same, and a stop in between', async () => {
    const text = Array.from({ length: 5000 }, (_, at) => line(at)).join('\n')
    const stopping = new AbortController()
    const table = await readTable(pieces(text, 4096), { signal: stopping.signal })
    for (let turn = 0; turn < 2; turn++) {
      let count = 0
      const seen: number[] = []
      for await (const batch of table.batches()) {
        count += batch.rows.length
        seen.push(batch.bytesRead)
      }
      expect(count).toBe(5000)
      expect(seen.length).toBeGreaterThan(3)
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
      expect(seen.at(-1)).toBe(table.facts.bytes)
    }
    const reading = async (): Promise<void> => {
      for await (const batch of table.batches()) if (batch.firstRow > 0) stopping.abort()
    }
    await expect(reading()).rejects.toThrow(/abort/i)
  })

  it('knows lines also where the first is longer than the part of the file that is looked at', async () => {
    const long = JSON.stringify({ id: 0, text: 'x'.repeat(300_000) })
    const { facts, rows } = await tableOf(`${long}\n${line(1)}\n`)
    expect(facts.format).toBe('jsonl')
    expect(rows.map(([id]) => id)).toEqual(['0', '1'])
  })

  it('says which line is damaged before a row is taken', async () => {
    await refused(`${line(1)}\n{"id":2,,}\n${line(3)}`, 'damaged-json', { line: 2, column: '9' })
    await refused(`${line(1)}\n${line(2)}\n{"id":3`, 'damaged-json', { line: 3, column: '8' })
  })

  it('refuses a line that never ends', async () => {
    const long = `{"id":1,"text":"${'x'.repeat(11 * 1048576)}"}`
    await refused(`${line(1)}\n${line(2)}\n${long}`, 'line-too-long', { line: 3 })
  })
})

describe('refused', () => {
  it.each<[string, number, string]>([
    ['[{"a":1},\n{"a":2},\n]', 3, '1'],
    ['[{"a":1},\n{"a" 2}]', 2, '6'],
    ['[{"a":1}\n{"a":2}]', 2, '1'],
    ['[{"a":"x\ny"}]', 1, '7'],
    ['[{"a":tru}]', 1, '7'],
    ['[{"a":1}]]', 1, '10'],
    ['[{"a":01}]', 1, '7'],
    ['[{"a":1},{"b":', 1, '15'],
    ['{"a":[{"b":1}}', 1, '14'],
    ['{"a":{"b":1}]', 1, '13'],
    ['[{"a":"\\x"}]', 1, '7'],
  ])('%j with line and column', async (text, line, column) =>
    refused(text, 'damaged-json', { line, column }),
  )

  it('JSON without records, and with none', async () => {
    await refused('{ "format": "throughline/journey" }', 'no-records')
    await refused('{"tickets":[]}', 'empty')
    await refused('[]', 'empty')
    await refused('[{},{}]', 'empty')
    await refused('{}', 'no-records')
  })

  it('values too deep, too many columns, too large a cell', async () => {
    const deep = (times: number): string => `[${'{"a":'.repeat(times)}1${'}'.repeat(times)}]`
    expect((await tableOf(deep(64))).rows).toEqual([['1']])
    await refused(deep(65), 'too-deep', { row: 1, limit: 64 })
    await refused(deep(100_000), 'too-deep', { row: 1 })
    const wide = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`c${at}`, at]))
    const place = { row: 2, column: 'c2000', limit: 2000 }
    await refused(JSON.stringify([{ c1: 1 }, wide]), 'too-many-columns', place)
    const text = 'x'.repeat(10 * 1048576 + 1)
    await refused(JSON.stringify([{ a: 1, b: text }]), 'field-too-large', { row: 1, column: 'b' })
  })

  it('a document over 100 MB', async () => {
    const piece = new TextEncoder().encode(' '.repeat(1048576))
    const start = new TextEncoder().encode('[{"a":1}')
    const table = readTable(async function* () {
      yield start
      for (let at = 0; at < 100; at++) yield piece
    })
    await expect(table).rejects.toMatchObject({ code: 'too-large', values: { limit: 104857600 } })
  })
})
