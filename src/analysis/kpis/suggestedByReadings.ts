import {
  correlationOfRanks,
  enoughPeriods,
  type RankCorrelation,
} from '../stats/rankCorrelation.ts'
import { midRanks } from '../stats/midRanks.ts'
import type { Influence, KpiPair } from './influence.ts'
import type { KpiValue } from './kpiValue.ts'
import { betterSign } from '../../model/kpiState.ts'

interface Months {
  /** Ascending. */
  readonly months: readonly string[]
  readonly values: readonly number[]
  /** The same for two KPIs with the same months. */
  readonly key: string
  readonly ranks: readonly number[]
}

/**
 * What readings suggest for a pair of KPIs: Spearman's correlation of the last readings of at least 12 common
 * calendar months, where its 95 % interval excludes 0; else undefined. Helps where improving one, in its own
 * direction, goes with improving the other. Readings don't say which comes first: the pair's order is kept,
 * and it holds both ways. Of pairs that have nothing to do with each other one in twenty comes out too, so
 * ask for those that would matter, not for all. The function returned ranks each KPI's readings only once.
 */
export function suggestedByReadings(
  values: ReadonlyMap<string, KpiValue>,
): (pair: KpiPair) => Influence | undefined {
  const known = new Map<KpiValue, Months>()
  const monthsFor = (value: KpiValue): Months => {
    const months = known.get(value) ?? monthsOf(value)
    known.set(value, months)
    return months
  }
  return ([from, to]) => {
    const one = values.get(from)
    const other = values.get(to)
    if (!one || !other || one === other) return undefined
    const found = correlation(monthsFor(one), monthsFor(other))
    if (!found || (found.low <= 0 && found.high >= 0)) return undefined
    const goesUp = found.rho * betterSign(one.kpi) * betterSign(other.kpi) > 0
    return {
      fromKpiId: from,
      toKpiId: to,
      effect: goesUp ? 'helps' : 'hurts',
      origin: 'suggested',
      isMutual: true,
      basis: { kind: 'readings', ...found },
    }
  }
}

function monthsOf({ series }: KpiValue): Months {
  // By date: the last reading of a month stays, in the place of the first.
  const last = new Map(series.map(({ date, value }) => [date.slice(0, 7), value]))
  const months = [...last.keys()]
  const values = [...last.values()]
  return { months, values, key: months.join(), ranks: midRanks(values) }
}

function correlation(one: Months, other: Months): RankCorrelation | undefined {
  if (Math.min(one.months.length, other.months.length) < enoughPeriods) return undefined
  if (one.key === other.key) return correlationOfRanks(one.ranks, other.ranks)
  const xs: number[] = []
  const ys: number[] = []
  let place = 0
  for (const [index, month] of one.months.entries()) {
    while ((other.months[place] ?? month) < month) place += 1
    const x = one.values[index]
    const y = other.values[place]
    if (other.months[place] !== month || x === undefined || y === undefined) continue
    xs.push(x)
    ys.push(y)
  }
  return correlationOfRanks(midRanks(xs), midRanks(ys))
}
