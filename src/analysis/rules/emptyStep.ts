import { firstLane, stepsInOrder } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import type { Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { freeId } from '../freeId.ts'
import { newFinding } from './newFinding.ts'
import type { Rule, RuleContext } from './ruleContext.ts'

/** A step in which customer and company never meet. */
export const emptyStep: Rule = (context) => {
  const { records, graph } = context
  const filled = new Set([...graph.touchpoints.values()].map(({ touchpoint }) => touchpoint.stepId))
  const lane = firstLane(records, 'touchpoints')
  return stepsInOrder(records)
    .filter(({ id }) => !filled.has(id))
    .map((step) =>
      newFinding({
        rule: 'empty-step',
        severity: 'info',
        subjects: [step.id],
        title: { name: step.name },
        why: { stage: liveRecord(records, 'stage', step.stageId)?.name ?? '' },
        fixes: lane && step.name !== '' ? [addFix(context, step, lane.id)] : [],
      }),
    )
}

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
