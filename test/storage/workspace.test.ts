// @vitest-environment node
import { gunzipSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JourneyFileError } from '../../src/model/JourneyFileError.ts'
import { chunkFromJson, chunkToJson } from '../../src/storage/chunkJson.ts'
import type { FeedbackSource } from '../../src/storage/FeedbackSource.ts'
import type { FeedbackStore } from '../../src/storage/openFeedbackStorage.ts'
import type { DeviceStorage } from '../../src/storage/openStorage.ts'
import type { SavedMapping } from '../../src/storage/SavedMapping.ts'
import type { SettledRows } from '../../src/storage/SettledRows.ts'
import { WorkspaceFileError } from '../../src/storage/WorkspaceFileError.ts'
import { workspaceLimits } from '../../src/storage/workspaceLines.ts'
import { buildJourney } from '../support/buildJourney.ts'
import { Device, sortedRecords } from './testDevice.ts'

const sample = buildJourney({
  departments: ['Support'],
  stages: { Help: { Call: [{ name: 'Menu', owner: 'Support' }] } },
})
const source: FeedbackSource = {
  id: 'source-one',
  organisationId: 'organisation',
  name: 'survey.csv',
  hash: 'abc',
  kind: 'survey',
  mapping: { constructor: 'text' },
  counts: { rows: 2 },
  createdAt: '2026-03-01T09:00:00.000Z',
}
const chunks = [
  {
    text: ['one', 'zwei 😀'],
    scores: new Float32Array([1, NaN]),
    dates: new Int32Array([20_000, -1]).buffer,
  },
  { text: [], byWord: new Map([['__proto__', 1]]), words: { constructor: 2, $array: 'no' } },
]
const texts = { text: new Uint8Array([104, 105]) }
const settled: SettledRows = {
  sourceId: 'source-one',
  settled: [{ sourceId: 'source-one', row: 2, touchpointId: 'touchpoint-menu', is: 'confirmed' }],
  moods: [{ row: 1, label: 'negative' }],
}
const mapping: SavedMapping = {
  organisationId: 'organisation',
  name: 'Survey tool',
  header: ['comment', 'score'],
  roles: ['comment', 'score'],
  neutralWords: ['Acme'],
}
const look = { row: 3, column: 'Score', reason: 'notANumber', value: 'ten' }

async function filled(device = new Device()): Promise<DeviceStorage & FeedbackStore> {
  const storage = await device.open()
  await storage.createJourney(sample)
  await storage.duplicateJourney('journey-root', 'Copy')
  await storage.addSource(source)
  for (const [n, chunk] of chunks.entries())
    await storage.saveChunk('source-one', n, { chunk, ...(n === 0 ? { texts } : {}) })
  await storage.finishSource(source, [look])
  await storage.saveSettled(settled)
  await storage.saveMapping(mapping)
  return storage
}

const byName = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream as never).arrayBuffer())
}
const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new Blob([bytes as never]).stream() as never
const linesOf = (bytes: Uint8Array): string[] =>
  gunzipSync(bytes).toString('utf8').trimEnd().split('\n')
const fileOf = (lines: readonly string[]): Uint8Array => gzipSync(`${lines.join('\n')}\n`)

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of list) found.push(one)
  return found
}

/** All that a person could see on a device. */
async function visible(storage: DeviceStorage & FeedbackStore): Promise<object> {
  const journeys = await storage.listJourneys()
  const loaded = await Promise.all(journeys.map(({ id }) => storage.loadJourney(id)))
  const sources = await storage.listSources('organisation')
  return {
    journeys: loaded.map(({ journeyId, records, evidence, extra }) => ({
      journeyId,
      evidence,
      extra,
      records: sortedRecords(records),
    })),
    sources,
    chunks: await Promise.all(sources.map(({ id }) => all(storage.loadChunks(id)))),
    texts: await Promise.all(sources.map(({ id }) => storage.loadTexts(id, 0))),
    settled: await Promise.all(sources.map(({ id }) => storage.loadSettled(id))),
    mappings: await storage.listMappings('organisation'),
    looks: await Promise.all(sources.map(({ id }) => storage.loadNeedALook(id))),
    organisations: (await storage.loadOrganisations()).map(({ id, name }) => ({ id, name })),
  }
}

