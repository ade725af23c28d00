// @vitest-environment node
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import { JourneyFileError } from '../../src/model/JourneyFileError.ts'
import { readJourneyFile } from '../../src/model/readJourneyFile.ts'
import { recordOf } from '../../src/model/records.ts'

const everyKind = readFileSync(
  new URL('../fixtures/journeys/v1-every-kind.journey.json', import.meta.url),
  'utf8',
)

type Raw = Record<string, Json>
interface RawFile extends Raw {
  organisation: Record<string, Raw>
  journey: Record<string, Raw>
  evidence: Record<string, Raw>
}

function problemOf(input: string | Uint8Array): { code: string; values: unknown } | undefined {
  try {
    readJourneyFile(input)
    return undefined
  } catch (error) {
    if (!(error instanceof JourneyFileError)) throw error
    return { code: error.code, values: error.values }
  }
}

/** The file with every kind, changed. */
function changed(change: (file: RawFile) => void): string {
  const file = JSON.parse(everyKind) as RawFile
  change(file)
  return JSON.stringify(file)
}

const record = (file: RawFile, id: string): Raw => {
  const found = file.journey[id] ?? file.organisation[id]
  if (!found) throw new Error(id)
  return found
}

describe('a text that is no journey', () => {
  it.each([
    ['', 'empty', {}],
    [' \n', 'empty', {}],
    ['{"a":\n  [1, 2', 'cutOff', { line: 2, column: 8 }],
    ['{"a": "b', 'cutOff', { line: 1, column: 9 }],
    ['{"a": tr', 'cutOff', { line: 1, column: 9 }],
    ['{"a"', 'cutOff', { line: 1, column: 5 }],
    ['{"a": 1}\n}', 'notJson', { line: 2, column: 1 }],
    ['{"a": 01}', 'notJson', { line: 1, column: 8 }],
    ["{'a': 1}", 'notJson', { line: 1, column: 2 }],
    ['[1,]', 'notJson', { line: 1, column: 4 }],
    ['{"a":1,}', 'notJson', { line: 1, column: 8 }],
    ['["\t"]', 'notJson', { line: 1, column: 3 }],
    ['["\\x"]', 'notJson', { line: 1, column: 4 }],
    ['Stage,Step\nA,B', 'notJson', { line: 1, column: 1 }],
    ['{"a": 1, "\\u0061": 2}', 'duplicateKey', { key: 'a', line: 1, column: 10 }],
    ['[1]', 'format', {}],
    ['null', 'format', {}],
    ['{"type": "excalidraw"}', 'format', {}],
  ])('%j: %s', (text, code, values) => {
    expect(problemOf(text)).toEqual({ code, values })
  })

  it('agrees with JSON.parse about what is JSON', () => {
    const almostJson = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ' ', '"', '[', '}', ',', '\\', '1', 'e', '-', '\u0000'),
      )
      .map(([text, at, more]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + more + text.slice(place + (at % 2))
      })
    fc.assert(
      fc.property(fc.oneof(almostJson, fc.json(), fc.string()), (text) => {
        const code = problemOf(text)?.code ?? ''
        const isRefusedAsText = ['empty', 'cutOff', 'notJson'].includes(code)
        if (['reservedKey', 'duplicateKey', 'depth'].includes(code)) return
        let parses = true
        try {
          JSON.parse(text)
        } catch {
          parses = false
        }
        expect(isRefusedAsText).toBe(!parses)
      }),
      { numRuns: 1000 },
    )
  })

  it('cut off anywhere is refused with its end as the place', () => {
    fc.assert(
      fc.property(fc.nat({ max: everyKind.trimEnd().length - 1 }), (length) => {
        const text = everyKind.slice(0, length)
        const lines = text.split('\n')
        const values = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
        expect(problemOf(text)).toEqual(
          text.trim() === '' ? { code: 'empty', values: {} } : { code: 'cutOff', values },
        )
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['[-', '[0.', '[1e', '[1E+', '[12.5e-', '[tr', '["a', '["\\u00'])(
    'cut off in the middle of a value is seen as cut off: %s',
    (text) => {
      expect(problemOf(text)).toEqual({
        code: 'cutOff',
        values: { line: 1, column: text.length + 1 },
      })
    },
  )

  it('nested 100,000 deep is refused before it is parsed', () => {
    const deep = `{"format":"throughline/journey","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(problemOf(deep)).toEqual({ code: 'depth', values: { max: 64, line: 1, column: 101 } })
  })

  it('64 deep is read', () => {
    const depth = (levels: number): string =>
      changed((file) => {
        file['x-deep'] = JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as Json
      })
    expect(problemOf(depth(63))).toBeUndefined()
    expect(problemOf(depth(64))?.code).toBe('depth')
  })

  it('over 25 MB is refused', () => {
    const long = changed((file) => {
      file['x-long'] = 'x'.repeat(25 * 1024 * 1024)
    })
    expect(problemOf(long)).toEqual({ code: 'size', values: { megabytes: 26, max: 25 } })
    expect(problemOf(new TextEncoder().encode(long))?.code).toBe('size')
  })

  it('bytes that are no text are refused', () => {
    expect(problemOf(new Uint8Array([0x7b, 0xff, 0xc0, 0x7d]))?.code).toBe('encoding')
  })
})

describe('a journey file that does not fit', () => {
  it.each<[string, (file: RawFile) => void, string, object]>([
    ['newer', (file) => (file['version'] = 2), 'newer', { version: 2, known: 1 }],
    ['no version', (file) => delete file['version'], 'version', {}],
    ['version 0', (file) => (file['version'] = 0), 'version', {}],
    ['version "1"', (file) => (file['version'] = '1'), 'version', {}],
    [
      'journey a list',
      (file) => (file['journey'] = [] as never),
      'shape',
      { field: 'journey', expected: 'object' },
    ],
    [
      'organisation null',
      (file) => (file['organisation'] = null as never),
      'shape',
      { field: 'organisation' },
    ],
    [
      'record a string',
      (file) => (file.journey['step0001'] = 'x' as never),
      'shape',
      { field: 'step0001' },
    ],
    [
      'id too short',
      (file) => (file.journey['short'] = { id: 'short', kind: 'stage' }),
      'id',
      { record: 'short' },
    ],
    [
      'id toString0',
      (file) => (record(file, 'step0001')['id'] = 'step0002'),
      'idMismatch',
      { record: 'step0001', id: 'step0002' },
    ],
    [
      'id in both',
      (file) => (file.journey['dept0001'] = { ...record(file, 'dept0001') }),
      'duplicateId',
      { record: 'dept0001' },
    ],
    [
      'unknown kind',
      (file) => (record(file, 'step0001')['kind'] = 'moment'),
      'kind',
      { record: 'step0001', kind: 'moment' },
    ],
    [
      'kind of a prototype',
      (file) => (record(file, 'step0001')['kind'] = 'toString'),
      'kind',
      { kind: 'toString' },
    ],
    [
      'kind missing',
      (file) => delete record(file, 'step0001')['kind'],
      'kind',
      { record: 'step0001' },
    ],
    [
      'wrong home',
      (file) => (file.journey['dept0009'] = { id: 'dept0009', kind: 'department', name: 'X' }),
      'home',
      { record: 'dept0009', kind: 'department', home: 'journey' },
    ],
    [
      'name a number',
      (file) => (record(file, 'tchp0001')['name'] = 7),
      'field',
      { record: 'tchp0001', kind: 'touchpoint', field: 'name', expected: 'string', received: '7' },
    ],
    ['name missing', (file) => delete record(file, 'tchp0001')['name'], 'field', { field: 'name' }],
    [
      'name too long',
      (file) => (record(file, 'tchp0001')['name'] = 'x'.repeat(1001)),
      'field',
      { field: 'name', expected: '<=1000', received: '1001' },
    ],
    [
      'order no key',
      (file) => (record(file, 'stag0001')['order'] = '!'),
      'field',
      { field: 'order', expected: 'order' },
    ],
    [
      'link a prototype name',
      (file) => (record(file, 'tchp0001')['stepId'] = 'toString'),
      'field',
      { field: 'stepId', expected: 'id' },
    ],
    [
      'one of a list',
      (file) => (record(file, 'tchp0001')['kpiIds'] = ['kpi00001', 3]),
      'field',
      { field: 'kpiIds.1', expected: 'string' },
    ],
    [
      'lane type',
      (file) => (record(file, 'lane0001')['type'] = 'rows'),
      'field',
      { record: 'lane0001', field: 'type' },
    ],
    [
      'null for missing',
      (file) => (record(file, 'tchp0001')['channel'] = null),
      'field',
      { field: 'channel', received: 'null' },
    ],
    [
      'dangling',
      (file) => (record(file, 'tchp0001')['stepId'] = 'step9999'),
      'dangling',
      { record: 'tchp0001', kind: 'touchpoint', field: 'stepId', target: 'step9999' },
    ],
    [
      'dangling in a list',
      (file) => (record(file, 'tchp0001')['kpiIds'] = ['kpi00001', 'kpi99999']),
      'dangling',
      { field: 'kpiIds', target: 'kpi99999' },
    ],
    [
      'link to another kind',
      (file) => (record(file, 'tchp0001')['accountableId'] = 'stag0001'),
      'linkKind',
      { field: 'accountableId', target: 'stag0001', targetKind: 'stage' },
    ],
    ['no journey', (file) => delete file.journey['jrny0001'], 'noJourney', {}],
    [
      'journey deleted',
      (file) => (record(file, 'jrny0001')['deletedAt'] = '2026-01-01'),
      'noJourney',
      {},
    ],
    [
      'two journeys',
      (file) => (file.journey['jrny0002'] = { id: 'jrny0002', kind: 'journey', name: '' }),
      'twoRoots',
      { kind: 'journey', record: 'jrny0002' },
    ],
    ['evidence a list', (file) => (file['evidence'] = [] as never), 'shape', { field: 'evidence' }],
    [
      'evidence adds up wrong',
      (file) => (file.evidence['tchp0001']!['negative'] = 8),
      'evidence',
      { record: 'tchp0001', expected: 'n' },
    ],
    [
      'evidence negative',
      (file) => (file.evidence['tchp0001']!['n'] = -1),
      'evidence',
      { record: 'tchp0001', field: 'n', expected: '>=0' },
    ],
  ])('%s', (_name, change, code, values) => {
    expect(problemOf(changed(change))).toEqual({
      code,
      values: expect.objectContaining(values) as object,
    })
  })

  it('February 30 is refused wherever a record holds a day, and a leap day is not', () => {
    const { organisation, journey } = JSON.parse(everyKind) as RawFile
    const days = Object.entries({ ...organisation, ...journey }).flatMap(([id, one]) =>
      Object.entries(one).flatMap(([field, value]) =>
        typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
          ? [{ id, kind: one['kind'], field }]
          : [],
      ),
    )
    expect(days.map(({ kind, field }) => [kind, field])).toEqual(
      expect.arrayContaining([
        ['reading', 'date'],
        ['action', 'due'],
      ]),
    )
    for (const { id, kind, field } of days) {
      const on = (day: string) => problemOf(changed((file) => (record(file, id)[field] = day)))
      const values = { record: id, kind, field, expected: 'day', received: '"2026-02-30"' }
      expect(on('2026-02-30')).toEqual({ code: 'field', values })
      expect(on('2028-02-29')).toBeUndefined()
    }
  })

  it.each(['__proto__', 'constructor', 'prototype'])(
    'an id or key %s is refused and reaches no prototype',
    (key) => {
      const evil = `{"id": "${key}", "kind": "stage", "name": "x", "order": "a0", "polluted": true}`
      const asId = everyKind.replace('"journey": {', `"journey": { "${key}": ${evil},`)
      const asKey = everyKind.replace('"kind": "journey",', `"kind": "journey", "${key}": ${evil},`)
      const escaped = asId.replace(
        `"${key}":`,
        `"\\u00${key.charCodeAt(0).toString(16)}${key.slice(1)}":`,
      )
      for (const text of [asId, asKey, escaped]) {
        expect(problemOf(text)).toMatchObject({ code: 'reservedKey', values: { key } })
      }
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    },
  )

  it('never crashes and never pollutes, whatever value stands anywhere', () => {
    const paths = ['tchp0001', 'jrny0001', 'lane0001', 'conn0001', 'kpi00002', 'pain0001']
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.jsonValue(), (id, at, value) => {
        const text = changed((file) => {
          const keys = Object.keys(record(file, id))
          record(file, id)[keys[at % keys.length] ?? ''] = value as Json
        })
        problemOf(text)
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('links', () => {
  it('to a tombstone are fine, and those of a tombstone are not looked at', () => {
    expect(
      problemOf(changed((file) => (record(file, 'step0001')['deletedAt'] = '2026-01-01'))),
    ).toBeUndefined()
    const text = changed((file) => {
      record(file, 'tchp0002')['deletedAt'] = '2026-01-01'
      record(file, 'tchp0002')['stepId'] = 'step9999'
    })
    expect(problemOf(text)).toBeUndefined()
  })

  it('to nowhere can be repaired: optional ones dropped, required ones kept', () => {
    const text = changed((file) => {
      delete file.journey['step0001']
      delete file.organisation['pers0001']
      record(file, 'tchp0001')['kpiIds'] = ['kpi99999', 'kpi00002']
    })
    const { records, repairs } = readJourneyFile(text, { repair: true })
    expect(recordOf(records, 'tchp0001')).toMatchObject({
      stepId: 'step0001',
      kpiIds: ['kpi00002'],
    })
    expect(recordOf(records, 'tchp0001')).not.toHaveProperty('accountableId')
    expect(repairs).toContainEqual({
      record: 'tchp0001',
      kind: 'touchpoint',
      field: 'stepId',
      target: 'step0001',
      done: 'kept',
    })
    expect(repairs).toContainEqual({
      record: 'tchp0001',
      kind: 'touchpoint',
      field: 'kpiIds',
      target: 'kpi99999',
      done: 'dropped',
    })
    expect(repairs).toContainEqual({
      record: 'dept0001',
      kind: 'department',
      field: 'headId',
      target: 'pers0001',
      done: 'dropped',
    })
  })
})
