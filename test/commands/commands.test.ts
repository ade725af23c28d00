import { describe, expect, test } from 'vitest'
import { Draft } from '../../src/commands/Draft.ts'
import { addCard } from '../../src/commands/verbs/addCard.ts'
import { addLane } from '../../src/commands/verbs/addLane.ts'
import { addOpportunity } from '../../src/commands/verbs/addOpportunity.ts'
import { addPainPoint } from '../../src/commands/verbs/addPainPoint.ts'
import { addStage } from '../../src/commands/verbs/addStage.ts'
import { addStep } from '../../src/commands/verbs/addStep.ts'
import { addToOrganisation } from '../../src/commands/verbs/addToOrganisation.ts'
import { addTouchpoint } from '../../src/commands/verbs/addTouchpoint.ts'
import { assignAccountable } from '../../src/commands/verbs/assignAccountable.ts'
import { assignResponsible } from '../../src/commands/verbs/assignResponsible.ts'
import { deleteRecords } from '../../src/commands/verbs/deleteRecords.ts'
import { insertOutline } from '../../src/commands/verbs/insertOutline.ts'
import { linkKpis } from '../../src/commands/verbs/linkKpis.ts'
import { moveCards } from '../../src/commands/verbs/moveCards.ts'
import { moveLane } from '../../src/commands/verbs/moveLane.ts'
import { moveStage } from '../../src/commands/verbs/moveStage.ts'
import { moveStep } from '../../src/commands/verbs/moveStep.ts'
import { inCell, recordsOfKind, stepsInOrder } from '../../src/model/queries.ts'
import {
  type Records,
  liveRecord,
  noRecords,
  recordOf,
  recordsFrom,
} from '../../src/model/records.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { expectCommand } from '../support/expectCommand.ts'
import { smallMap } from '../support/smallMap.ts'

const at = '2026-03-01T10:00:00.000Z'
const scaffold = {
  stage: { id: 'newStage1', name: 'Stage 1' },
  step: { id: 'newStep01', name: 'Step 1' },
  lane: { id: 'newLane01', name: 'Touchpoints' },
}
const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name)

