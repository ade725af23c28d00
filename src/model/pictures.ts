import type { RecordOf } from './kinds.ts'
import { recordsOfKind } from './queries.ts'
import { type Records, liveRecord } from './records.ts'

/** Most that the pictures of one journey may take together, in letters of their data: a file is read up to 25 MB. */
export const mostPictures = 20 * 1024 * 1024

/** The picture that a card shows. */
export function pictureOf(
  records: Records,
  { pictureId }: Pick<RecordOf<'card'>, 'pictureId'>,
): RecordOf<'picture'> | undefined {
  return liveRecord(records, 'picture', pictureId)
}

/** Ids of the pictures that a living card shows. The others wait for an undo. */
export function shownPictures(records: Records): Set<string> {
  return new Set(recordsOfKind(records, 'card').flatMap(({ pictureId }) => pictureId ?? []))
}

/** How much the pictures that are shown take, in letters. */
export function picturesLength(records: Records): number {
  let sum = 0
  for (const id of shownPictures(records))
    sum += liveRecord(records, 'picture', id)?.data.length ?? 0
  return sum
}
