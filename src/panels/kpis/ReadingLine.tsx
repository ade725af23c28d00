import type { KpiValue } from '../../analysis/kpis/kpiValue.ts'
import styles from './Lines.module.css'
import { type Point, heightOf, seriesFrame, seriesPoints } from './seriesPoints.ts'

/** Points as a path in a box of 100 by `height`. */
export function linePath(points: readonly Point[], height: number): string {
  return points
    .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x * 100)} ${round(y * height)}`)
    .join('')
}

/** The same points as dots: lines without length, whose round ends the stroke's width draws. */
export function dotsPath(points: readonly Point[], height: number): string {
  return points.map(({ x, y }) => `M${round(x * 100)} ${round(y * height)}h0`).join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** A KPI's readings as a small line with its target; what it says stands in words beside it. */
export function ReadingLine({ value: { kpi, series } }: { readonly value: KpiValue }) {
  const frame = seriesFrame(series, [kpi.target])
  if (!frame) return null
  const points = seriesPoints(series, frame)
  const target = kpi.target === undefined ? undefined : round(heightOf(kpi.target, frame) * 28)
  return (
    <svg className={styles['spark']} viewBox="-3 -3 106 34" preserveAspectRatio="none" aria-hidden>
      {target === undefined ? null : <path className={styles['target']} d={`M0 ${target}H100`} />}
      <path className={styles['line']} d={linePath(points, 28)} />
      <path className={styles['end']} d={dotsPath(points.slice(-1), 28)} />
    </svg>
  )
}
