import type { Reading } from '../../analysis/kpis/kpiValue.ts'
import { dayOfIsoDate } from '../../lib/calendar.ts'

/** Shares of the picture's width and height, 0 … 1, from the left and from the top. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What a picture of values over time spans. */
export interface SeriesFrame {
  /** Days from 1970, first and last. */
  readonly days: readonly [number, number]
  readonly values: readonly [number, number]
}

/** The frame that holds these readings and the target; undefined where no reading has a day. */
export function seriesFrame(
  readings: readonly Reading[],
  targets: readonly (number | undefined)[],
): SeriesFrame | undefined {
  let [from, to, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { date, value } of readings) {
    const day = dayOfIsoDate(date)
    if (day === undefined) continue
    from = Math.min(from, day)
    to = Math.max(to, day)
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  if (from === Infinity) return undefined
  for (const target of targets) {
    if (target === undefined) continue
    low = Math.min(low, target)
    high = Math.max(high, target)
  }
  return { days: [from, to], values: [low, high] }
}

/** Where the readings stand in the frame; one day alone, or one value alone, stands in the middle. */
export function seriesPoints(readings: readonly Reading[], frame: SeriesFrame): Point[] {
  return readings.flatMap(({ date, value }) => {
    const day = dayOfIsoDate(date)
    return day === undefined ? [] : [{ x: partOf(day, frame.days), y: heightOf(value, frame) }]
  })
}

/** How far from the top a value stands. */
export function heightOf(value: number, { values }: SeriesFrame): number {
  return 1 - partOf(value, values)
}

function partOf(value: number, [low, high]: readonly [number, number]): number {
  return high > low ? (value - low) / (high - low) : 0.5
}
