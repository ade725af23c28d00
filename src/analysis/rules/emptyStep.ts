import { firstLane } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import type { Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { freeId } from '../freeId.ts'
import { linkedTo } from './linkedTo.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'

/** A step in which customer and company never meet. */
export const emptyStep = recordRule('step', (step, context) => {
  const { records } = context
  const stage = liveRecord(records, 'stage', step.stageId)
  if (!stage || linkedTo(context, step.id).length > 0) return undefined
  const lane = firstLane(records, 'touchpoints')
  return newFinding({
    rule: 'empty-step',
    severity: 'info',
    subjects: [step.id],
    title: { name: step.name },
    why: { stage: stage.name },
    fixes: lane && step.name !== '' ? [addFix(context, step, lane.id)] : [],
  })
})

/** The new touchpoint bears the step's name until somebody finds a better one. */
function addFix({ records }: RuleContext, step: RecordOf<'step'>, laneId: string): Fix {
  return {
    title: { key: 'finding.empty-step.fix.add', values: { name: step.name } },
    command: 'touchpoint.add',
    args: {
      id: freeId(records, `empty-step:${step.id}`),
      name: step.name,
      stepId: step.id,
      laneId,
    },
  }
}
