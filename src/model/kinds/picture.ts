import * as v from 'valibot'
import { defineKind } from '../defineKind.ts'
import { longestPicture, pictureSize } from '../pictureSize.ts'

/**
 * A picture, stored once however many cards show it; cards point to it, so an edit of their text never carries it. It
 * is never changed: another picture is another record. One that no card shows is left out of files.
 */
export const picture = defineKind('picture', 'journey', {
  /** PNG or JPEG as a data URL; type and size are those of the bytes. */
  data: v.pipe(
    v.string(),
    v.maxLength(longestPicture),
    v.check((value: string) => pictureSize(value) !== undefined, 'picture'),
  ),
})
