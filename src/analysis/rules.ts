import { emptyStep } from './rules/emptyStep.ts'
import { handoff } from './rules/handoff.ts'
import { noKpi } from './rules/noKpi.ts'
import { notReachable } from './rules/notReachable.ts'
import { painPoint } from './rules/painPoint.ts'
import { painPointUnowned } from './rules/painPointUnowned.ts'
import type { Rule } from './rules/ruleContext.ts'
import { unowned } from './rules/unowned.ts'

/** Every rule by its name. Names are public: rules may be added, never renamed. docs/rules has a page for each. */
export const rules: ReadonlyMap<string, Rule> = new Map([
  ['unowned', unowned],
  ['pain-point', painPoint],
  ['pain-point-unowned', painPointUnowned],
  ['no-kpi', noKpi],
  ['empty-step', emptyStep],
  ['not-reachable', notReachable],
  ['handoff', handoff],
])
