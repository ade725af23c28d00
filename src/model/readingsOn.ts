import { groupBy } from '../lib/groupBy.ts'
import { oncePer } from '../lib/oncePer.ts'
import { compareReadings } from './compareReadings.ts'
import type { RecordOf } from './kinds.ts'
import { recordsOfKind } from './queries.ts'
import type { Records } from './records.ts'

type Reading = RecordOf<'reading'>

/**
 * A KPI's readings of one day, the one that counts last. Commands keep it at one; a merge or a foreign file may bring
 * more. O(readings) for the first question about a version of the records.
 */
export function readingsOn(records: Records, kpiId: string, date: string): readonly Reading[] {
  return readingsByDay(records).get(keyOf({ kpiId, date })) ?? []
}

const readingsByDay = oncePer((records: Records) => {
  const readings = [...recordsOfKind(records, 'reading')].sort(compareReadings)
  return groupBy(readings, keyOf)
})

function keyOf({ kpiId, date }: Pick<Reading, 'kpiId' | 'date'>): string {
  return `${kpiId} ${date}`
}
