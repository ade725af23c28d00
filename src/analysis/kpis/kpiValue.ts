import type { RecordOf } from '../../model/kinds.ts'
import { type KpiState, betterSign, kpiState } from '../../model/kpiState.ts'

export type Kpi = RecordOf<'kpi'>
export type Reading = RecordOf<'reading'>

/** Where a KPI stands. All figures are in the KPI's own unit. */
export interface KpiValue {
  readonly kpi: Kpi
  /** By date, oldest first; of one date in the order of the records. */
  readonly series: readonly Reading[]
  readonly latest: Reading | undefined
  readonly previous: Reading | undefined
  /** Without any reading "no-reading", whether there is a target or not. */
  readonly state: KpiState
  /** How far the latest reading is past the target (0 or more) or short of it (less than 0). */
  readonly gap: number | undefined
  /**
   * The gap as a share of the way from baseline to target: −1 at the baseline, 0 at the target. Undefined
   * where one is missing, and where the target is no better than the baseline: that is no way.
   */
  readonly gapShare: number | undefined
}

/** How far a value is past a target, or short of it (less than 0), the KPI's direction considered. */
export function gapTo(kpi: Kpi, target: number | undefined, value: number): number | undefined {
  return target === undefined ? undefined : betterSign(kpi) * (value - target)
}

/** Where a KPI stands by its own readings; readings of other KPIs are the caller's to leave out. */
export function kpiValue(kpi: Kpi, readings: readonly Reading[]): KpiValue {
  const series = [...readings].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const latest = series.at(-1)
  const gap = latest && gapTo(kpi, kpi.target, latest.value)
  return {
    kpi,
    series,
    latest,
    previous: series.at(-2),
    state: kpiState(kpi, latest?.value),
    gap,
    gapShare: shareOf(kpi, gap),
  }
}

function shareOf(kpi: Kpi, gap: number | undefined): number | undefined {
  if (gap === undefined || kpi.baseline === undefined) return undefined
  const baselineGap = gapTo(kpi, kpi.target, kpi.baseline)
  return baselineGap === undefined || baselineGap >= 0 ? undefined : -gap / baselineGap
}