describe('adding', () => {
  test('C6 a stage goes to the end, or before the one that is named', () => {
    expectCommand(smallMap, addStage, { id: 'stageRenew', name: 'Renew' }).toGive((after) =>
      expect(names(recordsOfKind(after, 'stage'))).toEqual([
        'Ask for help',
        'Stay or leave',
        'Renew',
      ]),
    )
    const before = { id: 'stageFix', name: 'Get it fixed', beforeId: 'stageLeave' }
    expectCommand(smallMap, addStage, before).toGive((after) =>
      expect(names(recordsOfKind(after, 'stage'))).toEqual([
        'Ask for help',
        'Get it fixed',
        'Stay or leave',
      ]),
    )
  })

  test('C6 a step goes to the end of its stage, a lane to the end of the map', () => {
    const args = { id: 'stepChat', name: 'Chat', stageId: 'stageAsk', beforeId: 'stepExplain' }
    expectCommand(smallMap, addStep, args).toGive((after) =>
      expect(names(stepsInOrder(after))).toEqual(['Call', 'Chat', 'Explain it again', 'Cancel']),
    )
    const lane = {
      id: 'laneQuotes',
      name: 'Quotes',
      type: 'quotes',
      beforeId: 'lanePains',
    } as const
    expectCommand(smallMap, addLane, lane).toGive((after) =>
      expect(names(recordsOfKind(after, 'lane'))).toEqual([
        'Touchpoints',
        'Quotes',
        'Pain points',
        'Notes',
      ]),
    )
  })

  test('C7 a touchpoint on an empty map brings its stage, step and lane', () => {
    expectCommand(noRecords, addTouchpoint, { id: 'touchNew1', name: 'Website', scaffold }).toGive(
      (after) => {
        expect(liveRecord(after, 'touchpoint', 'touchNew1')?.stepId).toBe('newStep01')
        expect(names(recordsOfKind(after, 'stage'))).toEqual(['Stage 1'])
        expect(recordsOfKind(after, 'lane')[0]?.type).toBe('touchpoints')
      },
    )
  })

  test('C7 a step on an empty map brings its stage', () => {
    expectCommand(noRecords, addStep, { id: 'stepNew01', name: 'See', scaffold }).toGive((after) =>
      expect(names(stepsInOrder(after))).toEqual(['See']),
    )
  })

  test('C9 touchpoints and cards are refused in lanes that hold others', () => {
    const place = { stepId: 'stepCall', laneId: 'laneNotes' }
    expectCommand(smallMap, addTouchpoint, { id: 'touchNew1', name: 'X', ...place }).toRefuse(
      'refused.notATouchpointLane',
    )
    const card = { id: 'cardNew01', text: 'X', stepId: 'stepCall', laneId: 'lanePains' }
    expectCommand(smallMap, addCard, card).toRefuse('refused.notACardLane')
    expectCommand(smallMap, addCard, { ...card, laneId: 'laneNotes' }).toGive((after) =>
      expect(inCell(after, 'stepCall', 'laneNotes')).toHaveLength(2),
    )
  })

  test('pain points and opportunities stand at a step', () => {
    expectCommand(smallMap, addPainPoint, {
      id: 'painNew01',
      title: 'Queue',
      touchpointId: 'touchAgent',
      n: 10,
      k: 7,
    }).toGive((after) =>
      expect(liveRecord(after, 'painPoint', 'painNew01')).toMatchObject({
        touchpointId: 'touchAgent',
        n: 10,
        k: 7,
      }),
    )
    expectCommand(smallMap, addOpportunity, {
      id: 'oppNew001',
      title: 'One number',
      stepId: 'stepCall',
    }).toGive((after) => expect(recordsOfKind(after, 'opportunity')).toHaveLength(1))
    expectCommand(smallMap, addOpportunity, {
      id: 'oppNew001',
      title: 'X',
      stepId: 'nowhere1',
    }).toRefuse('refused.noSuchStep')
  })

  test('C14 a person, department or KPI is added on its own or where it is needed', () => {
    const sales = { id: 'deptField', kind: 'department', name: ' Field service ' } as const
    expectCommand(smallMap, addToOrganisation, sales).toGive((after) =>
      expect(liveRecord(after, 'department', 'deptField')).toMatchObject({
        name: 'Field service',
        color: '#b0722a',
      }),
    )
    const kpi = { id: 'kpiNew001', kind: 'kpi', name: 'Calls transferred' } as const
    expectCommand(smallMap, linkKpis, {
      touchpointId: 'touchMenu',
      kpiIds: ['kpiFirstFix'],
      newcomer: kpi,
    }).toGive((after) =>
      expect(liveRecord(after, 'touchpoint', 'touchMenu')?.kpiIds).toEqual([
        'kpiFirstFix',
        'kpiNew001',
      ]),
    )
    const person = {
      id: 'personNew',
      kind: 'person',
      name: 'Ravi Shah',
      departmentId: 'deptSupport',
    } as const
    expectCommand(smallMap, assignAccountable, {
      touchpointIds: ['touchMenu'],
      newcomer: person,
    }).toGive((after) =>
      expect(liveRecord(after, 'touchpoint', 'touchMenu')?.accountableId).toBe('personNew'),
    )
    expectCommand(smallMap, assignResponsible, {
      touchpointId: 'touchMenu',
      ownerIds: ['personMara'],
      newcomer: person,
    }).toGive((after) =>
      expect(liveRecord(after, 'touchpoint', 'touchMenu')?.responsibleIds).toEqual([
        'personMara',
        'personNew',
      ]),
    )
  })

  test('C12 something goes between two stages with the same key', () => {
    const twins = recordsFrom([
      { id: 'stageTwinA', kind: 'stage', name: 'A', order: 'a0' },
      { id: 'stageTwinB', kind: 'stage', name: 'B', order: 'a0' },
    ])
    expectCommand(twins, addStage, {
      id: 'stageMid',
      name: 'Between',
      beforeId: 'stageTwinB',
    }).toGive((after) =>
      expect(names(recordsOfKind(after, 'stage'))).toEqual(['A', 'Between', 'B']),
    )
  })

  test('C16 an outline becomes stages, steps, touchpoints and owners, and meets what is there', () => {
    expectCommand(smallMap, insertOutline, {
      departments: [{ id: 'deptBill1', name: 'Billing' }],
      lane: { id: 'laneTouch', name: 'Touchpoints' },
      stages: [{ id: 'stagePay01', name: 'Pay' }],
      steps: [
        { id: 'stepBill1', name: 'Get the bill', stageId: 'stagePay01' },
        { id: 'stepChat1', name: 'Chat', stageId: 'stageAsk' },
      ],
      touchpoints: [
        {
          id: 'touchBill',
          name: 'Bill',
          stepId: 'stepBill1',
          channel: 'Letter',
          accountableId: 'deptBill1',
        },
        { id: 'touchCall2', name: 'Callback', stepId: 'stepCall' },
      ],
    }).toGive((after) => {
      expect(names(stepsInOrder(after))).toEqual([
        'Call',
        'Explain it again',
        'Chat',
        'Cancel',
        'Get the bill',
      ])
      expect(inCell(after, 'stepCall', 'laneTouch').map(({ id }) => id)).toEqual([
        'touchMenu',
        'touchCall2',
      ])
      expect(liveRecord(after, 'touchpoint', 'touchBill')?.accountableId).toBe('deptBill1')
    })
    const nothing = {
      departments: [],
      lane: { id: 'laneTouch', name: '' },
      stages: [],
      steps: [],
      touchpoints: [],
    }
    expectCommand(smallMap, insertOutline, nothing).toRefuse('refused.nothingToInsert')
  })
})

