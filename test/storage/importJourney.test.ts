// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { type Records, allRecords, recordOf, recordsFrom } from '../../src/model/records.ts'
import { buildJourney } from '../support/buildJourney.ts'
import { Device, sortedRecords } from './testDevice.ts'

const sample = buildJourney({
  departments: ['Support'],
  stages: { Help: { Call: [{ name: 'Menu', owner: 'Support' }] } },
})
const fileOf = (records: Records) => ({ records, evidence: new Map(), extra: {} })

/** The sample with records changed, added, or (id alone) left out. */
function changed(...changes: (Partial<AnyRecord> & { id: string })[]): Records {
  const byId = new Map([...allRecords(sample)].map((record) => [record.id, record]))
  for (const change of changes)
    byId.set(change.id, { ...byId.get(change.id), ...change } as AnyRecord)
  return recordsFrom(byId.values())
}

describe('a file opened on this device', () => {
  it('of another organisation is a workspace of its own', async () => {
    const storage = await new Device().open()
    await storage.createJourney(sample)
    const other = recordsFrom([
      { id: 'journey-two', kind: 'journey', name: 'Other' },
      { id: 'organisation-two', kind: 'organisation', name: 'Beta' },
      { id: 'department-sales', kind: 'department', name: 'Sales' },
    ])
    await storage.importJourney(fileOf(other))
    expect((await storage.loadOrganisations()).map(({ name }) => name)).toEqual(['Acme', 'Beta'])
    expect(sortedRecords((await storage.loadJourney('journey-two')).records)).toEqual(
      sortedRecords(other),
    )
    expect(sortedRecords((await storage.loadJourney('journey-root')).records)).toEqual(
      sortedRecords(sample),
    )
  })

  it('of the same organisation adds new records and reports what differs, keeping the device’s', async () => {
    const storage = await new Device().open()
    await storage.createJourney(sample)
    const file = recordsFrom([
      { id: 'journey-two', kind: 'journey', name: 'Other' },
      { id: 'organisation', kind: 'organisation', name: 'Acme' },
      { id: 'department-support', kind: 'department', name: 'Help desk', color: '#123456' },
      { id: 'department-sales', kind: 'department', name: 'Sales' },
    ])
    const { added, differences } = await storage.importJourney(fileOf(file))
    expect(added).toBe(1)
    expect(differences).toEqual([
      {
        record: 'department-support',
        kind: 'department',
        field: 'name',
        device: 'Support',
        file: 'Help desk',
      },
      {
        record: 'department-support',
        kind: 'department',
        field: 'color',
        device: undefined,
        file: '#123456',
      },
    ])
    const { records } = await storage.loadJourney('journey-two')
    expect(recordOf(records, 'department-support')).toMatchObject({ name: 'Support' })
    expect(recordOf(records, 'department-sales')).toMatchObject({ name: 'Sales' })
  })

  it('that is there already is refused, replaces it, or stands beside it', async () => {
    const storage = await new Device().open()
    await storage.createJourney(sample)
    const newer = changed(
      { id: 'touchpoint-menu', name: 'Voice menu' },
      { id: 'stage-two', kind: 'stage', name: 'Two', order: 'b00' },
    )
    await expect(storage.importJourney(fileOf(newer))).rejects.toMatchObject({ code: 'exists' })
    const copy = await storage.importJourney(fileOf(newer), { onConflict: 'keep-both' })
    expect(copy.journeyId).not.toBe('journey-root')
    expect(sortedRecords((await storage.loadJourney('journey-root')).records)).toEqual(
      sortedRecords(sample),
    )
    const replaced = await storage.importJourney(fileOf(newer), { onConflict: 'replace' })
    expect(replaced).toMatchObject({ journeyId: 'journey-root', rev: 2 })
    expect(sortedRecords((await storage.loadJourney('journey-root')).records)).toEqual(
      sortedRecords(newer),
    )
    await storage.importJourney(fileOf(sample), { onConflict: 'replace' })
    expect(
      recordOf((await storage.loadJourney('journey-root')).records, 'stage-two'),
    ).toBeUndefined()
    expect(await storage.listJourneys()).toHaveLength(2)
  })

  it('takes the place of a deleted one', async () => {
    const storage = await new Device().open()
    await storage.createJourney(sample)
    await storage.deleteJourney('journey-root')
    expect(await storage.importJourney(fileOf(sample))).toMatchObject({
      journeyId: 'journey-root',
      rev: 2,
    })
    expect(await storage.listJourneys()).toHaveLength(1)
  })

  it('without an organisation gets one', async () => {
    const storage = await new Device().open()
    const bare = recordsFrom([{ id: 'journey-two', kind: 'journey', name: 'Bare' }])
    const { organisationId } = await storage.importJourney(fileOf(bare))
    expect((await storage.loadJourney('journey-two')).organisationId).toBe(organisationId)
    expect(await storage.loadOrganisations()).toMatchObject([{ id: organisationId, name: '' }])
  })

  it('whose records would hide the workspace’s own is refused, and nothing is written', async () => {
    const storage = await new Device().open()
    await storage.createJourney(sample)
    const evil = recordsFrom([
      { id: 'journey-two', kind: 'journey', name: 'Evil' },
      { id: 'organisation', kind: 'organisation', name: 'Acme' },
      { id: 'department-support', kind: 'stage', name: 'Evil', order: 'a0' },
    ])
    await expect(storage.importJourney(fileOf(evil))).rejects.toMatchObject({ code: 'clash' })
    expect(await storage.listJourneys()).toHaveLength(1)
  })
})
