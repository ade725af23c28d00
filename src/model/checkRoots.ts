import { JourneyFileError } from './JourneyFileError.ts'
import type { AnyRecord } from './kinds.ts'

/** Refuses records without a living journey, and those with two roots of a kind. */
export function checkRoots(records: readonly AnyRecord[]): void {
  for (const kind of ['journey', 'organisation'] as const) {
    const roots = records.filter((record) => record.kind === kind && record.deletedAt === undefined)
    if (roots.length > 1)
      throw new JourneyFileError('twoRoots', { kind, record: roots[1]?.id ?? '' })
    if (roots.length === 0 && kind === 'journey') throw new JourneyFileError('noJourney')
  }
}
