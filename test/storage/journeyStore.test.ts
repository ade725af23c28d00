// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { invariants } from '../../src/model/invariants.ts'
import { type Records, allRecords, recordOf, withChanges } from '../../src/model/records.ts'
import type { DeviceStorage } from '../../src/storage/openStorage.ts'
import { buildJourney } from '../support/buildJourney.ts'
import { randomJourney } from '../support/randomJourney.ts'
import { Device, sortedRecords } from './testDevice.ts'

const sample = buildJourney({
  name: 'Home internet',
  departments: ['Support'],
  stages: {
    Help: { Call: [{ name: 'Menu', owner: 'Support' }, 'Agent'], Visit: ['Desk'] },
    Leave: {},
  },
  connections: [['Menu', 'Agent']],
  more: [
    {
      id: 'dismissal-one',
      kind: 'dismissal',
      findingId: 'handoff:touchpoint-agent,touchpoint-menu',
      basisHash: 'x',
    },
  ],
})
const ids = { journeyId: 'journey-root', organisationId: 'organisation' }
const rename = (id: string, after: string): Change => ({ id, field: 'name', after })
const evidence: Evidence = {
  comments: 1,
  n: 1,
  negative: 1,
  neutral: 0,
  positive: 0,
  unscored: 0,
  months: [],
  daysCovered: 0,
  strata: [],
  themes: [],
  examples: [],
}

async function save(
  storage: DeviceStorage,
  rev: number,
  records: Records,
  ...changes: Change[]
): Promise<number> {
  return (
    await storage.saveChanges({ ...ids, rev, changes, records: withChanges(records, changes) })
  ).rev
}