describe('a workspace file', () => {
  it('takes everything to another device', async () => {
    const storage = await filled()
    const bytes = await bytesOf(storage.writeWorkspace())
    const other = await new Device().open()
    const restored = await other.readWorkspace(streamOf(bytes))
    expect(restored.sources).toEqual(['source-one'])
    expect(restored.journeys).toHaveLength(2)
    expect(await visible(other)).toEqual(await visible(storage))
    expect(await other.health()).toEqual({ missing: [] })
    expect(linesOf(await bytesOf(other.writeWorkspace()))).toEqual(linesOf(bytes))
  })

  it('takes templates along, and puts none in the place of another', async () => {
    const template = (id: string, name: string, journey: string) => ({
      id,
      name,
      version: 1,
      records: [
        { id: 'tmplJourney', kind: 'journey' as const, name: journey },
        { id: 'tmplDepart', kind: 'department' as const, name: 'Support' },
      ],
    })
    const storage = await filled()
    const [one, two] = [template('template1', 'Ours', 'A'), template('template2', 'More', 'B')]
    for (const each of [one, two]) await storage.saveTemplate(each)
    const bytes = await bytesOf(storage.writeWorkspace('organisation'))
    const other = await new Device().open()
    const mine = template('template1', 'Ours', 'mine')
    await other.saveTemplate(mine)
    const restored = await other.readWorkspace(streamOf(bytes))
    expect(restored.templates.toSorted()).toEqual(['More', 'Ours (2)'])
    const listed = await other.listTemplates()
    const sorted = listed.map((each) => ({ ...each, records: each.records.toSorted(byName) }))
    expect(sorted).toEqual(
      [two, mine, { ...one, name: 'Ours (2)', id: expect.any(String) }].map((each) => ({
        ...each,
        records: each.records.toSorted(byName),
      })),
    )
    const again = await other.readWorkspace(streamOf(bytes), { onConflict: 'keep-both' })
    expect(again.templates).toEqual([])

    const lines = linesOf(bytes)
    const bad = lines.map((line) => line.replace('"kind":"department"', '"kind":"hostile"'))
    expect(bad).not.toEqual(lines)
    const empty = await new Device().open()
    await expect(empty.readWorkspace(streamOf(fileOf(bad)))).rejects.toBeInstanceOf(
      JourneyFileError,
    )
    expect(await empty.listTemplates()).toEqual([])
    expect(await empty.listJourneys()).toEqual([])
  })

  it('holds one workspace where one is asked for, and nothing that was deleted', async () => {
    const storage = await filled()
    const other = buildJourney({ name: 'Other' })
    const renamed = [...sortedRecords(other)].map((record) => ({ ...record, id: `${record.id}-b` }))
    const { recordsFrom } = await import('../../src/model/records.ts')
    await storage.createJourney(recordsFrom(renamed))
    await storage.removeSource('source-one')
    const types = (lines: readonly string[]): string[] =>
      lines.map((line) => (JSON.parse(line) as { type?: string }).type ?? 'header')
    const one = linesOf(await bytesOf(storage.writeWorkspace('organisation-b')))
    expect(types(one)).toEqual(['header', 'organisation', 'journey', 'end'])
    await storage.deleteJourney('journey-root-b')
    const rest = linesOf(await bytesOf(storage.writeWorkspace()))
    expect(types(rest)).toEqual([
      'header',
      'organisation',
      'organisation',
      'journey',
      'journey',
      'mapping',
      'end',
    ])
  })

  it('of version 1 opens: texts in their rows, nothing settled', async () => {
    const storage = await filled()
    const lines = linesOf(await bytesOf(storage.writeWorkspace()))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ type }) => type !== 'settled' && type !== 'mapping')
      .map(({ texts: _texts, ...line }) =>
        'version' in line
          ? { ...line, version: 1 }
          : 'lines' in line
            ? { ...line, lines: 7 }
            : line,
      )
    const other = await new Device().open()
    await other.readWorkspace(streamOf(fileOf(lines.map((line) => JSON.stringify(line)))))
    expect(await all(other.loadChunks('source-one'))).toEqual(chunks)
    expect(await other.loadTexts('source-one', 0)).toBeUndefined()
    expect((await other.loadSettled('source-one')).settled).toEqual([])
  })

  it('restored where it came from refuses, replaces or keeps both; sources are known again', async () => {
    const storage = await filled()
    const bytes = await bytesOf(storage.writeWorkspace())
    const before = await visible(storage)
    await expect(storage.readWorkspace(streamOf(bytes))).rejects.toMatchObject({ code: 'exists' })
    expect(await visible(storage)).toEqual(before)
    const replaced = await storage.readWorkspace(streamOf(bytes), { onConflict: 'replace' })
    expect(replaced.sources).toEqual([])
    expect(await visible(storage)).toEqual(before)
    await storage.readWorkspace(streamOf(bytes), { onConflict: 'keep-both' })
    expect(await storage.listJourneys()).toHaveLength(4)
    expect(await storage.listSources('organisation')).toHaveLength(1)
  })

  it('without a journey keeps its people', async () => {
    const storage = await filled()
    for (const { id } of await storage.listJourneys()) await storage.deleteJourney(id)
    const other = await new Device().open()
    await other.readWorkspace(storage.writeWorkspace())
    expect(await other.loadOrganisation('organisation')).toHaveLength(2)
  })
})

