import { payConflictFindings } from './payConflictFindings.ts'
import { journeyRule } from './ruleContext.ts'

/** The accountable owners of two touchpoints, one after the other, are paid against each other. */
export const payConflictHandoff = journeyRule((context) =>
  payConflictFindings('pay-conflict-handoff', 2, context),
)
