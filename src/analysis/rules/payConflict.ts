import { payConflictFindings } from './payConflictFindings.ts'
import { journeyRule } from './ruleContext.ts'

/** Two who are accountable or responsible at the same touchpoint are paid against each other. */
export const payConflict = journeyRule((context) => payConflictFindings('pay-conflict', 1, context))
