import { expect, test } from 'vitest'
import { runCommand } from '../../src/commands/command.ts'
import { deleteOfOrganisation } from '../../src/commands/verbs/deleteOfOrganisation.ts'
import { setFeeling } from '../../src/commands/verbs/setFeeling.ts'
import { setPersonas } from '../../src/commands/verbs/setPersonas.ts'
import { journeyOf, journeyPersonas, recordsOfKind } from '../../src/model/queries.ts'
import { type Records, recordsFrom } from '../../src/model/records.ts'
import { expectCommand } from '../support/expectCommand.ts'
import { smallMapRecords } from '../support/smallMap.ts'

const at = '2026-03-01T10:00:00.000Z'
const map = recordsFrom([
  ...smallMapRecords,
  { id: 'persAnna', kind: 'persona', name: 'Anna' },
  { id: 'persBo00', kind: 'persona', name: 'Bo' },
])
const newcomer = { id: 'persCleo', kind: 'persona', name: ' Cleo ' } as const

function after<A>(
  records: Records,
  command: Parameters<typeof runCommand<A>>[1],
  args: A,
): Records {
  const outcome = runCommand(records, command, args)
  if (outcome.refused) throw new Error(outcome.refused.key)
  return outcome.records
}

test('C50 a journey names its personas, in their order, one of them new', () => {
  expectCommand(map, setPersonas, { personaIds: ['persBo00', 'persAnna'], newcomer }).toGive(
    (records) =>
      expect(journeyPersonas(records).map(({ name }) => name)).toEqual(['Bo', 'Anna', 'Cleo']),
  )
  const named = after(map, setPersonas, { personaIds: ['persBo00'] })
  expectCommand(named, setPersonas, { personaIds: [] }).toGive((records) =>
    expect(journeyOf(records)).not.toHaveProperty('personaIds'),
  )
  expectCommand(map, setPersonas, { personaIds: ['deptSales'] }).toRefuse('refused.noSuchLink')
  expectCommand(map, setPersonas, {
    personaIds: [],
    newcomer: { ...newcomer, name: ' ' },
  }).toRefuse('refused.emptyName')
})

test('C50 what is felt for a persona that leaves the journey stays until it is deleted', () => {
  const felt = after(after(map, setPersonas, { personaIds: ['persAnna'] }), setFeeling, {
    id: 'feelAnna',
    stepId: 'stepCall',
    personaId: 'persAnna',
    value: 1.5,
    at,
  })
  const values = (records: Records) => recordsOfKind(records, 'feeling').map(({ value }) => value)
  expectCommand(felt, setPersonas, { personaIds: [] }).toGive((records) =>
    expect(values(records)).toEqual([1.5, -0.6]),
  )
  expectCommand(felt, deleteOfOrganisation, { id: 'persAnna', at }).toGive((records) => {
    expect(values(records)).toEqual([-0.6])
    expect(journeyOf(records)).not.toHaveProperty('personaIds')
  })
})

test('C17 one value a step and persona; nobody feels for a persona that is not there', () => {
  const anna = { id: 'feelAnna', stepId: 'stepCall', personaId: 'persAnna', at }
  expectCommand(map, setFeeling, { ...anna, value: 1 }).toGive((records) =>
    expect(recordsOfKind(records, 'feeling')).toHaveLength(2),
  )
  expectCommand(map, setFeeling, { ...anna, personaId: 'deptSales', value: 1 }).toRefuse(
    'refused.gone',
  )
})
