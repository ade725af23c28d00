import type { MessageValues } from '../../lib/message.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { type Kpi, type KpiValue, gapTo } from '../kpis/kpiValue.ts'
import { betterSign } from '../../model/kpiState.ts'
import { kpiTree } from '../kpis/kpiTree.ts'
import { type Pull, pulledDownBy } from '../kpis/pulledDownBy.ts'
import { denominatorsOf } from '../kpis/rollUp.ts'
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
  const rolled = family.rolled.value
  const value = latest?.value ?? rolled
  const gap = value === undefined ? undefined : gapTo(kpi, kpi.target, value)
  if (value === undefined || gap === undefined || gap >= 0) return undefined
  const pulls = pullsOf(kpi, family)
  const pulling = family.children.filter((child) =>
    pulls.some(({ kpiId }) => kpiId === child.kpi.id),
  )
  const touchpoints = [family.value, ...pulling].flatMap((one) => linkedTo(context, one.kpi.id))
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
      direction: wayOf(kpi),
      unit: unitSuffix(kpi),
      isPercent: isPercent(kpi),
      rolled: hundredths(rolled ?? 0),
      differs: rolled === undefined || hundredths(rolled) === hundredths(value) ? 'no' : 'yes',
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

/** The two that pull it down most, how far each is from its target and what it counts for, and how many more do. */
function pullFigures(pulls: readonly Pull[], { value, children }: KpiFamily): MessageValues {
  const [first, second] = pulls.map(({ kpiId }) => children.find(({ kpi }) => kpi.id === kpiId))
  return {
    pulls: pulls.length,
    // No hyphen: a name that a message can choose by.
    way: value.kpi.rollUp === 'weighted-mean' ? 'mean' : (value.kpi.rollUp ?? ''),
    ...childFigures('1', first, value, children),
    ...childFigures('2', second, value, children),
    more: Math.max(0, pulls.length - 2),
  }
}

function childFigures(
  at: '1' | '2',
  child: KpiValue | undefined,
  parent: KpiValue,
  children: readonly KpiValue[],
): MessageValues {
  // A ratio's and a minimum's parts are held against the target of the whole.
  const isOwn = parent.kpi.rollUp !== 'ratio' && parent.kpi.rollUp !== 'minimum'
  const judge = isOwn ? child?.kpi : parent.kpi
  const { target = 0 } = judge ?? {}
  const far = judge ? betterSign(judge) * (target - (child?.latest?.value ?? target)) : 0
  return {
    [`name${at}`]: child?.kpi.name ?? '',
    [`far${at}`]: hundredths(far),
    [`direction${at}`]: judge ? wayOf(judge) : '',
    [`unit${at}`]: child ? unitSuffix(child.kpi) : '',
    [`isPercent${at}`]: child ? isPercent(child.kpi) : 'no',
    [`weight${at}`]: child ? weightOf(child, parent, children) : 0,
  }
}

/** What a child counts for: its weight, or in a ratio its part of the denominators. */
function weightOf(child: KpiValue, { kpi }: KpiValue, children: readonly KpiValue[]): number {
  if (kpi.rollUp !== 'ratio') return child.kpi.weight ?? 0
  const all = denominatorsOf(children)
  return all === 0 ? 0 : (child.latest?.denominator ?? 0) / all
}

function isPercent({ unit }: Kpi): 'yes' | 'no' {
  return unit === '%' ? 'yes' : 'no'
}

/** Who misses a target is short of it, or over it where less is better. */
function wayOf(kpi: Kpi): 'up' | 'down' {
  return betterSign(kpi) === 1 ? 'up' : 'down'
}
