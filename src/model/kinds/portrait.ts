import { defineKind } from '../defineKind.ts'
import { pictureData } from '../pictureData.ts'

/** What a `picture` is for cards, for personas: those belong to the organisation, and so do their pictures. */
export const portrait = defineKind('portrait', 'organisation', { data: pictureData })
