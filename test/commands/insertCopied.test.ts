import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runCommand } from '../../src/commands/command.ts'
import { type CopyPlace, fitCopied } from '../../src/commands/fitCopied.ts'
import { duplicateRecords, originalsOf } from '../../src/commands/verbs/duplicateRecords.ts'
import { insertCopied } from '../../src/commands/verbs/insertCopied.ts'
import { setPicture } from '../../src/commands/verbs/setPicture.ts'
import { type Copied, copiedFrom, readCopied } from '../../src/model/copied.ts'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { isOnMap } from '../../src/model/mapKinds.ts'
import { pictureOf } from '../../src/model/pictures.ts'
import {
  inCell,
  isUnplaced,
  recordsOfKind,
  stepsInOrder,
  stepsOfStage,
} from '../../src/model/queries.ts'
import {
  type Records,
  liveRecord,
  livingRecord,
  noRecords,
  recordsFrom,
} from '../../src/model/records.ts'
import { expectCommand } from '../support/expectCommand.ts'
import { smallPng } from '../support/pictureData.ts'
import { randomJourney } from '../support/randomJourney.ts'
import { smallMap, smallMapRecords } from '../support/smallMap.ts'

function copy(records: Records, ids: readonly string[]): Copied {
  const copied = copiedFrom(records, ids, originalsOf(records, ids))
  const read = readCopied(JSON.stringify(copied))
  expect(read, 'what is copied can be read').toBeDefined()
  return read ?? copied
}

function fit(records: Records, copied: Copied, place: CopyPlace = {}) {
  let serial = 0
  return fitCopied(records, copied, place, () => `new${String((serial += 1)).padStart(6, '0')}`)
}

const args = (
  records: Records,
  copied: Copied,
  place: CopyPlace = {},
  behindIds: readonly string[] = [],
) => ({ ...fit(records, copied, place), behindIds })

const stepNames = (records: Records) => stepsInOrder(records).map(({ name }) => name)

test('C80 a copied step stands right behind the one in focus, with its cards in all lanes and what is felt there', () => {
  const copied = copy(smallMap, ['stepCall'])
  const at = args(smallMap, copied, { stageId: 'stageAsk' }, ['stepExplain'])
  expectCommand(smallMap, insertCopied, at).toGive((after) => {
    expect(stepNames(after)).toEqual(['Call', 'Explain it again', 'Call', 'Cancel'])
    const id = stepsOfStage(after, 'stageAsk')[2]?.id ?? ''
    const [menu] = inCell(after, id, 'laneTouch')
    expect(menu).toMatchObject({ name: 'Phone menu and transfer', channel: 'Phone' })
    expect(inCell(after, id, 'laneNotes')).toMatchObject([{ text: 'Call routing rules' }])
    expect(recordsOfKind(after, 'painPoint').map(({ touchpointId }) => touchpointId)).toContain(
      menu?.id,
    )
    expect(recordsOfKind(after, 'feeling')).toMatchObject([
      { stepId: 'stepCall', value: -0.6 },
      { stepId: id, value: -0.6 },
    ])
    expect(recordsOfKind(after, 'connection')).toHaveLength(1)
  })
})

test('C80 a copied stage takes its steps and the ways among them along, behind the stage in focus', () => {
  const copied = copy(smallMap, ['stageAsk'])
  const at = args(smallMap, copied, { stageId: 'stageAsk' }, ['stageAsk'])
  expectCommand(smallMap, insertCopied, at).toGive((after) => {
    expect(recordsOfKind(after, 'stage').map(({ name }) => name)).toEqual([
      'Ask for help',
      'Ask for help',
      'Stay or leave',
    ])
    const [, pasted] = recordsOfKind(after, 'stage')
    const cards = stepsOfStage(after, pasted?.id ?? '').map(
      ({ id }) => inCell(after, id, 'laneTouch')[0]?.id,
    )
    const ways = recordsOfKind(after, 'connection').map(({ fromId, toId }) => [fromId, toId])
    expect(ways).toEqual([['touchMenu', 'touchAgent'], cards])
  })
})

/** Another journey of a workspace, which may be another one: lanes of its own, and these people. */
function elsewhere(...more: AnyRecord[]): Records {
  return recordsFrom([
    { id: 'org00001', kind: 'organisation', name: 'Acme' },
    { id: 'jrny0002', kind: 'journey', name: 'Mobile' },
    { id: 'laneOther', kind: 'lane', type: 'touchpoints', order: 'a0', name: 'Front stage' },
    ...more,
  ])
}

