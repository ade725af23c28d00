import { defineKind } from '../defineKind.ts'
import { pictureData } from '../pictureData.ts'

/**
 * A picture, stored once however many cards show it; cards point to it, so an edit of their text never carries it. It
 * is never changed: another picture is another record. One that no card shows is left out of files.
 */
export const picture = defineKind('picture', 'journey', { data: pictureData })
