import * as v from 'valibot'
import { defineKind, id, optional, order, text } from '../defineKind.ts'

/** Other content in a cell: note, quote, picture, backstage action, system. */
export const card = defineKind(
  'card',
  'journey',
  {
    stepId: id,
    laneId: id,
    order,
    text,
    picture: optional(v.pipe(v.string(), v.maxLength(2_000_000))),
    link: optional(v.pipe(v.string(), v.maxLength(2000))),
  },
  { stepId: ['step'], laneId: ['lane'] },
)