test('C81 in another journey lanes are found by type, or made; owners by id, else by name, else left out', () => {
  const copied = copy(smallMap, ['stageAsk', 'stageLeave'])
  const here = elsewhere(
    { id: 'deptSupport', kind: 'department', name: 'Support' },
    { id: 'deptElse', kind: 'department', name: ' SALES ' },
  )
  const at = args(here, copied)
  expect(at.unknown).toBe(0)
  expectCommand(here, insertCopied, at).toGive((after) => {
    const touchpoints = stepsInOrder(after).flatMap(({ id }) => inCell(after, id, 'laneOther'))
    expect(
      touchpoints.map((one) => one.kind === 'touchpoint' && [one.name, one.accountableId]),
    ).toEqual([
      ['Phone menu and transfer', undefined],
      ['Support agent', 'deptSupport'],
      ['Retention call', 'deptElse'],
    ])
    expect(recordsOfKind(after, 'lane').map(({ type }) => type)).toEqual([
      'touchpoints',
      'pains',
      'notes',
    ])
  })
  const alone = args(elsewhere(), copied)
  expect(alone.unknown).toBe(2)
  expectCommand(elsewhere(), insertCopied, alone).toGive((after) => {
    const owners = recordsOfKind(after, 'touchpoint').map(({ accountableId }) => accountableId)
    expect(owners).toEqual([undefined, undefined, undefined])
    expect(recordsOfKind(after, 'department')).toEqual([])
  })
})

test('C81 a loose step goes to the last stage, and takes its own along where there is none', () => {
  const copied = copy(smallMap, ['stepCancel'])
  expectCommand(smallMap, insertCopied, args(smallMap, copied)).toGive((after) =>
    expect(stepsOfStage(after, 'stageLeave').map(({ name }) => name)).toEqual(['Cancel', 'Cancel']),
  )
  expectCommand(noRecords, insertCopied, args(noRecords, copied)).toGive((after) => {
    expect(recordsOfKind(after, 'stage').map(({ name }) => name)).toEqual(['Stay or leave'])
    expect(stepNames(after)).toEqual(['Cancel'])
  })
})

test('C80 cards keep what belongs to them in a lane of their kind, and become what another lane holds', () => {
  const copied = copy(smallMap, ['touchAgent', 'touchMenu'])
  const place = { stepId: 'stepCancel', laneId: 'laneTouch', type: 'touchpoints' as const }
  const at = args(smallMap, copied, { card: place }, ['touchRetain'])
  expectCommand(smallMap, insertCopied, at).toGive((after) => {
    const cards = inCell(after, 'stepCancel', 'laneTouch')
    expect(cards).toMatchObject([
      { name: 'Retention call' },
      { name: 'Support agent', accountableId: 'deptSupport' },
      { name: 'Phone menu and transfer', channel: 'Phone' },
    ])
    expect(recordsOfKind(after, 'connection').at(-1)).toMatchObject({
      fromId: cards[2]?.id,
      toId: cards[1]?.id,
    })
  })
  const notes = { stepId: 'stepCancel', laneId: 'laneNotes', type: 'notes' as const }
  expectCommand(smallMap, insertCopied, args(smallMap, copied, { card: notes })).toGive((after) => {
    const texts = inCell(after, 'stepCancel', 'laneNotes').map((one) => 'text' in one && one.text)
    expect(texts).toEqual(['Support agent', 'Phone menu and transfer'])
  })
})

test('C82 what is nothing that was copied is not read, and what does not fit is refused whole', () => {
  const [call] = smallMapRecords.filter(({ id }) => id === 'stepCall')
  for (const json of [
    '',
    '{',
    '[]',
    '{"ids":[],"records":[]}',
    '{"ids":["stepCall"],"records":[]}',
    '{"ids":["stepCall","stepCall"],"records":[{"id":"stepCall","kind":"step"}]}',
    '{"ids":["__proto__"],"records":[{"id":"__proto__","kind":"step"}]}',
    JSON.stringify({ ids: ['stepCall'], records: [call, call] }),
    JSON.stringify({ ids: ['stepCall'], records: [{ ...call, order: 'zz' }] }),
    JSON.stringify({ ids: ['stepCall'], records: [{ ...call, deletedAt: '2026-03-01' }] }),
  ])
    expect(readCopied(json), json).toBeUndefined()
  expect(
    readCopied(JSON.stringify({ ids: ['stepCall'], records: [{ ...call, more: 1 }] })),
  ).toEqual({ ids: ['stepCall'], records: [call] })
  const taken = { records: smallMapRecords.filter(isOnMap), ids: ['stepCall'], behindIds: [] }
  expectCommand(smallMap, insertCopied, taken).toRefuse('refused.idTaken')
  const records = [
    { ...smallMapRecords.find(({ id }) => id === 'cardNote'), id: 'cardElse', laneId: 'laneTouch' },
  ] as AnyRecord[]
  expectCommand(smallMap, insertCopied, { records, ids: ['cardElse'], behindIds: [] }).toRefuse(
    'refused.notACardLane',
  )
  const journey = { id: 'jrny0002', kind: 'journey', name: 'Second' } as const
  expectCommand(smallMap, insertCopied, {
    records: [journey],
    ids: ['jrny0002'],
    behindIds: [],
  }).toRefuse('refused.wrongField')
  expectCommand(smallMap, insertCopied, { records: [], ids: [], behindIds: [] }).toRefuse(
    'refused.nothingToInsert',
  )
})

