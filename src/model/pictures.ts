import type { RecordOf } from './kinds.ts'
import { recordsOfKind } from './queries.ts'
import { type Records, liveRecord, livingRecord } from './records.ts'

/** Most that the pictures of one journey may take together, in letters of their data: a file is read up to 25 MB. */
export const mostPictures = 20 * 1024 * 1024

/** The picture that a card shows. */
export function pictureOf(
  records: Records,
  { pictureId }: Pick<RecordOf<'card'>, 'pictureId'>,
): RecordOf<'picture'> | undefined {
  return liveRecord(records, 'picture', pictureId)
}

/** The picture of a persona. */
export function portraitOf(
  records: Records,
  { portraitId }: Pick<RecordOf<'persona'>, 'portraitId'>,
): RecordOf<'portrait'> | undefined {
  return liveRecord(records, 'portrait', portraitId)
}

/** Ids of the pictures that a living card or persona shows. The others wait for an undo. */
export function shownPictures(records: Records): Set<string> {
  return new Set([
    ...recordsOfKind(records, 'card').flatMap(({ pictureId }) => pictureId ?? []),
    ...recordsOfKind(records, 'persona').flatMap(({ portraitId }) => portraitId ?? []),
  ])
}

/** How much the pictures that are shown take, in letters. */
export function picturesLength(records: Records): number {
  let sum = 0
  for (const id of shownPictures(records)) {
    const record = livingRecord(records, id)
    if (record && 'data' in record) sum += record.data.length
  }
  return sum
}
