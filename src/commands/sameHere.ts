import { keyOf } from '../model/idsByName.ts'
import type { AnyRecord } from '../model/kinds.ts'
import { recordsOfKind } from '../model/queries.ts'
import { type Records, livingRecord } from '../model/records.ts'

/** The one here that a person, department, KPI, promise or persona of another map is: by id, else by what it is called. */
export function sameHere(records: Records, foreign: AnyRecord): string | undefined {
  if (livingRecord(records, foreign.id)?.kind === foreign.kind) return foreign.id
  const called = calledOf(foreign)
  return called === undefined
    ? undefined
    : recordsOfKind(records, foreign.kind).find((one) => isActive(one) && calledOf(one) === called)
        ?.id
}

function calledOf(record: AnyRecord): string | undefined {
  if (record.kind === 'promise') return keyOf(record.text)
  return 'name' in record && typeof record.name === 'string' ? keyOf(record.name) : undefined
}

function isActive(record: AnyRecord): boolean {
  return record.kind !== 'person' || record.active !== false
}
