import { newFinding } from './newFinding.ts'
import { touchpointRule } from './ruleContext.ts'

/** So few comments speak of it that what they say may be chance. */
export const fewComments = touchpointRule((node, { feedback, settings }) => {
  const { id, name } = node.touchpoint
  const sum = feedback.get(id)
  const enough = settings.threshold('few-comments.comments')
  const all = sum ? sum.n + sum.complaints : 0
  if (!sum || all === 0 || all >= enough) return undefined
  const { n, k, share, complaints } = sum
  const [value, low, high] = share ?? [0, 0, 0]
  return newFinding({
    rule: 'few-comments',
    severity: 'info',
    subjects: [id],
    title: { name },
    variant: n > 0 ? 'share' : 'complaints',
    why: { n, k, share: value, low, high, lowPercent: Math.round(low * 100), complaints, enough },
    harm: sum.harm,
  })
})
