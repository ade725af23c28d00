import type { Kpi, KpiValue } from '../../analysis/kpis/kpiValue.ts'
import { figureRange, isOutside } from '../../model/figureRange.ts'
import { betterSign } from '../../model/kpiState.ts'
import { fewComments } from '../../model/fewComments.ts'
import { formatDay } from '../../i18n/formatDay.ts'
import { formatValue } from '../../i18n/layoutWords.ts'
import { formatCount, t } from '../../i18n/t.ts'

/** At most two decimals. */
export function formatNumber(value: number): string {
  return formatValue(value, undefined)
}

/** A difference of two values: of percentages "16 points", else in the unit. */
export function formatGap(gap: number, unit: string | undefined): string {
  const size = Math.round(Math.abs(gap) * 100) / 100
  return unit === '%' ? t('kpis.points', { n: size }) : formatValue(size, unit)
}

/** Whose figure is off target is short of it, or over it where less is better. */
export function wayOff(kpi: Kpi): 'up' | 'down' {
  return betterSign(kpi) === 1 ? 'up' : 'down'
}

/** The latest value with its unit, "no reading" where there is none. */
export function latestFigure({ kpi, latest }: KpiValue): string {
  return latest ? formatValue(latest.value, kpi.unit) : t('kpis.noReading')
}

/** "16 points short of the target of 70%"; "over" where less is better. */
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
    direction: wayOff(kpi),
    target,
  })
}

/** Why the definition of a KPI does not allow a figure; undefined: it does. */
export function refusedFigure(kpi: Kpi, figure: number): string | undefined {
  const range = figureRange(kpi)
  if (!isOutside(figure, range) || !range.isSure) return undefined
  return t('refused.outsideRange', { name: kpi.name, min: range.min, max: range.max })
}

/** That a figure is allowed and yet most unlikely: 150%. */
export function figureHint(kpi: Kpi, figure: number | undefined): string | undefined {
  const range = figureRange(kpi)
  if (figure === undefined || !isOutside(figure, range) || range.isSure) return undefined
  return t('kpis.unlikely', {
    figure: formatValue(figure, kpi.unit),
    min: formatValue(range.min, kpi.unit),
    max: formatValue(range.max, kpi.unit),
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
