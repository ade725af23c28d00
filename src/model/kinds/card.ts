import * as v from 'valibot'
import { defineKind, id, name, optional, order, text } from '../defineKind.ts'

/** Other content in a cell: note, quote, picture, backstage action, system. */
export const card = defineKind(
  'card',
  'journey',
  {
    stepId: id,
    laneId: id,
    order,
    /** With **bold** words and "- " before the items of lists: see `richText`. */
    text,
    pictureId: optional(id),
    /** What the picture shows, for those who don't see it. */
    alt: optional(name),
    /** Where it leads: see `webLink`. A file may hold anything; only what that lets through is opened. */
    link: optional(v.pipe(v.string(), v.maxLength(2000))),
  },
  { stepId: ['step'], laneId: ['lane'], pictureId: ['picture'] },
)
