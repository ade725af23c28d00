import { describeJourney } from '../../src/commands/verbs/describeJourney.ts'
import { setLaneType } from '../../src/commands/verbs/setLaneType.ts'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/commands/command.ts'
import { assignAccountable } from '../../src/commands/verbs/assignAccountable.ts'
import { connect } from '../../src/commands/verbs/connect.ts'
import { rename } from '../../src/commands/verbs/rename.ts'
import { setChannel } from '../../src/commands/verbs/setChannel.ts'
import { setExpectation } from '../../src/commands/verbs/setExpectation.ts'
import { setFeeling } from '../../src/commands/verbs/setFeeling.ts'
import { setWords } from '../../src/commands/verbs/setWords.ts'
import { useSource } from '../../src/commands/verbs/useSource.ts'
import { journeyOf, recordsOfKind } from '../../src/model/queries.ts'
import { liveRecord, recordOf, recordsFrom, withChanges } from '../../src/model/records.ts'
import { expectCommand } from '../support/expectCommand.ts'
import { smallMap, smallMapRecords } from '../support/smallMap.ts'

const at = '2026-03-01T10:00:00.000Z'

describe('setting', () => {
  test('C15 a name is trimmed and can’t become empty', () => {
    expectCommand(smallMap, rename, { id: 'touchMenu', text: '  Phone menu ' }).toGive((after) =>
      expect(liveRecord(after, 'touchpoint', 'touchMenu')?.name).toBe('Phone menu'),
    )
    for (const [id, field] of [
      ['cardNote', 'text'],
      ['painTransfer', 'title'],
      ['stageAsk', 'name'],
      ['jrny0001', 'name'],
    ] as const)
      expectCommand(smallMap, rename, { id, text: 'New' }).toGive((after) =>
        expect(Reflect.get(recordOf(after, id) ?? {}, field)).toBe('New'),
      )
    expectCommand(smallMap, rename, { id: 'touchMenu', text: '   ' }).toRefuse('refused.emptyName')
    expectCommand(smallMap, rename, { id: 'touchMenu', text: 'x'.repeat(1001) }).toRefuse(
      'refused.tooLong',
    )
    expectCommand(smallMap, rename, { id: 'nowhere1', text: 'x' }).toRefuse('refused.gone')
    expectCommand(smallMap, rename, { id: 'linkMenuAgent', text: 'x' }).toRefuse('refused.gone')
  })

  test('C13 assigning takes back a declined or doubled assignment', () => {
    const declined = recordsFrom(
      smallMapRecords.map((record) =>
        record.id === 'touchAgent' && record.kind === 'touchpoint'
          ? { ...record, accountableState: 'declined', alsoNamedAccountableIds: ['deptSales'] }
          : record,
      ),
    )
    expectCommand(declined, assignAccountable, {
      touchpointIds: ['touchAgent', 'touchMenu'],
      ownerId: 'personMara',
    }).toGive((after) => {
      for (const id of ['touchAgent', 'touchMenu']) {
        const touchpoint = liveRecord(after, 'touchpoint', id)
        expect(touchpoint?.accountableId).toBe('personMara')
        expect(touchpoint?.accountableState).toBeUndefined()
        expect(touchpoint?.alsoNamedAccountableIds).toBeUndefined()
      }
    })
    expectCommand(smallMap, assignAccountable, { touchpointIds: ['touchAgent'] }).toGive((after) =>
      expect(liveRecord(after, 'touchpoint', 'touchAgent')?.accountableId).toBeUndefined(),
    )
    expectCommand(smallMap, assignAccountable, {
      touchpointIds: ['touchAgent'],
      ownerId: 'kpiFirstFix',
    }).toRefuse('refused.noSuchOwner')
  })

  test('C17 the team’s feeling is kept in tenths, one a step', () => {
    expectCommand(smallMap, setFeeling, {
      id: 'feelNew01',
      stepId: 'stepCancel',
      value: -1.26,
      at,
    }).toGive((after) => expect(liveRecord(after, 'feeling', 'feelNew01')?.value).toBe(-1.3))
    expectCommand(smallMap, setFeeling, {
      id: 'feelNew01',
      stepId: 'stepCall',
      value: 5,
      at,
    }).toGive((after) => {
      expect(recordsOfKind(after, 'feeling')).toHaveLength(1)
      expect(liveRecord(after, 'feeling', 'feelCall')?.value).toBe(2)
    })
    expectCommand(smallMap, setFeeling, { id: 'feelNew01', stepId: 'stepCall', at }).toGive(
      (after) => expect(recordsOfKind(after, 'feeling')).toEqual([]),
    )
  })

  test('channel, words, expectation, connections and sources', () => {
    expectCommand(smallMap, setChannel, {
      touchpointIds: ['touchMenu', 'touchAgent'],
      channel: 'Chat',
    }).toGive((after) =>
      expect(liveRecord(after, 'touchpoint', 'touchAgent')?.channel).toBe('Chat'),
    )
    expectCommand(smallMap, setChannel, { touchpointIds: ['touchMenu'], channel: ' ' }).toGive(
      (after) => expect(liveRecord(after, 'touchpoint', 'touchMenu')?.channel).toBeUndefined(),
    )
    expectCommand(smallMap, setWords, {
      touchpointId: 'touchMenu',
      words: [' menu', 'menu', '', 'transfer'],
    }).toGive((after) =>
      expect(liveRecord(after, 'touchpoint', 'touchMenu')?.words).toEqual(['menu', 'transfer']),
    )
    expectCommand(smallMap, setExpectation, {
      stepId: 'stepCall',
      expectation: 'An answer',
      source: 'asked',
      score: 8,
    }).toGive((after) =>
      expect(liveRecord(after, 'step', 'stepCall')).toMatchObject({
        expectation: 'An answer',
        expectationSource: 'asked',
        expectedScore: 8,
      }),
    )
    expectCommand(smallMap, connect, {
      id: 'linkNew01',
      fromId: 'touchAgent',
      toId: 'touchRetain',
    }).toGive((after) => expect(recordsOfKind(after, 'connection')).toHaveLength(2))
    expectCommand(smallMap, connect, {
      id: 'linkNew01',
      fromId: 'touchMenu',
      toId: 'touchAgent',
    }).toRefuse('refused.connectedAlready')
    expectCommand(smallMap, connect, {
      id: 'linkNew01',
      fromId: 'touchMenu',
      toId: 'touchMenu',
    }).toRefuse('refused.connectToItself')
    expectCommand(smallMap, useSource, { sourceId: 'source001', isUsed: true }).toGive((after) =>
      expect(journeyOf(after)?.sourceIds).toEqual(['source001']),
    )
    expectCommand(smallMap, useSource, { sourceId: 'source001', isUsed: false }).toGive((after) =>
      expect(journeyOf(after)?.sourceIds).toBeUndefined(),
    )
  })

  test('scenario and goal of the journey are set, and taken back', () => {
    expectCommand(smallMap, describeJourney, { scenario: ' A fault at home ' }).toGive((after) =>
      expect(journeyOf(after)?.scenario).toBe('A fault at home'),
    )
    expectCommand(smallMap, describeJourney, { goal: '' }).toGive((after) =>
      expect(journeyOf(after)?.goal).toBeUndefined(),
    )
    expectCommand(smallMap, describeJourney, { goal: 'x'.repeat(20_001) }).toRefuse(
      'refused.tooLong',
    )
  })

  test('C9 a lane keeps a type that can hold what is in it', () => {
    expectCommand(smallMap, setLaneType, {
      id: 'laneNotes',
      type: 'systems',
      role: 'support',
    }).toGive((after) =>
      expect(liveRecord(after, 'lane', 'laneNotes')).toMatchObject({
        type: 'systems',
        role: 'support',
      }),
    )
    expectCommand(smallMap, setLaneType, { id: 'laneNotes', type: 'kpis' }).toRefuse(
      'refused.laneHoldsCards',
    )
    expectCommand(smallMap, setLaneType, { id: 'laneTouch', type: 'notes' }).toRefuse(
      'refused.laneHoldsTouchpoints',
    )
    expectCommand(smallMap, setLaneType, { id: 'lanePains', type: 'owners' }).toGive((after) =>
      expect(liveRecord(after, 'lane', 'lanePains')?.type).toBe('owners'),
    )
  })

  test('C18 no change yields no patch', () => {
    const outcome = runCommand(smallMap, rename, {
      id: 'touchMenu',
      text: 'Phone menu and transfer',
    })
    expect(outcome).toMatchObject({ changes: [] })
    const same = runCommand(smallMap, assignAccountable, {
      touchpointIds: ['touchAgent'],
      ownerId: 'deptSupport',
    })
    expect(same).toMatchObject({ changes: [] })
  })

  test('C4 C3 a patch is one field of one record', () => {
    const outcome = runCommand(smallMap, rename, { id: 'touchMenu', text: 'Menu' })
    if (outcome.refused) throw new Error('refused')
    expect(outcome.changes).toEqual([
      { id: 'touchMenu', field: 'name', before: 'Phone menu and transfer', after: 'Menu' },
    ])
    expect(withChanges(smallMap, outcome.changes).index).toBe(smallMap.index)
  })
})
