import { describe, expect, test } from 'vitest'
import { mergeSteps } from '../../src/commands/verbs/mergeSteps.ts'
import { resizePart } from '../../src/commands/verbs/resizePart.ts'
import { setCollapsed } from '../../src/commands/verbs/setCollapsed.ts'
import { splitStep } from '../../src/commands/verbs/splitStep.ts'
import { inCell, recordsOfKind, stepOf, stepsInOrder } from '../../src/model/queries.ts'
import { liveRecord, recordOf, recordsFrom } from '../../src/model/records.ts'
import { expectCommand } from '../support/expectCommand.ts'
import { smallMap, smallMapRecords } from '../support/smallMap.ts'

const at = '2026-03-01T10:00:00.000Z'
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

describe('collapsing', () => {
  test('C33 a stage and a lane collapse in one step, and open again without a trace', () => {
    const closed = expectCommand(smallMap, setCollapsed, {
      ids: ['stageAsk', 'laneTouch'],
      collapsed: true,
    }).toGive((after) => {
      expect(liveRecord(after, 'stage', 'stageAsk')?.collapsed).toBe(true)
      expect(liveRecord(after, 'lane', 'laneTouch')?.collapsed).toBe(true)
      expect(idsOf(inCell(after, 'stepCall', 'laneTouch'))).toEqual(['touchMenu'])
    })
    expectCommand(closed, setCollapsed, { ids: ['stageAsk'], collapsed: false }).toGive((after) =>
      expect(recordOf(after, 'stageAsk')).toEqual(recordOf(smallMap, 'stageAsk')),
    )
  })

  test('C1 C33 a card does not collapse', () => {
    expectCommand(smallMap, setCollapsed, { ids: ['touchMenu'], collapsed: true }).toRefuse(
      'refused.nothingToCollapse',
    )
  })
})

describe('sizes', () => {
  test('C34 of columns and lanes, within the limits', () => {
    const sized = (id: string, size: number, kind: 'stage' | 'lane'): number | undefined => {
      let found: number | undefined
      expectCommand(smallMap, resizePart, { id, size }).toGive((after) => {
        const record = recordOf(after, id)
        found = record?.kind === 'stage' ? record.columnWidth : undefined
        if (record?.kind === 'lane') found = record.height
        expect(record?.kind).toBe(kind)
      })
      return found
    }
    expect(sized('stageAsk', 240.4, 'stage')).toBe(240)
    expect(sized('stageAsk', 3, 'stage')).toBe(120)
    expect(sized('stageAsk', 9999, 'stage')).toBe(480)
    expect(sized('laneTouch', 1, 'lane')).toBe(60)
    expect(sized('laneTouch', 9999, 'lane')).toBe(800)
  })

  test('C34 a size is taken back', () => {
    const wide = expectCommand(smallMap, resizePart, { id: 'stageAsk', size: 240 }).toGive(() => {})
    expectCommand(wide, resizePart, { id: 'stageAsk' }).toGive((after) =>
      expect(recordOf(after, 'stageAsk')).toEqual(recordOf(smallMap, 'stageAsk')),
    )
  })
})

const full = recordsFrom([
  ...smallMapRecords,
  {
    id: 'touchChat',
    kind: 'touchpoint',
    stepId: 'stepCall',
    laneId: 'laneTouch',
    order: 'a1',
    name: 'Chat',
  },
  {
    id: 'painWaits',
    kind: 'painPoint',
    stepId: 'stepCall',
    touchpointId: 'touchChat',
    order: 'a1',
    title: 'Waits',
  },
  {
    id: 'ideaQueue',
    kind: 'opportunity',
    stepId: 'stepCall',
    painPointIds: ['painWaits'],
    order: 'a0',
    title: 'Call back',
  },
  { id: 'feelExpl', kind: 'feeling', stepId: 'stepExplain', value: -1.3 },
])

const split = {
  id: 'stepCall',
  ids: ['touchChat'],
  newId: 'stepChat0',
  name: 'Chat',
  feelingIds: ['feelChat0'],
}