test('C80 a picture goes along and is stored once', () => {
  const stored = expectCommand(smallMap, setPicture, {
    cardId: 'cardNote',
    picture: { id: 'pictOne1', data: smallPng },
  }).toGive(() => undefined)
  const copied = copy(stored, ['stepCall'])
  const pictures = (records: Records) =>
    recordsOfKind(records, 'card').map((card) => pictureOf(records, card)?.data)
  expectCommand(stored, insertCopied, args(stored, copied)).toGive((after) => {
    expect(pictures(after)).toEqual([smallPng, smallPng])
    expect(recordsOfKind(after, 'picture')).toHaveLength(1)
  })
  const there = elsewhere()
  expectCommand(there, insertCopied, args(there, copied)).toGive((after) =>
    expect(pictures(after)).toEqual([smallPng]),
  )
})

/** What stands in stages, ids and order keys aside: the shape that a copy must keep. Links to what was deleted are none. */
function shape(records: Records, stageIds: readonly string[]): unknown {
  const living = (ids: readonly (string | undefined)[]) =>
    ids.filter((id) => livingRecord(records, id))
  const card = (one: ReturnType<typeof inCell>[number]) =>
    one.kind === 'card'
      ? [one.text]
      : [
          one.name,
          one.channel,
          one.words,
          one.visits,
          living([one.accountableId]),
          living(one.kpiIds ?? []),
        ]
  const step = ({ id, name }: { readonly id: string; readonly name: string }) => [
    name,
    recordsOfKind(records, 'lane').map((lane) => inCell(records, id, lane.id).map(card)),
    recordsOfKind(records, 'feeling')
      .filter(({ stepId }) => stepId === id)
      .map(({ value }) => value)
      .toSorted((a, b) => a - b),
  ]
  return stageIds.map((id) => stepsOfStage(records, id).map(step))
}

function waysBetweenPlaced(records: Records): number {
  const isPlaced = (id: string): boolean => {
    const touchpoint = liveRecord(records, 'touchpoint', id)
    return touchpoint !== undefined && !isUnplaced(records, touchpoint)
  }
  const ways = recordsOfKind(records, 'connection')
  return ways.filter(({ fromId, toId }) => isPlaced(fromId) && isPlaced(toId)).length
}

test('C80 pasting a copy gives the same shape as duplicating it; undo gives the start', () => {
  fc.assert(
    fc.property(randomJourney(), fc.nat(), (records, pick) => {
      const stages = recordsOfKind(records, 'stage')
      const stage = stages[pick % Math.max(stages.length, 1)]
      if (!stage) return
      const at = args(records, copy(records, [stage.id]), { stageId: stage.id }, [stage.id])
      const after = expectCommand(records, insertCopied, at).toGive(() => undefined)
      const [id = ''] = at.ids
      expect(recordsOfKind(after, 'stage').map((one) => one.id)).toEqual(
        stages.flatMap((one) => (one === stage ? [one.id, id] : [one.id])),
      )
      const newIds = originalsOf(records, [stage.id]).map(
        (_, n) => `dup${String(n).padStart(6, '0')}`,
      )
      const twin = runCommand(records, duplicateRecords, { ids: [stage.id], newIds })
      if (twin.refused) throw new Error(twin.refused.key)
      expect(shape(after, [id])).toEqual(shape(twin.records, [newIds[0] ?? '']))
      expect(waysBetweenPlaced(after)).toBe(waysBetweenPlaced(twin.records))
    }),
  )
})