describe('a journey on this device', () => {
  it('is loaded as it was created, and listed with its counts', async () => {
    const storage = await new Device().open()
    const created = await storage.createJourney(sample)
    expect(created).toEqual({ ...ids, rev: 1, added: 2, differences: [] })
    const loaded = await storage.loadJourney('journey-root')
    expect(sortedRecords(loaded.records)).toEqual(sortedRecords(sample))
    expect(await storage.listJourneys()).toEqual([
      expect.objectContaining({
        id: 'journey-root',
        name: 'Home internet',
        stages: 2,
        touchpoints: 3,
        rev: 1,
        updatedAt: '2026-03-01T09:00:00.000Z',
      }),
    ])
    await expect(storage.createJourney(sample)).rejects.toMatchObject({ code: 'exists' })
  })

  it('is saved change by change, each standing on the one before', async () => {
    const device = new Device()
    const storage = await device.open()
    await storage.createJourney(sample)
    const added: Change = {
      id: 'stage-new',
      field: null,
      after: { id: 'stage-new', kind: 'stage', name: 'New', order: 'a5' },
    }
    let records = sample
    for (const [at, change] of [
      rename('touchpoint-menu', 'Voice menu'),
      added,
      rename('journey-root', 'Internet'),
      { id: 'touchpoint-menu', field: 'accountableId' },
    ].entries()) {
      expect(await save(storage, at + 1, records, change)).toBe(at + 2)
      records = withChanges(records, [change])
    }
    const again = await (await device.open()).loadJourney('journey-root')
    expect(sortedRecords(again.records)).toEqual(sortedRecords(records))
    expect(again.rev).toBe(5)
    expect((await storage.listJourneys())[0]).toMatchObject({ name: 'Internet', stages: 3, rev: 5 })
    const { after, ...gone } = added
    await save(storage, 5, records, { ...gone, before: after! } as Change)
    expect(
      recordOf((await storage.loadJourney('journey-root')).records, 'stage-new'),
    ).toBeUndefined()
  })

  it('refuses a save that stands on an older revision, and writes nothing of it', async () => {
    const device = new Device()
    const [one, two] = [await device.open(), await device.open()]
    await one.createJourney(sample)
    await save(one, 1, sample, rename('step-call', 'Ring'))
    await expect(save(two, 1, sample, rename('step-call', 'Dial'))).rejects.toMatchObject({
      code: 'stale',
    })
    expect(recordOf((await two.loadJourney('journey-root')).records, 'step-call')).toMatchObject({
      name: 'Ring',
    })
    await expect(
      two.saveChanges({ ...ids, journeyId: 'journey-none', rev: 1, changes: [], records: sample }),
    ).rejects.toMatchObject({ code: 'missing' })
  })

  it('shares its organisation: two journeys in two tabs keep each other’s changes to it', async () => {
    const device = new Device()
    const storage = await device.open()
    await storage.createJourney(sample)
    const { journeyId } = await storage.duplicateJourney('journey-root', 'Copy')
    const copy = await storage.loadJourney(journeyId)
    await save(storage, 1, sample, { id: 'department-support', field: 'color', after: '#123456' })
    const change = rename('department-support', 'Help desk')
    await storage.saveChanges({
      journeyId,
      organisationId: 'organisation',
      rev: 1,
      changes: [change],
      records: withChanges(copy.records, [change]),
    })
    expect(
      recordOf((await storage.loadJourney('journey-root')).records, 'department-support'),
    ).toEqual({
      id: 'department-support',
      kind: 'department',
      name: 'Help desk',
      color: '#123456',
    })
    expect(await storage.loadOrganisation('organisation')).toContainEqual(
      expect.objectContaining({ name: 'Help desk' }),
    )
  })

  it('loaded after it was saved is the same, whatever was changed', async () => {
    const field = fc.constantFrom('name', 'words', 'order', 'channel', 'deletedAt', 'x-later')
    const value = fc.constantFrom(undefined, 'a1', 'Zz', '2026-01-01T00:00:00.000Z', 'Ünïcode 😀')
    const edits = fc.array(fc.tuple(fc.nat(), field, value), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(randomJourney(), edits, async (records, drawn) => {
        const storage = await new Device().open()
        const { journeyId, organisationId } = await storage.createJourney(records)
        const all = sortedRecords(records)
        let now = records
        let rev = 1
        for (const [pick, field, after] of drawn) {
          const id = all[pick % all.length]!.id
          if (id === journeyId || id === organisationId) continue
          const changes: Change[] = [{ id, field, ...(after === undefined ? {} : { after }) }]
          now = withChanges(now, changes)
          ;({ rev } = await storage.saveChanges({
            journeyId,
            organisationId,
            rev,
            changes,
            records: now,
          }))
        }
        expect(sortedRecords((await storage.loadJourney(journeyId)).records)).toEqual(
          sortedRecords(now),
        )
        storage.close()
      }),
      { numRuns: 25 },
    )
  }, 30_000)

  it('is listed newest first by what was saved last, even when the clock goes back', async () => {
    const device = new Device()
    const storage = await device.open()
    await storage.createJourney(sample)
    device.time -= 365 * 24 * 3600 * 1000
    await storage.duplicateJourney('journey-root', 'Copy')
    expect((await storage.listJourneys()).map(({ name }) => name)).toEqual([
      'Copy',
      'Home internet',
    ])
    await save(storage, 1, sample, rename('step-call', 'Ring'))
    expect((await storage.listJourneys()).map(({ name }) => name)).toEqual([
      'Home internet',
      'Copy',
    ])
  })

  it('duplicated has new ids throughout, and is sound', async () => {
    const storage = await new Device().open()
    await storage.importJourney({
      records: sample,
      evidence: new Map([['touchpoint-menu', evidence]]),
      extra: { 'x-more': 1 },
    })
    const { journeyId } = await storage.duplicateJourney('journey-root', 'Copy')
    const copy = await storage.loadJourney(journeyId)
    expect(invariants(copy.records)).toEqual([])
    expect(copy.records.size).toBe(sample.size)
    const shared = [...allRecords(copy.records)]
      .filter(({ id }) => recordOf(sample, id))
      .map(({ id }) => id)
    expect(shared.sort()).toEqual(['department-support', 'organisation'])
    const records = [...allRecords(copy.records)]
    const menu = records.find((record) => record.kind === 'touchpoint' && record.name === 'Menu')!
    const agent = records.find((record) => record.kind === 'touchpoint' && record.name === 'Agent')!
    expect(copy.evidence.get(menu.id)).toEqual(evidence)
    expect(copy.extra).toEqual({ 'x-more': 1 })
    expect(records.find(({ kind }) => kind === 'dismissal')).toMatchObject({
      findingId: `handoff:${[menu.id, agent.id].sort().join(',')}`,
    })
  })

  it('deleted is gone from the list and comes back', async () => {
    const storage = await new Device().open()
    await storage.createJourney(sample)
    await storage.deleteJourney('journey-root')
    expect(await storage.listJourneys()).toEqual([])
    await expect(storage.loadJourney('journey-root')).rejects.toMatchObject({ code: 'missing' })
    await expect(save(storage, 1, sample, rename('step-call', 'Ring'))).rejects.toMatchObject({
      code: 'missing',
    })
    await storage.restoreJourney('journey-root')
    expect(sortedRecords((await storage.loadJourney('journey-root')).records)).toEqual(
      sortedRecords(sample),
    )
    await expect(storage.deleteJourney('journey-none')).rejects.toMatchObject({ code: 'missing' })
  })

  it('keeps the evidence that it carries', async () => {
    const storage = await new Device().open()
    await storage.createJourney(sample)
    await storage.saveEvidence('journey-root', new Map([['touchpoint-menu', evidence]]))
    await storage.saveEvidence('journey-root', new Map([['touchpoint-menu', evidence]]))
    expect((await storage.loadJourney('journey-root')).evidence.get('touchpoint-menu')).toEqual(
      evidence,
    )
    await expect(storage.saveEvidence('journey-none', new Map())).rejects.toMatchObject({
      code: 'missing',
    })
  })

  it('tells other tabs of every save, not its own', async () => {
    const device = new Device()
    const [one, two] = [await device.open(), await device.open()]
    const heard: unknown[] = []
    one.onOtherTab(() => heard.push('echo'))
    const stop = two.onOtherTab((saved) => heard.push(saved))
    await one.createJourney(sample)
    const change = rename('step-call', 'Ring')
    await save(one, 1, sample, change)
    await Promise.resolve()
    expect(heard).toEqual([
      { ...ids, rev: 1, changes: [] },
      { ...ids, rev: 2, changes: [change] },
    ])
    stop()
    await save(one, 2, sample, change)
    await Promise.resolve()
    expect(heard).toHaveLength(2)
  })
})
