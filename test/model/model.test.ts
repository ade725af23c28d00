import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameJson } from '../../src/lib/json.ts'
import { newId } from '../../src/lib/newId.ts'
import { type Change, inverted, squashed } from '../../src/model/change.ts'
import { isId } from '../../src/model/ids.ts'
import { compareOrder, isOrderKey, orderBetween, rekeyed } from '../../src/model/order.ts'
import {
  accountableOwner,
  departmentOf,
  isUnplaced,
  recordsOfKind,
  stepsInOrder,
} from '../../src/model/queries.ts'
import { liveRecord, recordOf, recordsFrom, withChanges } from '../../src/model/records.ts'
import { asObject } from '../support/expectCommand.ts'
import { smallMap, smallMapRecords } from '../support/smallMap.ts'

test('M1 ids: their shape, and no name that any object has', () => {
  for (const id of ['abcdefgh', 'stag0001', 'A-b_c-d_e', 'x'.repeat(36), newId()])
    expect(isId(id), id).toBe(true)
  const bad = [
    'short',
    'x'.repeat(37),
    '-abcdefgh',
    '_abcdefgh',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString1 ',
    'späteränd',
    '',
    5,
    null,
  ]
  for (const id of bad) expect(isId(id), String(id)).toBe(false)
})

const key = fc.array(fc.nat(2), { maxLength: 12 }).map((turns) => {
  let low: string | null = null
  let high: string | null = null
  for (const turn of turns) {
    const middle = orderBetween(low, high)
    if (turn === 0) low = middle
    else if (turn === 1) high = middle
  }
  return orderBetween(low, high)
})

test('M2 order is total: by key, then by id', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ id: fc.uuid(), order: key }), { selector: ({ id }) => id }),
      (list) => {
        const once = list.toSorted(compareOrder)
        expect(list.toReversed().toSorted(compareOrder)).toEqual(once)
        for (const [index, one] of once.entries()) {
          const next = once[index + 1]
          if (next) expect(compareOrder(one, next)).toBe(-1)
        }
      },
    ),
  )
  expect(compareOrder({ id: 'a', order: 'a0' }, { id: 'a', order: 'a0' })).toBe(0)
})

test('M3 between two different keys there is room', () => {
  fc.assert(
    fc.property(key, key, (a, b) => {
      fc.pre(a !== b)
      const [low, high] = a < b ? [a, b] : [b, a]
      const middle = orderBetween(low, high)
      expect(middle > low && middle < high && isOrderKey(middle)).toBe(true)
    }),
  )
})

test('M4 equal keys are re-keyed, the rest is left alone', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a0', 'a1', 'a2'), { maxLength: 8 }), (keys) => {
      const siblings = keys
        .map((order, i) => ({ id: `sibling0${i}`, order }))
        .toSorted(compareOrder)
      const changed = new Map(rekeyed(siblings).map(({ id, order }) => [id, order]))
      const after = siblings.map((one) => ({ ...one, order: changed.get(one.id) ?? one.order }))
      expect(after.toSorted(compareOrder).map(({ id }) => id)).toEqual(siblings.map(({ id }) => id))
      expect(new Set(after.map(({ order }) => order)).size).toBe(after.length)
      if (new Set(keys).size === keys.length) expect(changed.size).toBe(0)
    }),
  )
})

const patch: Change = {
  id: 'touchMenu',
  field: 'name',
  before: 'Phone menu and transfer',
  after: 'Menu',
}

test('M5 a table is replaced, never changed', () => {
  const before = asObject(smallMap)
  const after = withChanges(smallMap, [
    patch,
    {
      id: 'stageNew1',
      field: null,
      after: { id: 'stageNew1', kind: 'stage', name: 'N', order: 'a5' },
    },
  ])
  expect(asObject(smallMap)).toEqual(before)
  expect(liveRecord(after, 'touchpoint', 'touchMenu')?.name).toBe('Menu')
  expect(after.size).toBe(smallMap.size + 1)
  expect(recordsOfKind(after, 'stage').map(({ name }) => name)).toEqual([
    'Ask for help',
    'Stay or leave',
    'N',
  ])
})

