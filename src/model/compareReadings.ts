import type { RecordOf } from './kinds.ts'

type Reading = Pick<RecordOf<'reading'>, 'id' | 'date' | 'n'>

/**
 * Orders a KPI's readings so that the last one counts: by date. Of one day, which only a merge or a foreign file can
 * bring, the one from more answers counts, and of as many the one with the later id: the same on every machine.
 */
export function compareReadings(a: Reading, b: Reading): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return (a.n ?? 0) - (b.n ?? 0) || (a.id < b.id ? -1 : 1)
}
