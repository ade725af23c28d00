import { defineKind, flag, id, name, optional } from '../defineKind.ts'

/** A part of the company that can own things. */
export const department = defineKind(
  'department',
  'organisation',
  { name, color: optional(name), headId: optional(id), external: optional(flag) },
  { headId: ['person'] },
)
