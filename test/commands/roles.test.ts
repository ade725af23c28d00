import { describe, expect, test } from 'vitest'
import { addAction } from '../../src/commands/verbs/addAction.ts'
import { addRecord } from '../../src/commands/verbs/addRecord.ts'
import { answerAssignment } from '../../src/commands/verbs/answerAssignment.ts'
import { assignAccountable } from '../../src/commands/verbs/assignAccountable.ts'
import { assignRole } from '../../src/commands/verbs/assignRole.ts'
import { addOpportunity } from '../../src/commands/verbs/addOpportunity.ts'
import { describeJourney } from '../../src/commands/verbs/describeJourney.ts'
import { dismissFinding } from '../../src/commands/verbs/dismissFinding.ts'
import { linkPromises } from '../../src/commands/verbs/linkPromises.ts'
import { restoreFinding } from '../../src/commands/verbs/restoreFinding.ts'
import { setAction } from '../../src/commands/verbs/setAction.ts'
import { setOpportunity } from '../../src/commands/verbs/setOpportunity.ts'
import { setPainPoint } from '../../src/commands/verbs/setPainPoint.ts'
import { setSetting } from '../../src/commands/verbs/setSetting.ts'
import { setVisits } from '../../src/commands/verbs/setVisits.ts'
import { accountableOwner, journeyOf, recordsOfKind } from '../../src/model/queries.ts'
import { liveRecord, recordOf, recordsFrom } from '../../src/model/records.ts'
import { expectCommand } from '../support/expectCommand.ts'
import { smallMap, smallMapRecords } from '../support/smallMap.ts'

const at = '2026-03-01T10:00:00.000Z'

describe('ownership', () => {
  test('C24 a proposal waits for its answer; a declined one is owned by nobody', () => {
    const args = { touchpointIds: ['touchMenu'], ownerId: 'deptSales', isProposal: true }
    const proposed = expectCommand(smallMap, assignAccountable, args).toGive((after) =>
      expect(liveRecord(after, 'touchpoint', 'touchMenu')?.accountableState).toBe('proposed'),
    )
    const decline = { touchpointIds: ['touchMenu'], state: 'declined' } as const
    const declined = expectCommand(proposed, answerAssignment, decline).toGive((after) => {
      const touchpoint = liveRecord(after, 'touchpoint', 'touchMenu')
      expect(touchpoint?.accountableId).toBe('deptSales')
      expect(touchpoint && accountableOwner(after, touchpoint)).toBeUndefined()
    })
    const assign = { touchpointIds: ['touchMenu'], ownerId: 'deptSupport' }
    expectCommand(declined, assignAccountable, assign).toGive((after) =>
      expect(liveRecord(after, 'touchpoint', 'touchMenu')).not.toHaveProperty('accountableState'),
    )
    const { touchpointIds } = decline
    expectCommand(declined, answerAssignment, { touchpointIds }).toGive((after) => {
      expect(recordOf(after, 'touchMenu')).not.toHaveProperty('accountableState')
    })
    expectCommand(smallMap, answerAssignment, decline).toRefuse('refused.nobodyToAnswer')
    const nobody = { touchpointIds: ['touchAgent'], isProposal: true }
    expectCommand(smallMap, assignAccountable, nobody).toGive((after) =>
      expect(liveRecord(after, 'touchpoint', 'touchAgent')).not.toHaveProperty('accountableState'),
    )
  })

  test('C25 a role is set on many touchpoints at once, with somebody new', () => {
    const args = {
      touchpointIds: ['touchMenu', 'touchAgent'],
      role: 'backup',
      ownerIds: ['deptSales', 'deptSales'],
      newcomer: { id: 'personNew1', kind: 'person', name: 'Jo' },
    } as const
    const after = expectCommand(smallMap, assignRole, args).toGive((end) => {
      for (const id of args.touchpointIds)
        expect(liveRecord(end, 'touchpoint', id)?.backupIds).toEqual(['deptSales', 'personNew1'])
    })
    const none = { touchpointIds: ['touchMenu'], role: 'backup', ownerIds: [] } as const
    expectCommand(after, assignRole, none).toGive((end) =>
      expect(liveRecord(end, 'touchpoint', 'touchMenu')).not.toHaveProperty('backupIds'),
    )
    expectCommand(smallMap, assignRole, { ...none, ownerIds: ['kpiFirstFix'] }).toRefuse(
      'refused.noSuchOwner',
    )
  })

  test('C25 promises and visits', () => {
    const promise = { id: 'promiseOne', kind: 'promise', fields: { text: 'One call' } } as const
    const start = expectCommand(smallMap, addRecord, promise).toGive(() => undefined)
    const link = { touchpointId: 'touchMenu', promiseIds: ['promiseOne'] }
    expectCommand(start, linkPromises, link).toGive((end) =>
      expect(liveRecord(end, 'touchpoint', 'touchMenu')?.promiseIds).toEqual(['promiseOne']),
    )
    expectCommand(smallMap, linkPromises, link).toRefuse('refused.noSuchPromise')
    const visits = { touchpointId: 'touchMenu', visits: 1200, valuePerVisit: 3.5 }
    const passed = expectCommand(smallMap, setVisits, visits).toGive((end) =>
      expect(liveRecord(end, 'touchpoint', 'touchMenu')).toMatchObject({
        visits: 1200,
        valuePerVisit: 3.5,
      }),
    )
    expectCommand(passed, setVisits, { touchpointId: 'touchMenu', visits: null }).toGive((end) => {
      expect(liveRecord(end, 'touchpoint', 'touchMenu')).not.toHaveProperty('visits')
      expect(liveRecord(end, 'touchpoint', 'touchMenu')?.valuePerVisit).toBe(3.5)
    })
    for (const wrong of [-1, 1.5, Number.NaN])
      expectCommand(smallMap, setVisits, { touchpointId: 'touchMenu', visits: wrong }).toRefuse(
        'refused.wrongField',
      )
  })
})

