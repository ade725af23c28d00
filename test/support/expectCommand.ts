import { expect } from 'vitest'
import { type Command, runCommand } from '../../src/commands/command.ts'
import { type Change, inverted } from '../../src/model/change.ts'
import { invariants } from '../../src/model/invariants.ts'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { type Records, allRecords, withChanges } from '../../src/model/records.ts'

/** A table as a plain object by id, for comparing. */
export function asObject(records: Records): Record<string, AnyRecord> {
  const entries = [...allRecords(records)].map((record) => [record.id, record] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Runs a command and checks what must hold for every command, unasked. */
export function expectCommand<A>(records: Records, command: Command<A>, args: A) {
  const before = JSON.stringify(asObject(records))
  const outcome = runCommand(records, command, args)
  expect(JSON.stringify(asObject(records)), 'C3 the input is untouched').toBe(before)
  return {
    toGive(expected: (after: Records) => void): Records {
      if (outcome.refused) throw new Error(`refused: ${outcome.refused.key}`)
      const { changes, records: after } = outcome
      const travelled = JSON.parse(JSON.stringify(changes)) as Change[]
      expect(asObject(withChanges(records, travelled)), 'C4 patches survive JSON').toEqual(
        asObject(after),
      )
      expect(asObject(withChanges(after, inverted(travelled))), 'C2 undo').toEqual(
        asObject(records),
      )
      expect(invariants(after), 'C5 invariants').toEqual([])
      expected(after)
      return after
    },
    toRefuse(key: string): void {
      expect(outcome.refused?.key).toBe(key)
    },
  }
}