describe('a bad workspace file', () => {
  const good = filled().then((storage) => bytesOf(storage.writeWorkspace()))

  async function problemOf(
    bytes: Uint8Array,
    limits = workspaceLimits,
  ): Promise<{ code: string; values: object } | undefined> {
    const storage = await new Device().open()
    const nothing = await visible(storage)
    try {
      await storage.readWorkspace(streamOf(bytes), { limits })
      return undefined
    } catch (error) {
      expect(await visible(storage)).toEqual(nothing)
      expect(await all(storage.loadChunks('source-one'))).toEqual([])
      if (error instanceof WorkspaceFileError || error instanceof JourneyFileError) {
        return { code: error.key, values: error.values }
      }
      throw error
    }
  }

  async function edited(
    edit: (lines: string[]) => unknown,
  ): Promise<{ code: string; values: object } | undefined> {
    const lines = linesOf(await good)
    edit(lines)
    return problemOf(fileOf(lines))
  }
  const replaceIn = (lines: string[], at: number, from: string | RegExp, to: string): void => {
    const line = lines[at] ?? ''
    lines[at] = line.replace(from, to)
    expect(lines[at]).not.toBe(line)
  }

  it('that is no gzip, or cut off, is refused', async () => {
    expect(
      await problemOf(new TextEncoder().encode('{"format":"throughline/workspace"}')),
    ).toMatchObject({ code: 'workspace.damaged' })
    expect(await problemOf(new Uint8Array())).toMatchObject({
      code: expect.stringMatching(/damaged|cutOff/) as string,
    })
    const bytes = await good
    for (const share of [0.3, 0.6, 0.9, 0.99]) {
      expect(await problemOf(bytes.subarray(0, Math.floor(bytes.length * share)))).toMatchObject({
        code: 'workspace.damaged',
      })
    }
    expect(await problemOf(gzipSync(new Uint8Array([0x7b, 0xff, 0xff])))).toMatchObject({
      code: 'workspace.damaged',
    })
  })

  it.each<[string, (lines: string[]) => unknown, object]>([
    [
      'another format',
      (lines) => replaceIn(lines, 0, 'workspace', 'other'),
      { code: 'workspace.format' },
    ],
    [
      'no version',
      (lines) => replaceIn(lines, 0, '"version":3', '"version":"3"'),
      { code: 'workspace.version' },
    ],
    [
      'newer',
      (lines) => replaceIn(lines, 0, '"version":3', '"version":4'),
      { code: 'workspace.newer', values: { version: 4, known: 3 } },
    ],
    [
      'newer records',
      (lines) => replaceIn(lines, 0, '"recordVersion":1', '"recordVersion":7'),
      { code: 'workspace.newer' },
    ],
    [
      'last line missing',
      (lines) => lines.pop(),
      { code: 'workspace.cutOff', values: { line: 10 } },
    ],
    ['a line missing', (lines) => lines.splice(5, 1), { code: 'workspace.cutOff' }],
    [
      'a line after the last',
      (lines) => lines.push(lines[1] ?? ''),
      { code: 'workspace.line', values: { line: 11 } },
    ],
    [
      'no JSON',
      (lines) => (lines[2] = '{"type":'),
      { code: 'workspace.line', values: { line: 3 } },
    ],
    [
      'unknown type',
      (lines) => replaceIn(lines, 2, '"journey"', '"poem"'),
      { code: 'workspace.line', values: { line: 3 } },
    ],
    [
      'deep',
      (lines) => (lines[2] = '['.repeat(100_000)),
      { code: 'workspace.line', values: { line: 3 } },
    ],
    [
      'id __proto__',
      (lines) => replaceIn(lines, 2, '"records":{', '"records":{"__proto__":{},'),
      { code: 'workspace.line' },
    ],
    [
      'bad record',
      (lines) => replaceIn(lines, 2, '"name":"Call"', '"name":1'),
      { code: 'file.field', values: { field: 'name' } },
    ],
    [
      'organisation without root',
      (lines) => replaceIn(lines, 1, '"kind":"organisation"', '"kind":"promise","text":""'),
      { code: 'file.dangling' },
    ],
    [
      'chunk of no source',
      (lines) => replaceIn(lines, 5, '"source-one"', '"source-two"'),
      { code: 'workspace.format' },
    ],
    [
      'bad base64',
      (lines) => replaceIn(lines, 5, /"data":"[^"]*"/, '"data":"*"'),
      { code: 'workspace.line', values: { line: 6 } },
    ],
    [
      'bad array',
      (lines) => replaceIn(lines, 5, 'Float32Array', 'Function'),
      { code: 'workspace.line', values: { line: 6 } },
    ],
    [
      'source kind',
      (lines) => replaceIn(lines, 4, '"survey"', '"gossip"'),
      { code: 'workspace.line', values: { line: 5 } },
    ],
    ['source twice', (lines) => lines.splice(5, 0, lines[4] ?? ''), { code: 'workspace.format' }],
  ])('%s', async (_name, edit, problem) => {
    const found = await edited(edit)
    expect(found).toMatchObject(problem)
    expect(({} as Record<string, unknown>)['id']).toBeUndefined()
  })

  it('that unpacks to more than its limits is refused, and not read on', async () => {
    const zeros = gzipSync(Buffer.alloc(50_000_000, ' '))
    expect(zeros.length).toBeLessThan(60_000)
    expect(await problemOf(zeros, { ...workspaceLimits, total: 1_000_000 })).toMatchObject({
      code: 'workspace.tooLarge',
    })
    expect(await problemOf(zeros, { ...workspaceLimits, line: 1_000_000 })).toMatchObject({
      code: 'workspace.lineTooLong',
      values: { line: 1 },
    })
    expect(await problemOf(await good, { ...workspaceLimits, lines: 4 })).toMatchObject({
      code: 'workspace.tooManyLines',
    })
  })
})

