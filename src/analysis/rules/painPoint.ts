import type { Finding, Fix, Severity } from '../../model/finding.ts'
import { isId } from '../../model/ids.ts'
import { freeId } from '../freeId.ts'
import type { FeedbackSum } from '../feedbackSum.ts'
import type { JourneyNode } from '../journeyGraph.ts'
import { fewComments, type Pain } from '../painsOf.ts'
import { newFinding } from './newFinding.ts'
import { painFigures } from './painFigures.ts'
import type { Rule, RuleContext } from './ruleContext.ts'

const strict = 0.05
const most = 0.5
const longestTitle = 1000

/** Feedback says that it hurts there, and no pain point from feedback says so on the map yet. */
export const painPoint: Rule = (context) => {
  const findings: Finding[] = []
  for (const [id, pain] of context.pains) {
    const node = context.graph.touchpoints.get(id)
    const sum = context.feedback.get(id)
    if (!node || !sum || context.recorded.has(id)) continue
    findings.push(
      newFinding({
        rule: 'pain-point',
        severity: severityOf(pain),
        subjects: [id],
        title: { name: node.touchpoint.name },
        variant: pain.basis,
        why: painFigures(pain, sum, context.evidence.get(id)?.negativeWords),
        harm: sum.harm,
        fixes: [addFix(context, node, pain, sum)],
      }),
    )
  }
  return findings
}

/** Critical: at least half of enough comments are surely negative, by the stricter correction too. */
function severityOf(pain: Pain): Severity {
  if (pain.basis === 'count') return 'warning'
  const isCritical = pain.n >= fewComments && pain.holmP <= strict && pain.share[1] >= most
  return isCritical ? 'critical' : 'warning'
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
    },
  }
}
