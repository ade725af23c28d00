// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { memoryJourneys } from '../../src/app/memoryJourneys.ts'
import type { JourneyFile } from '../../src/model/journeyFile.ts'
import { journeyOf, stepsInOrder } from '../../src/model/queries.ts'
import { type Records, allRecords, recordsFrom } from '../../src/model/records.ts'
import type { JourneyStore } from '../../src/storage/journeyStore.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { Device } from './testDevice.ts'

const call = sampleId('step', 'Call')
const parent = buildJourney({ name: 'Home internet', stages: { Help: { Call: ['Menu'] } } })

/** Another journey of the same workspace, of other ids. */
function another(id: string, parentStepId?: string): Records {
  const own = [...allRecords(buildJourney({ name: `Journey ${id}` }))].map((record) =>
    record.kind === 'journey'
      ? { ...record, id: `journey-${id}`, ...(parentStepId ? { parentStepId } : {}) }
      : record,
  )
  return recordsFrom(own.filter(({ kind }) => kind === 'journey' || kind === 'organisation'))
}
const file = (records: Records): JourneyFile => ({ records, evidence: new Map(), extra: {} })

describe.each<[string, () => Promise<JourneyStore>]>([
  ['on the device', () => new Device().open()],
  ['in memory', async () => memoryJourneys()],
])('journeys that detail steps, %s', (_, open) => {
  it('are listed with their step, the newest first', async () => {
    const store = await open()
    await store.createJourney(parent)
    await store.createJourney(another('calls', call))
    await store.createJourney(another('visit'))
    expect(await store.listDetails()).toEqual([
      {
        journeyId: 'journey-calls',
        name: 'Journey calls',
        organisationId: 'organisation',
        stepId: call,
        of: { journeyId: 'journey-root', journeyName: 'Home internet', stepName: 'Call' },
      },
    ])
  })

  it('say that their step is gone, with its journey or alone, and keep which it was', async () => {
    const store = await open()
    await store.importJourney(file(another('calls', call)))
    const [only] = await store.listDetails()
    expect(only).toMatchObject({ journeyId: 'journey-calls', stepId: call })
    expect(only).not.toHaveProperty('of')
    await store.createJourney(parent)
    expect((await store.listDetails())[0]?.of?.stepName).toBe('Call')
    await store.deleteJourney('journey-root')
    expect((await store.listDetails())[0]).not.toHaveProperty('of')
    await store.deleteJourney('journey-calls')
    expect(await store.listDetails()).toEqual([])
  })

  it('leave their step to them when they are copied; the copy stands alone', async () => {
    const store = await open()
    await store.createJourney(parent)
    await store.createJourney(another('calls', call))
    const copy = await store.duplicateJourney('journey-calls', 'Copy')
    const { records } = await store.loadJourney(copy.journeyId)
    expect(journeyOf(records)).not.toHaveProperty('parentStepId')
    const both = await store.importJourney(file(another('calls', call)), {
      onConflict: 'keep-both',
    })
    const kept = await store.loadJourney(both.journeyId)
    expect(journeyOf(kept.records)?.parentStepId, 'a file keeps what it says').toBe(call)
    const whole = await store.duplicateJourney('journey-root', 'Copy')
    const [step] = stepsInOrder((await store.loadJourney(whole.journeyId)).records)
    expect((await store.listDetails()).every(({ stepId }) => stepId !== step?.id)).toBe(true)
  })
})
