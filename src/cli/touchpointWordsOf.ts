import type { TouchpointWords } from '../feedback/matching/touchpointWords.ts'
import { recordsOfKind, stepsInOrder } from '../model/queries.ts'
import type { Records } from '../model/records.ts'

/** What of a journey's touchpoints finds feedback, in reading order; those without a step last. */
export function touchpointWordsOf(records: Records): TouchpointWords[] {
  const places = new Map(stepsInOrder(records).map(({ id }, at) => [id, at]))
  const placeOf = (stepId: string): number => places.get(stepId) ?? places.size
  return recordsOfKind(records, 'touchpoint')
    .toSorted((a, b) => placeOf(a.stepId) - placeOf(b.stepId))
    .map(({ id, name, words = [], channel }) => ({
      id,
      name,
      words,
      ...(channel === undefined ? {} : { channel }),
    }))
}
