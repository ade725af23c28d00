// @vitest-environment node
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/model/evidence.ts'
import { invariants } from '../../src/model/invariants.ts'
import { type AnyRecord, kinds } from '../../src/model/kinds.ts'
import { readJourneyFile } from '../../src/model/readJourneyFile.ts'
import { type Records, allRecords, recordOf, recordsFrom } from '../../src/model/records.ts'
import { writeJourneyFile } from '../../src/model/writeJourneyFile.ts'
import { buildJourney } from '../support/buildJourney.ts'
import { randomJourney } from '../support/randomJourney.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/journeys/${name}.journey.json`, import.meta.url), 'utf8')
const everyKind = fixture('v1-every-kind')

const sorted = (records: Records): AnyRecord[] =>
  [...allRecords(records)].sort((a, b) => (a.id < b.id ? -1 : 1))
const nothingElse = { evidence: new Map<string, Evidence>(), extra: {} }

describe('a journey file', () => {
  it('is what contract.md shows', () => {
    const { records, evidence, extra, repairs } = readJourneyFile(fixture('v1-home-internet'))
    expect(recordOf(records, 'tchp0001')).toEqual({
      id: 'tchp0001',
      kind: 'touchpoint',
      stepId: 'step0001',
      laneId: 'lane0001',
      order: 'a0',
      name: 'Phone menu',
      accountableId: 'dept0001',
      words: ['menu', 'transfer'],
    })
    expect(records.size).toBe(7)
    expect(evidence.size).toBe(0)
    expect(extra).toEqual({})
    expect(repairs).toEqual([])
    expect(invariants(records)).toEqual([])
  })

  it('holds every kind of record, and says again what it said', () => {
    const file = readJourneyFile(everyKind)
    const found = new Set([...allRecords(file.records)].map(({ kind }) => kind))
    expect([...found].sort()).toEqual(Object.keys(kinds).sort())
    const text = writeJourneyFile(file)
    expect(JSON.parse(text)).toEqual(JSON.parse(everyKind))
    expect(writeJourneyFile(readJourneyFile(text))).toBe(text)
  })

  it('keeps keys that this version does not know, in records and beside them', () => {
    const again = JSON.parse(writeJourneyFile(readJourneyFile(everyKind))) as Record<
      string,
      Record<string, Record<string, unknown>>
    >
    expect(again['x-tool']).toEqual({ name: 'later' })
    expect(again['journey']?.['tchp0002']?.['x-later']).toEqual({ colour: 'red' })
  })

  it('read after it was written is the same, for any journey', () => {
    fc.assert(
      fc.property(randomJourney(), (records) => {
        const file = readJourneyFile(writeJourneyFile({ ...nothingElse, records }))
        expect(sorted(file.records)).toEqual(sorted(records))
      }),
    )
  })

  it('has the same bytes whatever the order in which it came about', () => {
    fc.assert(
      fc.property(randomJourney(), fc.infiniteStream(fc.nat()), (records, random) => {
        const mixed = sorted(records)
          .map((record) => ({
            at: random.next().value,
            record: Object.fromEntries(Object.entries(record).reverse()),
          }))
          .sort((a, b) => a.at - b.at)
        const again = recordsFrom(mixed.map(({ record }) => record as unknown as AnyRecord))
        expect(writeJourneyFile({ ...nothingElse, records: again })).toBe(
          writeJourneyFile({ ...nothingElse, records }),
        )
      }),
    )
  })

  it('random journeys keep the invariants', () => {
    fc.assert(
      fc.property(randomJourney(), (records) => {
        expect(invariants(records)).toEqual([])
      }),
    )
  })

  it('is read from UTF-8 and UTF-16 bytes, with and without a byte-order mark', () => {
    const expected = sorted(readJourneyFile(everyKind).records)
    const utf8 = new TextEncoder().encode(everyKind)
    const little = new Uint8Array(
      Uint16Array.from(`\uFEFF${everyKind}`, (char) => char.charCodeAt(0)).buffer,
    )
    const big = little.map((_, at) => little[at ^ 1] ?? 0)
    for (const bytes of [utf8, new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), little, big]) {
      expect(sorted(readJourneyFile(bytes).records)).toEqual(expected)
    }
    expect(sorted(readJourneyFile(`\uFEFF${everyKind}`).records)).toEqual(expected)
  })
})

describe('buildJourney', () => {
  it('builds what its plan says, as a file can hold it', () => {
    const records = buildJourney({
      departments: ['Support', 'Billing'],
      people: { Ada: 'Support' },
      kpis: ['Fix rate'],
      lanes: { Touchpoints: 'touchpoints', Notes: 'notes' },
      stages: {
        'Ask for help': {
          Call: [
            'Phone menu',
            { name: 'Agent', owner: 'Ada', kpis: ['Fix rate'], words: ['agent'] },
          ],
          Pay: [{ name: 'Invoice', owner: 'Billing' }],
        },
      },
      cards: [['Call', 'Notes', 'Ask the night shift']],
      connections: [['Phone menu', 'Agent', 0.4]],
    })
    expect(invariants(records)).toEqual([])
    expect(recordOf(records, 'touchpoint-agent')).toMatchObject({
      stepId: 'step-call',
      laneId: 'lane-touchpoints',
      accountableId: 'person-ada',
      kpiIds: ['kpi-fix-rate'],
    })
    const { records: again } = readJourneyFile(writeJourneyFile({ ...nothingElse, records }))
    expect(sorted(again)).toEqual(sorted(records))
  })
})
