import type { MessageValues } from '../../lib/message.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { type Kpi, gapTo } from '../kpis/kpiValue.ts'
import { kpiTree } from '../kpis/kpiTree.ts'
import { type Pull, pulledDownBy } from '../kpis/pulledDownBy.ts'
import { rollUp } from '../kpis/rollUp.ts'
import { hundredths } from './hundredths.ts'
import { hurtsUnanswered } from './hurtsUnanswered.ts'
import { type KpiFamily, kpiFamily } from './kpiFamily.ts'
import { linkedTo } from './linkedTo.ts'
import { mostHarm } from './mostHarm.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'
import { unitSuffix } from './unitSuffix.ts'

/** A KPI's latest reading, or where it has none what its children roll up to, is short of its target. */
export const kpiOffTarget = recordRule('kpi', (kpi, context) => {
  if (kpi.target === undefined) return undefined
  const family = kpiFamily(context, kpi)
  const { latest } = family.value
  const value = latest?.value ?? rollUp(family.value, family.children).value
  const gap = value === undefined ? undefined : gapTo(kpi, kpi.target, value)
  if (value === undefined || gap === undefined || gap >= 0) return undefined
  const pulls = pullsOf(kpi, family)
  const pulling = family.children.filter((child) =>
    pulls.some(({ kpiId }) => kpiId === child.kpi.id),
  )
  const touchpoints = [family.value, ...pulling].flatMap((one) => linkedTo(context, one.kpi))
  const n = latest?.n ?? 0
  const isFew = n > 0 && n < context.settings.threshold('few-comments.comments')
  return newFinding({
    rule: 'kpi-off-target',
    severity: severityOf(context, kpi, isFew, touchpoints),
    // Not those that pull it down: which they are changes with the figures.
    subjects: [kpi.id],
    title: { name: kpi.name },
    variant: latest ? 'reading' : 'children',
    why: {
      value: hundredths(value),
      target: hundredths(kpi.target),
      gap: hundredths(-gap),
      unit: unitSuffix(kpi),
      isPercent: kpi.unit === '%' ? 'yes' : 'no',
      date: latest?.date ?? '',
      n,
      few: isFew ? 'yes' : 'no',
      ...pullFigures(pulls, family),
    },
    harm: mostHarm(context, touchpoints),
  })
})

function pullsOf(kpi: Kpi, { value, children }: KpiFamily): Pull[] {
  const values = [value, ...children]
  const tree = kpiTree(values.map((one) => one.kpi))
  return pulledDownBy(kpi.id, tree, new Map(values.map((one) => [one.kpi.id, one])))
}

/** Critical: the company's own figure is surely off, and nobody acts where its customers surely hurt. */
function severityOf(
  context: RuleContext,
  { level }: Kpi,
  isFew: boolean,
  touchpoints: readonly RecordOf<'touchpoint'>[],
): 'critical' | 'warning' {
  if (level !== 'company' || isFew) return 'warning'
  return hurtsUnanswered(context, touchpoints) ? 'critical' : 'warning'
}

/** The two that pull it down most, by how much, and how many more do. */
function pullFigures(pulls: readonly Pull[], { children }: KpiFamily): MessageValues {
  const nameOf = (pull: Pull | undefined): string =>
    children.find(({ kpi }) => kpi.id === pull?.kpiId)?.kpi.name ?? ''
  const [first, second] = pulls
  return {
    pulls: pulls.length,
    name1: nameOf(first),
    pull1: hundredths(first?.pull ?? 0),
    name2: nameOf(second),
    pull2: hundredths(second?.pull ?? 0),
    more: Math.max(0, pulls.length - 2),
  }
}
