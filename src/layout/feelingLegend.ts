import type { LegendEntry } from './Scene.ts'
import { setLine, type TextStyle } from './setLines.ts'

const legendText: TextStyle = { size: 10.5, weight: 400, lineHeight: 14, tone: 'ink3' }
/** px of the sample of a line before a curve's name */
export const legendSample = 22
const sampleGap = 6
const entryGap = 18
const padTop = 5
/** px from one row of the legend to the next */
export const legendRow = 14
/** widest names, px, of one of several personas and of the customers' */
const nameRoom = 160
const customersRoom = 280

type Named = Pick<LegendEntry, 'dash' | 'name'>

export interface Legend {
  readonly entries: readonly LegendEntry[]
  readonly rows: number
}

/**
 * The names of curves side by side from `x1`, each after a sample of its line, in as many rows as they need to end
 * before `x2`; with `mostRows` names are cut shorter until they fit into those, as far as one can read them.
 */
export function feelingLegend(
  named: readonly Named[],
  { x1, x2, top, mostRows = Infinity }: { x1: number; x2: number; top: number; mostRows?: number },
): Legend {
  for (const least of [1, 0.7, 0.5, 0.35]) {
    const legend = flowed(named, { x1, x2, top }, least)
    if (legend.rows <= mostRows) return legend
  }
  return flowed(named, { x1, x2, top }, 0.25)
}

function flowed(
  named: readonly Named[],
  { x1, x2, top }: { x1: number; x2: number; top: number },
  share: number,
): Legend {
  const entries: LegendEntry[] = []
  let [left, row] = [x1, 0]
  for (const { name, dash } of named) {
    const style = dash ? legendText : ({ ...legendText, tone: 'customers' } as const)
    const room = Math.min(
      (dash ? nameRoom : customersRoom) * share,
      x2 - x1 - legendSample - sampleGap,
    )
    const wide = setLine(name, style, { x: 0, top: 0, width: room }).width
    if (left > x1 && left + legendSample + sampleGap + wide > x2) [left, row] = [x1, row + 1]
    const x = left + legendSample + sampleGap
    const line = setLine(name, style, { x, top: top + padTop + row * legendRow, width: room })
    entries.push({ ...(dash ? { dash } : {}), name, line })
    left = x + line.width + entryGap
  }
  return { entries, rows: row + 1 }
}
