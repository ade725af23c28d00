import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deleteRecords } from '../../src/commands/verbs/deleteRecords.ts'
import { setParentStep } from '../../src/commands/verbs/setParentStep.ts'
import {
  detailChoices,
  followDetails,
  makeDetail,
  setDetail,
} from '../../src/app/detailJourneys.ts'
import { memoryWorkspace } from '../../src/app/memoryWorkspace.ts'
import { type OpenJourney, openJourney } from '../../src/app/openJourney.ts'
import { routeOf } from '../../src/app/route.ts'
import type { Workspace } from '../../src/app/Workspace.ts'
import { journeyOf } from '../../src/model/queries.ts'
import { allRecords, recordsFrom } from '../../src/model/records.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { eventually } from '../support/eventually.ts'

const call = sampleId('step', 'Call')

let workspace: Workspace
let open: OpenJourney
let end: () => void

beforeEach(async () => {
  location.hash = ''
  workspace = memoryWorkspace()
  await workspace.createJourney(
    recordsFrom(
      [...allRecords(buildJourney({ name: 'Calls' }))].map((record) =>
        record.kind === 'journey' ? { ...record, id: 'journey-calls' } : record,
      ),
    ),
  )
  const { journeyId } = await workspace.createJourney(
    buildJourney({ name: 'Home internet', stages: { Help: { Call: ['Menu'] } } }),
  )
  open = openJourney(await workspace.loadJourney(journeyId), workspace, () => undefined)
  end = followDetails(open, workspace)
})
afterEach(() => {
  end()
  open.close()
})

const known = () => open.session.getState().details
const parentOf = async (id: string): Promise<string | undefined> =>
  journeyOf((await workspace.loadJourney(id)).records)?.parentStepId

describe('journeys that detail a step of the open one', () => {
  it('are set without being open, known at once, and taken back', async () => {
    await eventually(() => expect(known()).toEqual([]))
    expect(await detailChoices(open, workspace, [])).toEqual([
      { journeyId: 'journey-calls', name: 'Calls' },
    ])
    await setDetail(open, workspace, { detailId: 'journey-calls', stepId: call })
    expect(known()).toMatchObject([{ journeyId: 'journey-calls', stepId: call }])
    expect(await parentOf('journey-calls')).toBe(call)
    open.session.getState().notice?.undo?.()
    await eventually(() => expect(known()).toEqual([]))
    expect(await parentOf('journey-calls')).toBeUndefined()
  })

  it('are none that the open one stands below', async () => {
    const stepId = 'step-elsewhere'
    open.editor.dispatch(setParentStep, { stepId })
    await open.flush()
    // “Calls” gets the step that the open journey details.
    const { organisationId, rev, records } = await workspace.loadJourney('journey-calls')
    const stage = { id: 'stage-01', kind: 'stage', name: 'S', order: 'a0' } as const
    const step = { id: stepId, kind: 'step', stageId: stage.id, name: 'T', order: 'a0' } as const
    await workspace.saveChanges({
      journeyId: 'journey-calls',
      organisationId,
      rev,
      changes: [],
      records: recordsFrom([...allRecords(records), stage, step]),
    })
    const details = await workspace.listDetails()
    expect(await detailChoices(open, workspace, details)).toEqual([])
    await setDetail(open, workspace, { detailId: 'journey-calls', stepId: call })
    expect(open.session.getState().notice?.message.key).toBe('refused.detailsItself')
    expect(await parentOf('journey-calls')).toBeUndefined()
  })

  it('are made of a step, with its name, in the same workspace, and opened', async () => {
    await makeDetail(open, workspace, call)
    const route = routeOf(location.hash)
    if (route.page !== 'journey') throw new Error('no journey opened')
    const made = await workspace.loadJourney(route.journeyId)
    expect(journeyOf(made.records)).toMatchObject({ name: 'Call', parentStepId: call })
    expect(made.organisationId).toBe(open.organisationId)
  })

  it('stay when their step is deleted, which is known once it is saved', async () => {
    await setDetail(open, workspace, { detailId: 'journey-calls', stepId: call })
    open.editor.dispatch(deleteRecords, { ids: [call], at: '2026-03-01T10:00:00.000Z' })
    await open.flush()
    expect((await workspace.listDetails())[0]).not.toHaveProperty('of')
    open.editor.undo()
    await open.flush()
    expect((await workspace.listDetails())[0]?.of?.stepName).toBe('Call')
  })
})