describe('chunkJson', () => {
  it('gives back what the database would', () => {
    const leaf = fc.oneof(
      fc.jsonValue(),
      fc.double(),
      fc.constant(undefined),
      fc.float32Array(),
      fc.float64Array(),
      fc.int32Array(),
      fc.uint8Array(),
      fc.uint16Array(),
      fc.bigInt({ min: 0n, max: 2n ** 60n }).map((value) => new BigInt64Array([value])),
      fc.uint8Array().map((bytes) => bytes.slice().buffer),
      fc.array(fc.tuple(fc.string(), fc.integer())).map((pairs) => new Map(pairs)),
    )
    const keys = fc.oneof(
      fc.string(),
      fc.constantFrom('$array', '$map', '$entries', 'constructor', 'prototype', '__proto__'),
    )
    fc.assert(
      fc.property(
        fc.dictionary(keys, fc.oneof(leaf, fc.array(leaf)), { noNullPrototype: true }),
        (chunk) => {
          const text = JSON.stringify(chunkToJson(chunk))
          expect(chunkFromJson(JSON.parse(text))).toEqual(structuredClone(chunk))
          expect(text).not.toMatch(/"(?:__proto__|constructor|prototype)":/)
        },
      ),
    )
  })

  it('keeps the place of a view that is part of a larger buffer', () => {
    const view = new Uint16Array([1, 2, 3, 4]).subarray(1, 3)
    expect(chunkFromJson(chunkToJson(view))).toEqual(new Uint16Array([2, 3]))
  })

  it('refuses what it can’t hold', () => {
    expect(() => chunkToJson({ when: new Date(0) })).toThrow('Assertion failed')
    expect(() => chunkToJson({ run: () => 1 })).toThrow('Assertion failed')
  })
})
