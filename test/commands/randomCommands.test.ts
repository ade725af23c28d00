import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Command, runCommand } from '../../src/commands/command.ts'
import { registry } from '../../src/commands/registry.ts'
import { inverted } from '../../src/model/change.ts'
import { invariants } from '../../src/model/invariants.ts'
import { type Records, allRecords, withChanges } from '../../src/model/records.ts'
import { asObject } from '../support/expectCommand.ts'
import { smallJpeg, smallPng } from '../support/pictureData.ts'
import { smallMap } from '../support/smallMap.ts'

const at = '2026-03-01T10:00:00.000Z'

interface Move {
  readonly verb: number
  readonly picks: readonly number[]
  readonly text: string
}
const move: fc.Arbitrary<Move> = fc.record({
  verb: fc.nat(999),
  picks: fc.array(fc.nat(9999), { minLength: 8, maxLength: 8 }),
  text: fc.string({ unit: 'grapheme', maxLength: 20 }),
})

const organisationKinds = ['person', 'department', 'kpi', 'reading', 'influence', 'persona']

/** Arguments of commands that change the organisation, what is done about findings, and roles. */
function organisationArgs(
  serial: number,
  { picks, text }: Pick<Move, 'picks' | 'text'>,
  pick: (n: number) => string,
): Record<string, unknown> {
  const oneOf = (list: readonly string[], n: number): string | undefined =>
    list[(picks[n] ?? 0) % list.length]
  const fields = {
    name: text || 'x',
    ...((picks[3] ?? 0) % 3 === 0 ? { kpiId: pick(4), date: '2026-03-01', value: 4 } : {}),
    ...((picks[3] ?? 0) % 3 === 1 ? { parentId: pick(4) } : {}),
    ...((picks[4] ?? 0) % 4 === 0 ? { departmentId: pick(5), ownerId: null } : {}),
    ...((picks[5] ?? 0) % 5 === 0
      ? { fromKpiId: pick(1), toKpiId: pick(2), effect: 'helps', name: undefined }
      : {}),
  }
  return {
    fields,
    records: [
      {
        id: `taken${String(serial).padStart(6, '0')}`,
        kind: oneOf(organisationKinds, 6),
        fields,
      },
    ],
    changes: [{ id: pick(5), fields }],
    replacementId: (picks[6] ?? 0) % 2 === 0 ? undefined : pick(6),
    role: oneOf(['consulted', 'informed', 'backup'], 0),
    state: oneOf(['proposed', 'accepted', 'declined'], 1),
    isProposal: (picks[2] ?? 0) % 2 === 0,
    promiseIds: [pick(3)],
    personaIds: [pick(6)],
    findingId: `unowned:${pick(1)}`,
    reason: text,
    basisHash: 'h1',
    severity: (picks[0] ?? 0) % 7,
  }
}

/** Arguments that may or may not fit: any command gets any fields, with ids from what is there. */
function argsFor(records: Records, serial: number, { picks, text }: Move): Record<string, unknown> {
  const ids = [...allRecords(records)].map(({ id }) => id).toSorted()
  const pick = (n: number): string => ids[(picks[n] ?? 0) % ids.length] ?? 'nowhere1'
  const chance = (n: number): boolean => (picks[n] ?? 0) % 2 === 0
  return {
    id: `fresh${String(serial).padStart(6, '0')}`,
    name: text || 'x',
    title: text || 'x',
    text,
    channel: text,
    expectation: text,
    at,
    words: text.split(' '),
    value: ((picks[0] ?? 0) % 50) / 10 - 2,
    ids: [pick(1), pick(2)],
    newId: `split${String(serial).padStart(6, '0')}`,
    newIds: Array.from(
      { length: 40 },
      (_, at) => `dup${String(serial * 100 + at).padStart(7, '0')}`,
    ),
    feelingIds: [`feels${String(serial).padStart(6, '0')}`],
    collapsed: chance(3),
    ...(chance(2) ? { size: picks[0] } : {}),
    touchpointIds: [pick(1)],
    touchpointId: pick(1),
    ownerIds: [pick(2)],
    kpiIds: [pick(3)],
    ownerId: pick(2),
    fromId: pick(3),
    toId: pick(4),
    sourceId: 'source001',
    isUsed: chance(6),
    type: chance(7) ? 'notes' : 'touchpoints',
    kind: ['person', 'department', 'kpi'][(picks[7] ?? 0) % 3],
    stageId: pick(5),
    stepId: pick(5),
    laneId: pick(6),
    ...(chance(4) ? { beforeId: pick(7) } : {}),
    scaffold: {
      stage: { id: `stage${String(serial).padStart(6, '0')}`, name: 'S' },
      step: { id: `step0${String(serial).padStart(6, '0')}`, name: 'T' },
      lane: { id: `lane0${String(serial).padStart(6, '0')}`, name: 'L' },
    },
    ...organisationArgs(serial, { picks, text }, pick),
    cardId: pick(1),
    picture: {
      id: `pict0${String(serial).padStart(6, '0')}`,
      data: chance(0) ? smallPng : smallJpeg,
    },
    alt: text,
    link: chance(2) ? 'https://example.com/' : text,
    departments: [],
    lane: { id: pick(6), name: 'L' },
    newLane: { id: `quote${String(serial).padStart(6, '0')}`, name: 'Q' },
    stages: [{ id: `ostag${String(serial).padStart(6, '0')}`, name: 'O' }],
    steps: [{ id: `ostep${String(serial).padStart(6, '0')}`, name: 'O', stageId: pick(5) }],
    touchpoints: [],
  }
}

test('C5 C2 after any row of commands the invariants hold, and undoing all gives the start back', () => {
  const commands = [...registry.values()]
  let done = 0
  fc.assert(
    fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
      let records = smallMap
      const undo = []
      for (const [serial, one] of moves.entries()) {
        const command = commands[one.verb % commands.length] as Command<unknown>
        const outcome = runCommand(records, command, argsFor(records, serial, one))
        if (outcome.refused) continue
        expect(invariants(outcome.records), command.id).toEqual([])
        undo.push(inverted(outcome.changes))
        records = outcome.records
        done++
      }
      for (const changes of undo.toReversed()) records = withChanges(records, changes)
      expect(asObject(records)).toEqual(asObject(smallMap))
    }),
    { numRuns: 600 },
  )
  expect(done).toBeGreaterThan(500)
})
