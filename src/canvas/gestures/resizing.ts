import { metrics } from '../../layout/metrics.ts'
import type { Box, Scene } from '../../layout/Scene.ts'
import { laneHeights } from '../../model/kinds/lane.ts'
import { columnWidths } from '../../model/kinds/stage.ts'
import type { Point } from '../viewport/Viewport.ts'

/** The border that is dragged: of a lane, or of the `nth` column of a stage, counted from 1. */
export interface Border {
  readonly id: string
  readonly nth: number
}

export interface Resizing {
  /** px at scale 1, within the limits */
  readonly size: number
  /** where the border would be */
  readonly line: Box
}

const thickness = 2

/** What a border dragged to a point of the map would make of the lane or of the stage's columns, which are all alike. */
export function resizingTo(scene: Scene, { id, nth }: Border, at: Point): Resizing | undefined {
  const lane = scene.lanes.find(({ laneId }) => laneId === id)
  if (lane) {
    const size = within(at.y - lane.y, laneHeights)
    const y = lane.y + size - thickness / 2
    return { size, line: { x: 0, y, w: scene.width, h: thickness } }
  }
  const first = scene.columns.find(({ stageId }) => stageId === id)
  if (!first) return undefined
  const gaps = (nth - 1) * metrics.gap
  const size = within((at.x - first.x - gaps) / nth, columnWidths)
  const x = first.x + nth * size + gaps + (metrics.gap - thickness) / 2
  const top = scene.stages[0]?.y ?? 0
  return { size, line: { x, y: top, w: thickness, h: scene.height - top } }
}

function within(size: number, { least, most }: { least: number; most: number }): number {
  return Math.round(Math.max(least, Math.min(most, size)))
}