describe('splitting a step', () => {
  test('C35 what is chosen goes to a new step right after it, with what belongs to it', () => {
    expectCommand(full, splitStep, split).toGive((after) => {
      expect(idsOf(stepsInOrder(after))).toEqual([
        'stepCall',
        'stepChat0',
        'stepExplain',
        'stepCancel',
      ])
      expect(idsOf(inCell(after, 'stepChat0', 'laneTouch'))).toEqual(['touchChat'])
      expect(idsOf(inCell(after, 'stepCall', 'laneTouch'))).toEqual(['touchMenu'])
      const pain = liveRecord(after, 'painPoint', 'painWaits')
      expect([pain?.stepId, pain?.touchpointId]).toEqual(['stepChat0', 'touchChat'])
      expect(liveRecord(after, 'opportunity', 'ideaQueue')?.stepId).toBe('stepChat0')
      expect(liveRecord(after, 'feeling', 'feelChat0')).toMatchObject({
        stepId: 'stepChat0',
        value: -0.6,
      })
      expect(liveRecord(after, 'feeling', 'feelCall')?.stepId).toBe('stepCall')
    })
  })

  test('C35 a pain point without its touchpoint leaves it', () => {
    expectCommand(full, splitStep, { ...split, ids: ['painTransfer'] }).toGive((after) => {
      const pain = liveRecord(after, 'painPoint', 'painTransfer')
      expect(pain && stepOf(after, pain)).toBe('stepChat0')
      expect(pain?.touchpointId).toBeUndefined()
    })
  })

  test('C1 C35 it refuses to take nothing, everything, or what stands elsewhere', () => {
    const refused = (ids: readonly string[], key: string): void =>
      expectCommand(full, splitStep, { ...split, ids }).toRefuse(key)
    refused([], 'refused.splitNothing')
    refused(['touchAgent'], 'refused.splitElsewhere')
    refused(['touchChat', 'touchMenu', 'cardNote'], 'refused.splitAll')
    expectCommand(full, splitStep, { ...split, name: ' ' }).toRefuse('refused.emptyName')
  })
})

describe('merging steps', () => {
  const ids = ['stepExplain', 'stepCall']

  test('C36 the first takes everything, in order, with the texts and the mean of the feelings', () => {
    expectCommand(full, mergeSteps, { ids, at }).toGive((after) => {
      expect(stepsInOrder(after).map(({ name }) => name)).toEqual([
        'Call / Explain it again',
        'Cancel',
      ])
      expect(idsOf(inCell(after, 'stepCall', 'laneTouch'))).toEqual([
        'touchMenu',
        'touchChat',
        'touchAgent',
      ])
      const feelings = recordsOfKind(after, 'feeling')
      expect(feelings).toEqual([
        { id: 'feelCall', kind: 'feeling', stepId: 'stepCall', value: -0.9 },
      ])
      expect(recordOf(after, 'stepExplain')?.deletedAt).toBe(at)
    })
  })

  test('C36 expectations are kept', () => {
    const expecting = recordsFrom([
      ...smallMapRecords.filter(({ id }) => !ids.includes(id)),
      {
        id: 'stepCall',
        kind: 'step',
        stageId: 'stageAsk',
        order: 'a0',
        name: 'Call',
        expectation: 'Quick',
      },
      {
        id: 'stepExplain',
        kind: 'step',
        stageId: 'stageAsk',
        order: 'a1',
        name: 'Call',
        expectation: 'Once only',
        expectationSource: 'asked',
        expectedScore: 4,
      },
    ])
    expectCommand(expecting, mergeSteps, { ids, at }).toGive((after) =>
      expect(liveRecord(after, 'step', 'stepCall')).toMatchObject({
        name: 'Call',
        expectation: 'Quick\nOnce only',
        expectationSource: 'asked',
        expectedScore: 4,
      }),
    )
  })

  test('C1 C36 it refuses one step, steps of two stages and steps that stand apart', () => {
    expectCommand(full, mergeSteps, { ids: ['stepCall'], at }).toRefuse('refused.mergeOne')
    expectCommand(full, mergeSteps, { ids: ['stepExplain', 'stepCancel'], at }).toRefuse(
      'refused.mergeStages',
    )
    const four = expectCommand(full, splitStep, split).toGive(() => {})
    expectCommand(four, mergeSteps, { ids, at }).toRefuse('refused.mergeApart')
  })
})
