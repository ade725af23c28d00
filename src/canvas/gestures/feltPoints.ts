import type { CellBox, FeelingCurves, Scene } from '../../layout/Scene.ts'
import type { Point } from '../viewport/Viewport.ts'
import type { FeltPoint } from './gesture.ts'

/** Px of the map around a point of a curve that still hit it. */
const pointReach = 12

export interface PlacedPoint extends Point {
  readonly felt: FeltPoint
}

/**
 * The points of the team's curves at a step, to be taken hold of. Where only one curve is drawn and has none there, it
 * waits on the line in the middle. A collapsed stage has none, for its point stands for several
 * steps, and a collapsed lane has none, for it is too flat to aim.
 */
export function feltPoints(scene: Scene, { laneId, stepId, x, w }: CellBox): PlacedPoint[] {
  const curves = curvesOf(scene, laneId)
  const isStep = scene.columns.some((one) => one.stepId === stepId && one.steps === undefined)
  if (!curves || curves.isFlat || !isStep) return []
  const [only] = curves.team
  const points = curves.team.flatMap(({ personaId, runs }) => {
    const point = runs.flat().find((one) => one.stepId === stepId)
    const felt = { laneId, stepId, ...(personaId === undefined ? {} : { personaId }) }
    return point ? [{ x: point.x, y: point.y, felt }] : []
  })
  if (points.length > 0 || curves.team.length > 1) return points
  const { personaId } = only ?? {}
  const felt = { laneId, stepId, ...(personaId === undefined ? {} : { personaId }) }
  return [{ x: x + w / 2, y: curves.zeroY, felt }]
}

/** The nearest of them to a point of the map. */
export function feltAt(scene: Scene, cell: CellBox, point: Point): FeltPoint | undefined {
  const away = ({ x, y }: Point): number => Math.hypot(x - point.x, y - point.y)
  return feltPoints(scene, cell)
    .filter((one) => away(one) <= pointReach)
    .toSorted((a, b) => away(a) - away(b))[0]?.felt
}

/** What a height of the map means on the scale of a feeling lane, −2 … +2 in tenths. */
export function feelingAt({ zeroY, unit }: FeelingCurves, y: number): number {
  return Math.round(Math.min(2, Math.max(-2, (zeroY - y) / unit)) * 10) / 10
}

export function curvesOf({ feelings }: Scene, laneId: string): FeelingCurves | undefined {
  return feelings.find((one) => one.laneId === laneId)
}
