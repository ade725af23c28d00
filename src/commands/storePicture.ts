import { mostPictures, picturesLength, shownPictures } from '../model/pictures.ts'
import { pictureSize } from '../model/pictureSize.ts'
import { recordsOfKind } from '../model/queries.ts'
import { recordOf } from '../model/records.ts'
import type { Draft } from './Draft.ts'
import { refuse } from './command.ts'

export interface NewPicture {
  /** Of the record that is made where the journey does not hold this picture yet. */
  readonly id: string
  /** PNG or JPEG as a data URL. */
  readonly data: string
}

/**
 * The id of the record that holds this picture: the one that is there, whoever brought it, else a new one. The bytes
 * themselves are compared, so that no hash in a foreign file can put one picture in another's place.
 */
export function storePicture(
  draft: Draft,
  kind: 'picture' | 'portrait',
  { id, data }: NewPicture,
): string {
  const { records } = draft
  const known = recordsOfKind(records, kind).find((one) => one.data === data)
  if (known && shownPictures(records).has(known.id)) return known.id
  if (!known && pictureSize(data) === undefined) refuse('refused.notAPicture')
  if (picturesLength(records) + data.length > mostPictures)
    refuse('refused.tooManyPictures', { max: mostPictures / 1024 / 1024 })
  if (known) return known.id
  if (recordOf(records, id)) refuse('refused.idTaken')
  draft.add({ id, kind, data })
  return id
}
