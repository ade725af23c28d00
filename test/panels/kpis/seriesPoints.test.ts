import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/analysis/kpis/kpiValue.ts'
import { heightOf, seriesFrame, seriesPoints } from '../../../src/panels/kpis/seriesPoints.ts'

const at = (date: string, value: number): Reading => ({
  id: `reading-${date}`,
  kind: 'reading',
  kpiId: 'kpi00000',
  date,
  value,
})

describe('readings as points', () => {
  const series = [at('2026-01-01', 50), at('2026-01-11', 60), at('2026-01-21', 40)]

  it('stand by their day and value, the target within the frame', () => {
    const frame = seriesFrame(series, [80])
    expect(frame).toEqual({ days: [20454, 20474], values: [40, 80] })
    expect(frame && seriesPoints(series, frame)).toEqual([
      { x: 0, y: 0.75 },
      { x: 0.5, y: 0.5 },
      { x: 1, y: 1 },
    ])
    expect(frame && heightOf(80, frame)).toBe(0)
  })

  it('stand in the middle where there is one alone', () => {
    const one = [at('2026-01-01', 7)]
    const frame = seriesFrame(one, [undefined])
    expect(frame && seriesPoints(one, frame)).toEqual([{ x: 0.5, y: 0.5 }])
  })

  it('have no frame without a day', () => {
    expect(seriesFrame([], [80])).toBeUndefined()
    expect(seriesFrame([at('2026-02-31', 1)], [])).toBeUndefined()
  })
})