describe('findings and settings', () => {
  test('C26 a finding is put aside once, and comes back', () => {
    const args = {
      id: 'dismiss01',
      findingId: 'unowned:touchMenu',
      reason: 'Known',
      basisHash: 'a',
    }
    const once = expectCommand(smallMap, dismissFinding, args).toGive((after) =>
      expect(recordsOfKind(after, 'dismissal')).toMatchObject([
        { reason: 'Known', basisHash: 'a' },
      ]),
    )
    const again = { ...args, id: 'dismiss02', reason: '', basisHash: 'b' }
    const twice = expectCommand(once, dismissFinding, again).toGive((after) =>
      expect(recordsOfKind(after, 'dismissal')).toEqual([
        { id: 'dismiss01', kind: 'dismissal', findingId: 'unowned:touchMenu', basisHash: 'b' },
      ]),
    )
    const restore = { findingId: 'unowned:touchMenu', at }
    expectCommand(twice, restoreFinding, restore).toGive((after) =>
      expect(recordsOfKind(after, 'dismissal')).toEqual([]),
    )
    expectCommand(smallMap, restoreFinding, restore).toRefuse('refused.notDismissed')
  })

  test('C26 a setting has one record a name, also after a merge left two', () => {
    const set = { id: 'setting01', name: 'rule.handoff', value: false, at }
    const once = expectCommand(smallMap, setSetting, set).toGive((after) =>
      expect(recordsOfKind(after, 'setting')).toMatchObject([{ value: false }]),
    )
    expectCommand(once, setSetting, { ...set, id: 'setting02', value: true }).toGive((after) =>
      expect(recordsOfKind(after, 'setting')).toMatchObject([{ id: 'setting01', value: true }]),
    )
    expectCommand(once, setSetting, { id: 'setting03', name: 'rule.handoff', at }).toGive((after) =>
      expect(recordsOfKind(after, 'setting')).toEqual([]),
    )
    const two = recordsFrom([
      ...smallMapRecords,
      { id: 'setting01', kind: 'setting', name: 'stale', value: 3 },
      { id: 'setting02', kind: 'setting', name: 'stale', value: 4 },
    ])
    expectCommand(two, setSetting, { id: 'setting03', name: 'stale', value: 5, at }).toGive(
      (after) =>
        expect(recordsOfKind(after, 'setting')).toMatchObject([{ id: 'setting01', value: 5 }]),
    )
  })
})

