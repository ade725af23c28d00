import { generateNKeysBetween } from 'fractional-indexing'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { recordsFrom } from '../../src/model/records.ts'
import { writeJourneyFile } from '../../src/model/writeJourneyFile.ts'
import { type MapSize, mapCards, owners } from './mapCards.ts'

const id = (prefix: string, at: number): string => `${prefix}${String(at + 1).padStart(6, '0')}`

/** Touchpoints, connections, steps, stages and owners: 5,018 records. */
export const fiveThousandRecords: MapSize = { stages: 20, steps: 5, cards: 24 }

/** Id of the made touchpoint with this number, from 0. */
export const touchpointId = (at: number): string => id('tchp', at)

/** A journey file with a map of this size, its owners and its connections, written as the editor writes it. */
export function madeJourney(size: MapSize): string {
  return writeJourneyFile({ records: recordsFrom(records(size)), evidence: new Map(), extra: {} })
}

function records(size: MapSize): AnyRecord[] {
  const cards = mapCards(size)
  const stageOrders = generateNKeysBetween(null, null, size.stages)
  const stepOrders = generateNKeysBetween(null, null, size.steps)
  const cardOrders = generateNKeysBetween(null, null, size.cards)
  const stepCount = size.stages * size.steps
  return [
    { id: id('orgn', 0), kind: 'organisation', name: 'Made company' },
    { id: id('jrny', 0), kind: 'journey', name: `Made map of ${cards.length}` },
    ...owners.map((name, at): AnyRecord => ({ id: id('dept', at), kind: 'department', name })),
    {
      id: id('lane', 0),
      kind: 'lane',
      name: 'Touchpoints',
      type: 'touchpoints',
      role: 'onstage',
      order: 'a0',
    },
    ...stageOrders.map((order, at): AnyRecord => ({
      id: id('stag', at),
      kind: 'stage',
      name: `Stage ${at + 1}`,
      order,
    })),
    ...Array.from({ length: stepCount }, (_, at): AnyRecord => ({
      id: id('step', at),
      kind: 'step',
      stageId: id('stag', Math.floor(at / size.steps)),
      order: stepOrders[at % size.steps] ?? 'a0',
      name: `Step ${at + 1}`,
    })),
    ...cards.map(({ at, column, row, name, owner, channel }): AnyRecord => ({
      id: touchpointId(at),
      kind: 'touchpoint',
      stepId: id('step', column),
      laneId: id('lane', 0),
      order: cardOrders[row] ?? 'a0',
      name,
      channel,
      accountableId: id('dept', owner),
    })),
    ...cards.flatMap(({ at, next }): AnyRecord[] =>
      next === undefined
        ? []
        : [
            {
              id: id('conn', at),
              kind: 'connection',
              fromId: touchpointId(at),
              toId: touchpointId(next),
            },
          ],
    ),
  ]
}
