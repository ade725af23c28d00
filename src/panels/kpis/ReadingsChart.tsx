import type { KpiValue } from '../../analysis/kpis/kpiValue.ts'
import { formatValue } from '../../i18n/layoutWords.ts'
import { t } from '../../i18n/t.ts'
import styles from './Lines.module.css'
import { dotsPath, linePath } from './ReadingLine.tsx'
import { formatDay } from '../../i18n/formatDay.ts'
import { stateSentence } from './figures.ts'
import { heightOf, seriesFrame, seriesPoints } from './seriesPoints.ts'

export interface ReadingsChartProps {
  readonly value: KpiValue
  /** Drawn on the same axes: only where the definitions are the same. */
  readonly other?: KpiValue | undefined
}

const height = 100

/** Readings over time with the target as a dashed line; a second series as a broken line of its own. */
export function ReadingsChart({ value, other }: ReadingsChartProps) {
  const { kpi, series } = value
  const both = [...series, ...(other?.series ?? [])]
  const frame = seriesFrame(both, [kpi.target])
  if (!frame) return null
  const points = seriesPoints(series, frame)
  const others = other ? seriesPoints(other.series, frame) : []
  const [low, high] = frame.values
  const dates = both.map(({ date }) => date).sort()
  const target = kpi.target === undefined ? undefined : heightOf(kpi.target, frame)
  return (
    <figure className={styles['figure']}>
      <div className={styles['plot']} role="img" aria-label={chartLabel(value, other)}>
        <span className={styles['high']}>{formatValue(high, kpi.unit)}</span>
        {low === high ? null : <span className={styles['low']}>{formatValue(low, kpi.unit)}</span>}
        <svg className={styles['chart']} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
          <path className={styles['axis']} d={`M0 ${height}H100`} />
          {target === undefined ? null : (
            <path className={styles['target']} d={`M0 ${target * height}H100`} />
          )}
          {others.length === 0 ? null : (
            <>
              <path className={styles['other']} d={linePath(others, height)} />
              <path className={styles['otherDots']} d={dotsPath(others, height)} />
            </>
          )}
          <path className={styles['line']} d={linePath(points, height)} />
          <path className={styles['dots']} d={dotsPath(points, height)} />
        </svg>
        <span className={styles['first']}>{formatDay(dates[0] ?? '')}</span>
        <span className={styles['last']}>{formatDay(dates.at(-1) ?? '')}</span>
      </div>
      <figcaption className={styles['legend']}>
        <span data-line="own">{kpi.name}</span>
        {other ? <span data-line="other">{other.kpi.name}</span> : null}
        {kpi.target === undefined ? null : (
          <span data-line="target">
            {t('kpis.targetIs', { target: formatValue(kpi.target, kpi.unit) })}
          </span>
        )}
      </figcaption>
    </figure>
  )
}

function chartLabel(value: KpiValue, other: KpiValue | undefined): string {
  const parts = [value, ...(other ? [other] : [])].map((one) => {
    const [first, last] = [one.series[0], one.series.at(-1)]
    return t('kpis.chartLabel', {
      name: one.kpi.name,
      n: one.series.length,
      first: first ? formatValue(first.value, one.kpi.unit) : '',
      firstDate: formatDay(first?.date ?? ''),
      last: last ? formatValue(last.value, one.kpi.unit) : '',
      lastDate: formatDay(last?.date ?? ''),
      state: stateSentence(one),
    })
  })
  return parts.join(' ')
}
