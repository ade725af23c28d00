import { oncePer } from '../../lib/oncePer.ts'
import { type Kpi, type KpiValue, kpiValue } from '../kpis/kpiValue.ts'
import { type RollUp, rollUp } from '../kpis/rollUp.ts'
import type { RuleContext } from './ruleContext.ts'

export interface KpiFamily {
  readonly value: KpiValue
  /** Where the KPIs under it stand, by id; itself is never one of them. */
  readonly children: readonly KpiValue[]
  /** What the children come to. */
  readonly rolled: RollUp
}

interface Known {
  readonly values: Map<string, KpiValue>
  readonly families: Map<string, KpiFamily>
}

/** Several rules ask for the same families, and each KPI is in two of them. */
const knownIn = oncePer<RuleContext, Known>(() => ({ values: new Map(), families: new Map() }))

/** A KPI and its children, from their own records and readings alone. */
export function kpiFamily(context: RuleContext, kpi: Kpi): KpiFamily {
  const { values, families } = knownIn(context)
  const valueOf = (one: Kpi): KpiValue => {
    const value =
      values.get(one.id) ?? kpiValue(one, context.pointing('reading', one.id), context.today)
    values.set(one.id, value)
    return value
  }
  const before = families.get(kpi.id)
  if (before) return before
  const value = valueOf(kpi)
  const below = context.pointing('kpi', kpi.id).filter(({ id }) => id !== kpi.id)
  const children = below.map(valueOf)
  const family = { value, children, rolled: rollUp(value, children) }
  families.set(kpi.id, family)
  return family
}
