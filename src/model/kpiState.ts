import type { RecordOf } from './kinds.ts'

type Kpi = RecordOf<'kpi'>

/** Where a KPI stands: without any reading "no-reading", whether there is a target or not. */
export type KpiState = 'on-target' | 'off-target' | 'no-target' | 'no-reading'

/** 1 where more is better, −1 where less is. A KPI that doesn't say is taken as "up". */
export function betterSign({ direction }: Pick<Kpi, 'direction'>): 1 | -1 {
  return direction === 'down' ? -1 : 1
}

/** By the latest reading's value, in the KPI's own unit; undefined: there is none. At the target is on it. */
export function kpiState(kpi: Kpi, value: number | undefined): KpiState {
  if (value === undefined) return 'no-reading'
  if (kpi.target === undefined) return 'no-target'
  return betterSign(kpi) * (value - kpi.target) >= 0 ? 'on-target' : 'off-target'
}
