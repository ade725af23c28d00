import type { Fix } from '../../model/finding.ts'
import type { Message } from '../../lib/message.ts'
import type { Kpi } from '../kpis/kpiValue.ts'
import { weightSlack } from '../kpis/rollUp.ts'
import { shareWeights } from '../kpis/shareWeights.ts'
import { kpiFamily } from './kpiFamily.ts'
import { newFinding } from './newFinding.ts'
import { recordRule } from './ruleContext.ts'
import { someNames } from './someNames.ts'

/** A weighted mean whose weights don't sum to 1, or of which some are missing or below 0. */
export const kpiWeights = recordRule('kpi', (kpi, context) => {
  if (kpi.rollUp !== 'weighted-mean') return undefined
  const family = kpiFamily(context, kpi)
  const problem = family.rolled.problems.find((one) => one.code === 'weights')
  if (!problem) return undefined
  const children = family.children.map((child) => child.kpi)
  const open = children.filter(({ weight }) => weight === undefined)
  const negative = children.filter(({ weight = 0 }) => weight < 0).length
  const isFull = Math.abs(problem.sum - 1) <= weightSlack && open.length > 0 && negative === 0
  return newFinding({
    rule: 'kpi-weights',
    severity: kpi.level === 'company' ? 'warning' : 'info',
    subjects: [kpi.id],
    title: { name: kpi.name },
    variant: isFull ? 'full' : 'sum',
    why: {
      count: children.length,
      sum: rounded(problem.sum),
      missing: open.length,
      negative,
      ...someNames((isFull ? open : children).map(({ name }) => name)),
    },
    fixes: weighFix(children, problem.sum),
  })
})

/** To six digits: a thousand of them are still nearer to their sum than the 0.001 that is allowed. */
function rounded(weight: number): number {
  return Math.round(weight * 1e6) / 1e6
}

/**
 * All scaled to a sum of 1; or, where some are missing, those get what the others leave, in equal parts; or, where that
 * is nothing, all are shared out again.
 */
function weighFix(children: readonly Kpi[], sum: number): Fix[] {
  const open = children.filter(({ weight }) => weight === undefined)
  if (children.some(({ weight = 0 }) => weight < 0)) return []
  if (open.length === 0) {
    if (!(sum > 0)) return []
    const title = { key: 'finding.kpi-weights.fix.scale', values: {} }
    return [
      weigh(
        title,
        children.map((kpi) => [kpi, rounded((kpi.weight ?? 0) / sum)]),
      ),
    ]
  }
  if (1 - sum <= weightSlack) return [shareFix(children, open)]
  const part = rounded((1 - sum) / open.length)
  const values = { count: open.length, name: open[0]?.name ?? '', part }
  const title = { key: 'finding.kpi-weights.fix.rest', values }
  return [
    weigh(
      title,
      open.map((kpi) => [kpi, part]),
    ),
  ]
}

/** Those without a weight get an equal part, the others keep their proportions; a weight of 0 stays. */
function shareFix(children: readonly Kpi[], open: readonly Kpi[]): Fix {
  const counting = children.filter(({ weight }) => weight !== 0)
  const shares = shareWeights(counting.map(({ weight = 0 }) => weight))
  const values = { count: open.length, name: open[0]?.name ?? '' }
  return weigh(
    { key: 'finding.kpi-weights.fix.share', values },
    counting.map((kpi, at) => [kpi, shares[at] ?? 0]),
  )
}

function weigh(title: Message, weights: readonly (readonly [Kpi, number])[]): Fix {
  const changes = weights.map(([{ id }, weight]) => ({ id, fields: { weight } }))
  const [only, another] = changes
  if (only && !another) return { title, command: 'organisation.setFields', args: only }
  return { title, command: 'organisation.setEach', args: { changes } }
}
