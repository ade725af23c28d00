import type { KpiValue } from '../../analysis/kpis/kpiValue.ts'
import { fewComments } from '../../analysis/painsOf.ts'
import { formatValue } from '../../i18n/layoutWords.ts'
import { formatCount, t } from '../../i18n/t.ts'

/** At most two decimals. */
export function formatNumber(value: number): string {
  return formatValue(value, undefined)
}

const dayFormat = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })

/** "Jun 30, 2026"; what is no day as it stands. */
export function formatDay(date: string): string {
  const time = Date.parse(`${date}T00:00Z`)
  return Number.isNaN(time) ? date : dayFormat.format(time)
}

/** A difference of two values: of percentages "16 points", else in the unit. */
export function formatGap(gap: number, unit: string | undefined): string {
  const size = Math.round(Math.abs(gap) * 100) / 100
  return unit === '%' ? t('kpis.points', { n: size }) : formatValue(size, unit)
}

/** The latest value with its unit, "no reading" where there is none. */
export function latestFigure({ kpi, latest }: KpiValue): string {
  return latest ? formatValue(latest.value, kpi.unit) : t('kpis.noReading')
}

/** "16 points short of 70%". */
export function stateSentence({ kpi, state, gap }: KpiValue): string {
  if (state === 'no-reading') {
    return kpi.target === undefined
      ? t('kpis.noReading')
      : t('kpis.noReadingFor', { target: formatValue(kpi.target, kpi.unit) })
  }
  if (gap === undefined || kpi.target === undefined) return t('kpis.noTarget')
  const target = formatValue(kpi.target, kpi.unit)
  if (state === 'on-target' && gap === 0) return t('kpis.atTarget', { target })
  return t(state === 'on-target' ? 'kpis.pastTarget' : 'kpis.shortOf', {
    gap: formatGap(gap, kpi.unit),
    target,
  })
}

/** "54% of 1,200 on 2026-06-30". */
export function readingSentence(value: KpiValue): string {
  const { kpi, latest } = value
  if (!latest) return t('kpis.noReading')
  const shown = { value: formatValue(latest.value, kpi.unit), date: formatDay(latest.date) }
  return latest.n === undefined
    ? t('kpis.readingOn', shown)
    : t('kpis.readingOf', { ...shown, n: latest.n, few: isFew(latest.n) })
}

/** "n 1,200"; empty where it isn't known. */
export function sampleSize({ latest }: KpiValue): string {
  if (latest?.n === undefined) return ''
  return t('kpis.n', { n: formatCount(latest.n), few: isFew(latest.n) })
}

/** A figure from few answers says so (methods). */
function isFew(n: number): 'yes' | 'no' {
  return n < fewComments ? 'yes' : 'no'
}
