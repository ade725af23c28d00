import type { Fix } from '../../model/finding.ts'
import { isId } from '../../model/ids.ts'
import { freeId } from '../freeId.ts'
import type { FeedbackSum } from '../feedbackSum.ts'
import type { JourneyNode } from '../journeyGraph.ts'
import type { Pain } from '../painsOf.ts'
import { newFinding } from './newFinding.ts'
import { painFigures } from './painFigures.ts'
import { painSeverity } from './painSeverity.ts'
import { painTrace } from './painTrace.ts'
import { type RuleContext, touchpointRule } from './ruleContext.ts'

const longestTitle = 1000

/** Feedback says that it hurts there, and no pain point from feedback says so on the map yet. */
export const painPoint = touchpointRule((node, context) => {
  const { id, name } = node.touchpoint
  const pain = context.pains.get(id)
  const sum = context.feedback.get(id)
  if (!pain || !sum || isRecorded(context, id)) return undefined
  return newFinding({
    rule: 'pain-point',
    severity: painSeverity(pain),
    subjects: [id],
    title: { name },
    variant: pain.basis,
    why: painFigures(pain, sum, context.evidence.get(id)?.negativeWords),
    harm: sum.harm,
    fixes: [addFix(context, node, pain, sum)],
  })
})

/** Whether a pain point was taken from the feedback, whatever became of it. */
function isRecorded({ pointing }: RuleContext, id: string): boolean {
  return pointing('painPoint', id).some(({ origin }) => origin === 'feedback')
}

function addFix(
  { records, evidence }: RuleContext,
  node: JourneyNode,
  pain: Pain,
  sum: FeedbackSum,
): Fix {
  const { id, name } = node.touchpoint
  const themes = evidence.get(id)?.themes.slice(0, 3) ?? []
  const phrases = themes.map(({ phrase }) => phrase).join(', ')
  const title = [name, phrases].filter((part) => part !== '').join(': ')
  const sourceIds = sum.sourceIds.filter(isId)
  return {
    title: { key: 'finding.pain-point.fix.add', values: {} },
    command: 'painPoint.add',
    args: {
      id: freeId(records, `pain-point:${id}`),
      title: title.slice(0, longestTitle),
      touchpointId: id,
      origin: 'feedback',
      n: pain.n,
      k: pain.k,
      ...(sourceIds.length === 0 ? {} : { sourceIds }),
      ...painTrace(pain, evidence.get(id)),
    },
  }
}
