import type { Kpi } from '../kpis/kpiValue.ts'

/** What stands right behind a KPI's figure: "%", " min", or "" without a unit. */
export function unitSuffix({ unit = '' }: Kpi): string {
  return unit === '' || unit === '%' ? unit : ` ${unit}`
}
