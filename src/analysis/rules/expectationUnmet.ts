import type { Evidence, MeanInterval, ScoreScale } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { Step } from '../../model/kinds/step.ts'
import { pooledMean } from '../../model/pooledMean.ts'
import { liveRecord } from '../../model/records.ts'
import { hundredths } from './hundredths.ts'
import { linkedTo } from './linkedTo.ts'
import { mostHarm } from './mostHarm.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'

const rule = 'expectation-unmet'
const longestQuote = 120

/** Customers get less than they said they expect. What is only assumed raises the advice to ask them. */
export const expectationUnmet = recordRule('step', (step, context) => {
  if (!liveRecord(context.records, 'stage', step.stageId)) return undefined
  return step.expectationSource === 'asked' ? unmet(step, context) : assumed(step)
})

function assumed({ id, name, expectation = '' }: Step): Finding | undefined {
  const quote = expectation.trim()
  if (quote === '') return undefined
  return newFinding({
    rule,
    severity: 'info',
    subjects: [id],
    title: { name, source: 'assumed' },
    variant: 'assumed',
    why: { quote: quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote },
  })
}

function unmet({ id, name, expectedScore }: Step, context: RuleContext): Finding | undefined {
  const touchpoints = linkedTo(context, id)
  const delivered = deliveredScore(touchpoints.map((one) => context.evidence.get(one.id)))
  if (expectedScore === undefined || delivered?.high === undefined) return undefined
  const { n, mean, low = mean, high, scale } = delivered
  if (expectedScore > scale.max || high >= expectedScore) return undefined
  return newFinding({
    rule,
    severity: 'warning',
    subjects: [id],
    title: { name, source: 'asked' },
    variant: 'asked',
    why: {
      expected: expectedScore,
      mean: hundredths(mean),
      low: hundredths(low),
      high: hundredths(high),
      n,
      few: n < context.settings.threshold('few-comments.comments') ? 'yes' : 'no',
      min: scale.min,
      max: scale.max,
    },
    harm: mostHarm(context, touchpoints),
  })
}

/** The pooled mean of the step's scores; none where they were asked on several scales. */
export function deliveredScore(
  evidence: readonly (Evidence | undefined)[],
): (MeanInterval & { readonly scale: ScoreScale }) | undefined {
  const scores = evidence.flatMap((one) => (one?.score && one.score.n > 0 ? [one.score] : []))
  const [first] = scores
  if (!first) return undefined
  const { scale } = first
  if (scores.some((one) => !isSameScale(one.scale, scale))) return undefined
  const pooled = pooledMean(scores, (scale.max - scale.min) / 2)
  return pooled && { ...pooled, scale }
}

function isSameScale(a: ScoreScale, b: ScoreScale): boolean {
  return a.kind === b.kind && a.min === b.min && a.max === b.max
}
