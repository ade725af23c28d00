import { assignFix } from './assignFix.ts'
import { spokenOf } from './spokenOf.ts'
import { newFinding } from './newFinding.ts'
import { touchpointRule } from './ruleContext.ts'
import { whyUnowned } from './whyUnowned.ts'

/** A touchpoint without an accountable owner: none named, one who declined, or one who is not active any more. */
export const unowned = touchpointRule((node, { records, graph, evidence, feedback }) => {
  if (node.owner) return undefined
  const { id, name } = node.touchpoint
  return newFinding({
    rule: 'unowned',
    severity: 'warning',
    subjects: [id],
    title: { name },
    why: { ...whyUnowned(records, node), ...spokenOf(evidence.get(id), feedback.get(id)) },
    harm: feedback.get(id)?.harm ?? 0,
    fixes: assignFix(graph, id),
  })
})
