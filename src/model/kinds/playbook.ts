import { defineKind, id, optional, text } from '../defineKind.ts'

/** What a team does, agreed beforehand, when a KPI leaves its target. */
export const playbook = defineKind(
  'playbook',
  'organisation',
  { kpiId: id, trigger: optional(text), steps: optional(text) },
  { kpiId: ['kpi'] },
)
