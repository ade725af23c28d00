import { compareReadings } from '../../model/compareReadings.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { type KpiState, betterSign, kpiState } from '../../model/kpiState.ts'

export type Kpi = RecordOf<'kpi'>
export type Reading = RecordOf<'reading'>

/** A reading that doesn't count: of a day yet to come, or beside another of its day (see {@link compareReadings}). */
export interface ApartReading {
  readonly reading: Reading
  readonly why: 'yet-to-come' | 'same-day'
}

/** Where a KPI stands. All figures are in the KPI's own unit. */
export interface KpiValue {
  readonly kpi: Kpi
  /** Those that count: one a day, oldest first, up to today. */
  readonly series: readonly Reading[]
  /** Those that don't, oldest first. */
  readonly apart: readonly ApartReading[]
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

/**
 * Where a KPI stands by its own readings; readings of other KPIs are the caller's to leave out. Nobody has read what
 * is dated after today (`YYYY-MM-DD`): it is kept out. Where today isn't known all days count.
 */
export function kpiValue(kpi: Kpi, readings: readonly Reading[], today?: string): KpiValue {
  const series: Reading[] = []
  const apart: ApartReading[] = []
  for (const reading of [...readings].sort(compareReadings)) {
    const before = series.at(-1)
    if (today !== undefined && reading.date > today) apart.push({ reading, why: 'yet-to-come' })
    else if (before?.date !== reading.date) series.push(reading)
    else {
      apart.push({ reading: before, why: 'same-day' })
      series[series.length - 1] = reading
    }
  }
  const latest = series.at(-1)
  const gap = latest && gapTo(kpi, kpi.target, latest.value)
  return {
    kpi,
    series,
    apart,
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