describe('moving', () => {
  test('C8 a stage moves with its steps, a step and a lane with their cards', () => {
    expectCommand(smallMap, moveStage, { id: 'stageLeave', beforeId: 'stageAsk' }).toGive((after) =>
      expect(names(stepsInOrder(after))).toEqual(['Cancel', 'Call', 'Explain it again']),
    )
    expectCommand(smallMap, moveStep, { id: 'stepCall', stageId: 'stageLeave' }).toGive((after) => {
      expect(names(stepsInOrder(after))).toEqual(['Explain it again', 'Cancel', 'Call'])
      expect(inCell(after, 'stepCall', 'laneTouch')).toHaveLength(1)
    })
    expectCommand(smallMap, moveLane, { id: 'laneNotes', beforeId: 'laneTouch' }).toGive(
      (after) => {
        expect(names(recordsOfKind(after, 'lane'))).toEqual(['Notes', 'Touchpoints', 'Pain points'])
        expect(inCell(after, 'stepCall', 'laneNotes')).toHaveLength(1)
      },
    )
  })

  test('C9 a touchpoint moves between steps, never to a lane of another kind', () => {
    const to = { stepId: 'stepExplain', laneId: 'laneTouch', beforeId: 'touchAgent' }
    expectCommand(smallMap, moveCards, { ids: ['touchMenu'], ...to }).toGive((after) =>
      expect(inCell(after, 'stepExplain', 'laneTouch').map(({ id }) => id)).toEqual([
        'touchMenu',
        'touchAgent',
      ]),
    )
    const notes = { stepId: 'stepCall', laneId: 'laneNotes' }
    expectCommand(smallMap, moveCards, { ids: ['touchMenu'], ...notes }).toRefuse(
      'refused.touchpointLane',
    )
    const touch = { stepId: 'stepCancel', laneId: 'laneTouch' }
    expectCommand(smallMap, moveCards, { ids: ['cardNote'], ...touch }).toRefuse('refused.cardLane')
    expectCommand(smallMap, moveCards, { ids: ['painTransfer'], ...notes }).toRefuse(
      'refused.painLane',
    )
  })

  test('a pain point that leaves its touchpoint’s step stands at the step alone', () => {
    const to = { stepId: 'stepCancel', laneId: 'lanePains' }
    expectCommand(smallMap, moveCards, { ids: ['painTransfer'], ...to }).toGive((after) => {
      const pain = liveRecord(after, 'painPoint', 'painTransfer')
      expect([pain?.stepId, pain?.touchpointId]).toEqual(['stepCancel', undefined])
    })
  })
})

describe('deleting', () => {
  test('C10 a stage goes with its steps and all that is in them; C11 as tombstones', () => {
    expectCommand(smallMap, deleteRecords, { ids: ['stageAsk'], at }).toGive((after) => {
      for (const id of [
        'stageAsk',
        'stepCall',
        'stepExplain',
        'touchMenu',
        'touchAgent',
        'cardNote',
        'painTransfer',
        'linkMenuAgent',
        'feelCall',
      ])
        expect(recordOf(after, id)?.deletedAt, id).toBe(at)
      expect(liveRecord(after, 'touchpoint', 'touchRetain')).toBeDefined()
      expect(after.size).toBe(smallMap.size)
    })
  })

  test('C10 a touchpoint goes with its connections and pain points, a lane with its cards', () => {
    expectCommand(smallMap, deleteRecords, { ids: ['touchMenu'], at }).toGive((after) => {
      expect(recordsOfKind(after, 'connection')).toEqual([])
      expect(recordsOfKind(after, 'painPoint')).toEqual([])
    })
    expectCommand(smallMap, deleteRecords, { ids: ['laneNotes'], at }).toGive((after) =>
      expect(recordsOfKind(after, 'card')).toEqual([]),
    )
  })

  test('C10 however much is in a stage, it goes without putting the table together for each', () => {
    // Each table that a draft gives is all records anew once something was changed.
    const tables = new Set<Records>()
    class WatchedDraft extends Draft {
      override get records(): Records {
        const records = super.records
        tables.add(records)
        return records
      }
    }
    const records = buildJourney({ stages: { Ask: { Call: ['A', 'B', 'C'], Wait: ['D', 'E'] } } })
    const draft = new WatchedDraft(records)
    deleteRecords.run(draft, { ids: [sampleId('stage', 'Ask')], at })
    expect(draft.finish()).toHaveLength(8)
    expect(tables.size).toBe(1)
  })

  test('C11 what is deleted is still in the table', () => {
    expectCommand(smallMap, deleteRecords, { ids: ['cardNote'], at }).toGive((after) =>
      expect(recordOf(after, 'cardNote')).toMatchObject({
        text: 'Call routing rules',
        deletedAt: at,
      }),
    )
  })

  test('C1 nothing, or what can’t be deleted, is refused', () => {
    expectCommand(smallMap, deleteRecords, { ids: [], at }).toRefuse('refused.nothingToDelete')
    expectCommand(smallMap, deleteRecords, { ids: ['jrny0001', 'deptSales'], at }).toRefuse(
      'refused.nothingToDelete',
    )
  })
})
