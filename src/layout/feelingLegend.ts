import type { Box, LegendEntry } from './Scene.ts'
import { setLine, type TextStyle } from './setLines.ts'

const legendText: TextStyle = { size: 10.5, weight: 400, lineHeight: 14, tone: 'ink3' }
/** px of the sample of a line before a curve's name */
export const legendSample = 22
const sampleGap = 6
const entryGap = 18
const padTop = 5
/** px from one row of the legend to the next */
const plainRow = 14
/** px of a round picture, and of the rows where there are some */
const faceSize = 22
const faceRow = 26
/** widest names, px, of one of several personas and of the customers' */
const nameRoom = 160
const customersRoom = 280

type Named = Pick<LegendEntry, 'dash' | 'name' | 'face'>

export interface Legend {
  readonly entries: readonly LegendEntry[]
  readonly rows: number
}

interface Place {
  readonly x1: number
  readonly x2: number
  readonly top: number
  readonly mostRows?: number
}

/**
 * The names of curves side by side from `x1`, each after a sample of its line and the picture of its persona, in as
 * many rows as they need to end before `x2`; with `mostRows` names are cut shorter until they fit into those, as far as
 * one can read them, and pictures left out where there is no room for them.
 */
export function feelingLegend(named: readonly Named[], place: Place): Legend {
  const { mostRows = Infinity } = place
  for (const isFaced of [true, false]) {
    for (const least of [1, 0.7, 0.5, 0.35]) {
      const legend = flowed(named, place, least, isFaced)
      if (legend.rows <= mostRows) return legend
    }
  }
  return flowed(named, place, 0.25, false)
}

/** px by which these names are higher than one row of them without pictures. */
export function legendExtra({ entries, rows }: Legend): number {
  return rows * rowOf(entries) - plainRow
}

/** Where the sample of an entry's line ends, px. */
export function sampleEnd({ face, line }: LegendEntry): number {
  return line.x - sampleGap - (face ? faceSize + sampleGap : 0)
}

/** Where the picture of an entry stands. */
export function faceBox({ line }: LegendEntry): Box {
  const middle = line.y - 0.3636 * line.size
  const side = { w: faceSize, h: faceSize }
  return { x: line.x - sampleGap - faceSize, y: middle - faceSize / 2, ...side }
}

function rowOf(named: readonly Named[]): number {
  return named.some(({ face }) => face) ? faceRow : plainRow
}

function flowed(
  named: readonly Named[],
  { x1, x2, top }: Place,
  share: number,
  isFaced: boolean,
): Legend {
  const entries: LegendEntry[] = []
  const height = isFaced ? rowOf(named) : plainRow
  const first = top + padTop + (height - plainRow) / 2
  let [left, row] = [x1, 0]
  for (const { name, dash, face: given } of named) {
    const face = isFaced ? given : undefined
    const style = dash ? legendText : ({ ...legendText, tone: 'customers' } as const)
    const before = legendSample + sampleGap + (face ? faceSize + sampleGap : 0)
    const room = Math.min((dash ? nameRoom : customersRoom) * share, x2 - x1 - before)
    const wide = setLine(name, style, { x: 0, top: 0, width: room }).width
    if (left > x1 && left + before + wide > x2) [left, row] = [x1, row + 1]
    const x = left + before
    const line = setLine(name, style, { x, top: first + row * height, width: room })
    entries.push({ ...(dash ? { dash } : {}), name, ...(face ? { face } : {}), line })
    left = x + line.width + entryGap
  }
  return { entries, rows: row + 1 }
}
