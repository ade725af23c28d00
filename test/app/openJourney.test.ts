import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryWorkspace } from '../../src/app/memoryWorkspace.ts'
import { type OpenJourney, openJourney } from '../../src/app/openJourney.ts'
import type { Workspace } from '../../src/app/Workspace.ts'
import { runFix } from '../../src/app/runFix.ts'
import { describeJourney } from '../../src/commands/verbs/describeJourney.ts'
import { rename } from '../../src/commands/verbs/rename.ts'
import { journeyOf, recordsOfKind } from '../../src/model/queries.ts'
import type { SavedElsewhere } from '../../src/storage/OtherTabs.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { eventually } from '../support/eventually.ts'

const menu = sampleId('touchpoint', 'Menu')
const records = buildJourney({
  departments: ['Support'],
  stages: { Ask: { Call: [{ name: 'Shop', owner: 'Support' }], Wait: ['Menu'] } },
})

let workspace: Workspace
let tell: (saved: SavedElsewhere) => void
let open: OpenJourney
const onReplaced = vi.fn()

beforeEach(async () => {
  onReplaced.mockClear()
  workspace = {
    ...memoryWorkspace(),
    onOtherTab: (listener) => {
      tell = listener
      return () => undefined
    },
  }
  const { journeyId } = await workspace.createJourney(records)
  open = openJourney(await workspace.loadJourney(journeyId), workspace, onReplaced)
})
afterEach(() => open.close())

const nameNow = (): string | undefined => journeyOf(open.editor.getState().records)?.name
const nameStored = async (): Promise<string | undefined> =>
  journeyOf((await workspace.loadJourney(open.journeyId)).records)?.name

describe('an open journey', () => {
  it('is saved, and says so only then', async () => {
    open.editor.dispatch(rename, { id: open.journeyId, text: 'Broadband' })
    expect(open.isDirty()).toBe(true)
    expect(open.status.get()).toBe('saving')
    expect(await nameStored()).not.toBe('Broadband')
    await open.flush()
    expect(open.status.get()).toBe('saved')
    expect(await nameStored()).toBe('Broadband')
  })

  it('knows its findings from the start, and after every change', async () => {
    const rules = (): string[] => open.session.getState().findings.map(({ id }) => id)
    await eventually(() => expect(rules()).toContain(`unowned:${menu}`))
    const unowned = open.session.getState().findings.find(({ id }) => id === `unowned:${menu}`)
    const [fix] = unowned?.fixes ?? []
    if (!fix) throw new Error('no fix')
    runFix(open, fix)
    expect(open.session.getState().notice).toMatchObject({ tone: 'done', canUndo: true })
    await eventually(() => expect(rules()).not.toContain(`unowned:${menu}`))
  })

  it('leaves findings that say what they said as they are, so that nothing renders for them', async () => {
    const { session, editor } = open
    await eventually(() => expect(session.getState().isAnalysing).toBe(false))
    const before = session.getState().findings
    expect(before).not.toHaveLength(0)
    /** The analysis has begun anew and come to its end. */
    const settled = (): Promise<void> =>
      new Promise((resolve) => {
        let hasBegun = false
        const stop = session.subscribe(({ isAnalysing }) => {
          if (isAnalysing) hasBegun = true
          else if (hasBegun) resolve(stop())
        })
      })
    const described = settled()
    editor.dispatch(describeJourney, { goal: 'A fix from one contact' })
    await described
    expect(session.getState().findings).toBe(before)
    const renamed = settled()
    editor.dispatch(rename, { id: menu, text: 'Telephone menu' })
    await renamed
    expect(session.getState().findings).not.toBe(before)
  })

  it('takes over what another tab saved', () => {
    const before = nameNow() ?? ''
    const changes = [{ id: open.journeyId, field: 'name', before, after: 'From there' }]
    const { journeyId, organisationId } = open
    tell({ journeyId, organisationId, rev: 2, changes })
    expect(nameNow()).toBe('From there')
    expect(open.isDirty()).toBe(false)
    expect(onReplaced).not.toHaveBeenCalled()
  })

  it('takes over people who were added to the workspace in another journey, and nothing else', () => {
    const { organisationId } = open
    tell({
      journeyId: 'another1',
      organisationId,
      rev: 7,
      changes: [
        { id: 'person01', field: null, after: { id: 'person01', kind: 'person', name: 'Mara' } },
        {
          id: 'stage001',
          field: null,
          after: { id: 'stage001', kind: 'stage', name: 'X', order: 'a0' },
        },
      ],
    })
    const now = open.editor.getState().records
    expect(recordsOfKind(now, 'person').map(({ name }) => name)).toContain('Mara')
    expect(recordsOfKind(now, 'stage')).toHaveLength(1)
    expect(open.isDirty()).toBe(false)
  })

  it('is opened anew where another tab replaced it, unless something here is not saved', () => {
    const { journeyId, organisationId } = open
    tell({ journeyId, organisationId, rev: 9, changes: [] })
    expect(onReplaced).toHaveBeenCalledTimes(1)
    open.editor.dispatch(rename, { id: journeyId, text: 'Mine' })
    tell({ journeyId, organisationId, rev: 10, changes: [] })
    expect(onReplaced).toHaveBeenCalledTimes(1)
    expect(open.session.getState().notice?.message.key).toBe('app.otherTabConflict')
    expect(nameNow()).toBe('Mine')
  })
})
