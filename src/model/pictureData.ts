import * as v from 'valibot'
import { longestPicture, pictureSize } from './pictureSize.ts'

/** PNG or JPEG as a data URL; type and size are those of the bytes. */
export const pictureData = v.pipe(
  v.string(),
  v.maxLength(longestPicture),
  v.check((value: string) => pictureSize(value) !== undefined, 'picture'),
)
