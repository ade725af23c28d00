import { defineKind, flag, id, name, optional } from '../defineKind.ts'

/** Somebody in a department. `active` missing means active. */
export const person = defineKind(
  'person',
  'organisation',
  { name, role: optional(name), departmentId: optional(id), active: optional(flag) },
  { departmentId: ['department'] },
)