describe('what is done about it', () => {
  test('C27 a pain point keeps what is not named', () => {
    const args = { id: 'painTransfer', severity: 4, status: 'accepted' } as const
    const after = expectCommand(smallMap, setPainPoint, args).toGive((end) =>
      expect(recordOf(end, 'painTransfer')).toMatchObject({
        title: 'Transferred four times',
        ...args,
      }),
    )
    expectCommand(after, setPainPoint, { id: 'painTransfer', severity: null }).toGive((end) => {
      expect(recordOf(end, 'painTransfer')).not.toHaveProperty('severity')
      expect(recordOf(end, 'painTransfer')).toHaveProperty('status', 'accepted')
    })
    for (const severity of [0, 6, 2.5])
      expectCommand(smallMap, setPainPoint, { id: 'painTransfer', severity }).toRefuse(
        'refused.wrongField',
      )
    expectCommand(smallMap, setPainPoint, { id: 'painTransfer', title: '' }).toRefuse(
      'refused.emptyName',
    )
    expectCommand(smallMap, setPainPoint, { id: 'nowhere1', title: 'x' }).toRefuse('refused.gone')
  })

  test('C27 an action is somebody’s by a day', () => {
    const opportunity = { id: 'chance001', title: 'One number', stepId: 'stepCall' }
    const start = expectCommand(smallMap, addOpportunity, opportunity).toGive(() => undefined)
    const set = {
      id: 'chance001',
      type: 'process',
      impact: 5,
      painPointIds: ['painTransfer'],
    } as const
    expectCommand(start, setOpportunity, set).toGive((end) =>
      expect(recordOf(end, 'chance001')).toMatchObject({ title: 'One number', ...set }),
    )
    const add = { id: 'action001', title: 'Buy it', opportunityId: 'chance001', due: '2026-06-30' }
    const added = expectCommand(start, addAction, add).toGive((end) =>
      expect(recordOf(end, 'action001')).toEqual({ ...add, kind: 'action', status: 'open' }),
    )
    const change = { id: 'action001', ownerId: 'personMara', due: null, status: 'done' } as const
    expectCommand(added, setAction, change).toGive((end) => {
      expect(recordOf(end, 'action001')).toMatchObject({ ownerId: 'personMara', status: 'done' })
      expect(recordOf(end, 'action001')).not.toHaveProperty('due')
    })
    expectCommand(added, setAction, { id: 'action001', ownerId: 'kpiFirstFix' }).toRefuse(
      'refused.noSuchOwner',
    )
    expectCommand(start, addAction, { ...add, opportunityId: 'painTransfer' }).toRefuse(
      'refused.noSuchLink',
    )
    expectCommand(start, addAction, { ...add, title: ' ' }).toRefuse('refused.emptyName')
    for (const due of ['soon', '2026-02-30', '2026-13-01', '2025-02-29', '0000-01-01']) {
      expectCommand(start, addAction, { ...add, due }).toRefuse('refused.wrongField')
      expectCommand(added, setAction, { id: 'action001', due }).toRefuse('refused.wrongField')
    }
    const leapDay = { ...add, due: '2028-02-29' }
    expectCommand(start, addAction, leapDay).toGive((end) =>
      expect(recordOf(end, 'action001')).toMatchObject(leapDay),
    )
  })

  test('C27 the journey gets an owner, a sponsor and personas', () => {
    const args = { ownerId: 'personMara', sponsorId: 'deptSales' }
    const owned = expectCommand(smallMap, describeJourney, args).toGive((end) =>
      expect(journeyOf(end)).toMatchObject({ name: 'Home internet', ...args }),
    )
    expectCommand(owned, describeJourney, { ownerId: null }).toGive((end) => {
      expect(journeyOf(end)).not.toHaveProperty('ownerId')
      expect(journeyOf(end)?.sponsorId).toBe('deptSales')
    })
    expectCommand(smallMap, describeJourney, { personaIds: ['deptSales'] }).toRefuse(
      'refused.noSuchLink',
    )
  })
})
