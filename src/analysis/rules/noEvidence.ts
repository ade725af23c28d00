import { hasFeedback } from './hasFeedback.ts'
import { newFinding } from './newFinding.ts'
import { touchpointRule } from './ruleContext.ts'

/** Nothing is known of what customers say here, although they speak of other touchpoints. */
export const noEvidence = touchpointRule((node, { evidence }) => {
  const { id, name } = node.touchpoint
  const one = evidence.get(id)
  const comments = one?.comments ?? 0
  if ((one?.n ?? 0) > 0 || !hasFeedback(evidence)) return undefined
  return newFinding({
    rule: 'no-evidence',
    severity: 'info',
    subjects: [id],
    title: { name },
    variant: comments > 0 ? 'unscored' : 'silent',
    why: { comments, employees: one?.employees?.n ?? 0 },
  })
})