test('M6 patches applied and taken back give the same table', () => {
  const changes: Change[] = [
    patch,
    { id: 'touchMenu', field: 'channel', before: 'Phone' },
    { id: 'touchMenu', field: 'kpiIds', after: ['kpiFirstFix'] },
    { id: 'stepCall', field: 'deletedAt', after: '2026-01-01T00:00:00Z' },
    {
      id: 'stageNew1',
      field: null,
      after: { id: 'stageNew1', kind: 'stage', name: 'N', order: 'a5' },
    },
  ]
  const after = withChanges(smallMap, changes)
  expect(recordOf(after, 'touchMenu')).not.toHaveProperty('channel')
  const back = withChanges(after, inverted(changes))
  expect(asObject(back)).toEqual(asObject(smallMap))
  expect([...back.index.byKind]).toEqual([...smallMap.index.byKind])
})

test('M7 squashed patches do what the row of them did', () => {
  const values = fc.constantFrom(undefined, 'a', 'b')
  const step = fc.record({
    id: fc.constantFrom('touchMenu', 'touchAgent'),
    field: fc.constantFrom('channel', 'name2'),
    after: values,
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      let records = smallMap
      const changes: Change[] = []
      for (const { id, field, after } of steps) {
        const before = Reflect.get(recordOf(records, id) ?? {}, field) as string | undefined
        const change = {
          id,
          field,
          ...(before === undefined ? {} : { before }),
          ...(after === undefined ? {} : { after }),
        }
        changes.push(change)
        records = withChanges(records, [change])
      }
      const short = squashed(changes, isSameJson)
      expect(asObject(withChanges(smallMap, short))).toEqual(asObject(records))
      expect(asObject(withChanges(records, inverted(short)))).toEqual(asObject(smallMap))
      expect(short.length).toBeLessThanOrEqual(4)
    }),
  )
})

test('M8 steps are read stage by stage; those of a deleted stage are not placed', () => {
  expect(stepsInOrder(smallMap).map(({ id }) => id)).toEqual([
    'stepCall',
    'stepExplain',
    'stepCancel',
  ])
  const after = withChanges(smallMap, [
    { id: 'stageAsk', field: 'deletedAt', after: '2026-01-01T00:00:00Z' },
  ])
  expect(stepsInOrder(after).map(({ id }) => id)).toEqual(['stepCancel'])
})

test('M9 what stands in a step or lane that is not there is unplaced, and still there', () => {
  const card = liveRecord(smallMap, 'card', 'cardNote')
  for (const id of ['stageAsk', 'stepCall', 'laneNotes']) {
    const after = withChanges(smallMap, [{ id, field: 'deletedAt', after: '2026-01-01T00:00:00Z' }])
    expect(card && isUnplaced(after, card), id).toBe(true)
    expect(liveRecord(after, 'card', 'cardNote')).toBe(card)
  }
  expect(card && isUnplaced(smallMap, card)).toBe(false)
})

test('M10 an owner who declined or has left is no owner', () => {
  const owned = (touch: object, person: object = {}) => {
    const records = recordsFrom(
      smallMapRecords.map((record) => {
        if (record.id === 'touchMenu')
          return { ...record, accountableId: 'personMara', ...touch } as typeof record
        return record.id === 'personMara' ? ({ ...record, ...person } as typeof record) : record
      }),
    )
    const touchpoint = liveRecord(records, 'touchpoint', 'touchMenu')
    return touchpoint && accountableOwner(records, touchpoint)?.id
  }
  expect(owned({})).toBe('personMara')
  expect(owned({ accountableState: 'accepted' })).toBe('personMara')
  expect(owned({ accountableState: 'declined' })).toBeUndefined()
  expect(owned({}, { active: false })).toBeUndefined()
  expect(owned({}, { deletedAt: '2026-01-01T00:00:00Z' })).toBeUndefined()
  expect(departmentOf(smallMap, 'personMara')?.id).toBe('deptSupport')
  expect(departmentOf(smallMap, 'deptSales')?.id).toBe('deptSales')
})
