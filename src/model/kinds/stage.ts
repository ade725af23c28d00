import type * as v from 'valibot'
import { defineKind, name, order } from '../defineKind.ts'

/** A phase of the journey. */
export const stage = defineKind('stage', 'journey', { name, order })
export type Stage = v.InferOutput<typeof stage.schema>
