import type { PathCommand, Shape } from '../lib/drawing/shapes.ts'
import { textShape, touches } from './basicShapes.ts'
import { faceBox, legendSample, sampleEnd } from './feelingLegend.ts'
import type { LensPaint } from './LensPaint.ts'
import type { Palette } from './palette.ts'
import type { Box, FeelingCurves, FeelingPoint, LegendEntry, Scene, TeamCurve } from './Scene.ts'

/** The curves of each feeling lane, with band, points, zero line and legend. */
export function feelingShapes(
  scene: Scene,
  palette: Palette,
  view: Box,
  lens?: LensPaint,
): Shape[] {
  return scene.feelings.flatMap((curves) => {
    const lane = scene.lanes.find(({ laneId }) => laneId === curves.laneId)
    const box = { x: curves.x1, y: lane?.y ?? 0, w: curves.x2 - curves.x1, h: lane?.h ?? 0 }
    return touches(box, view) ? curveShapes(curves, palette, lens) : []
  })
}

/** px */
const usualLooks = { line: 2.5, dashed: 1.8, r: 5 }
const flatLooks = { line: 2, dashed: 1.4, r: 3.5 }

type Looks = typeof usualLooks

function curveShapes(curves: FeelingCurves, palette: Palette, lens?: LensPaint): Shape[] {
  const { x1, x2, zeroY, team, customers } = curves
  const looks = curves.isFlat ? flatLooks : usualLooks
  const shapes: Shape[] = [
    {
      kind: 'path',
      d: [
        ['M', x1, zeroY],
        ['L', x2, zeroY],
      ],
      stroke: palette.lineStrong,
      dash: [2, 4],
    },
  ]
  const solid = { stroke: palette.negative, strokeWidth: looks.line, cap: 'round' as const }
  for (const run of customers) shapes.push(...bandShapes(run, palette))
  for (const run of customers) {
    if (run.length > 1) shapes.push({ kind: 'path', d: smooth(run.map(middle)), ...solid })
  }
  for (const curve of team) shapes.push(...teamShapes(curve, palette, looks))
  for (const point of customers.flat()) {
    const drawn = [pointShape(point, palette, looks)]
    shapes.push(...(lens?.soften(drawn, palette, point.stepId) ?? drawn))
  }
  const ends = curves.endLabels.map(({ line }) => textShape(line, palette))
  return [...shapes, ...ends, ...legendShapes(curves, palette)]
}

function teamShapes(
  { dash, runs }: TeamCurve,
  palette: Palette,
  { dashed: strokeWidth }: Looks,
): Shape[] {
  const dashed = { stroke: palette.ink3, strokeWidth, dash }
  return runs.flatMap((run): Shape[] => {
    if (run.length > 1) return [{ kind: 'path', d: smooth(run.map(middle)), ...dashed }]
    // A view of one step alone is a short dash, so that no slope is made up.
    return run.map((only) => shortDash(only, palette))
  })
}

type XY = readonly [x: number, y: number]

function middle({ x, y }: FeelingPoint): XY {
  return [x, y]
}

/** Level at every point: between two of them the curve never leaves their values. */
function smooth(points: readonly XY[]): PathCommand[] {
  return points.map(([x, y], i) => {
    const before = points[i - 1]
    if (!before) return ['M', x, y]
    const half = (x + before[0]) / 2
    return ['C', half, before[1], half, y, x, y]
  })
}

/** Where neighbours both have an interval an area, at a point between two without one nothing. */
function bandShapes(run: readonly FeelingPoint[], palette: Palette): Shape[] {
  const shapes: Shape[] = []
  let part: FeelingPoint[] = []
  for (const point of [...run, undefined]) {
    if (point?.band) {
      part.push(point)
      continue
    }
    if (part.length > 0) shapes.push(bandShape(part, palette))
    part = []
  }
  return shapes
}

function bandShape(part: readonly FeelingPoint[], palette: Palette): Shape {
  const top = part.map(({ x, band }): XY => [x, band?.[0] ?? 0])
  const bottom = part.map(({ x, band }): XY => [x, band?.[1] ?? 0]).reverse()
  const only = part.length === 1 ? part[0] : undefined
  if (only?.band) {
    const [y1, y2] = only.band
    const box = { x: only.x - 4, y: y1, width: 8, height: Math.max(1, y2 - y1), radius: 3 }
    return { kind: 'rect', ...box, fill: palette.negative, opacity: 0.16 }
  }
  const [, ...back] = smooth(bottom)
  const [x, y] = bottom[0] ?? [0, 0]
  const d: PathCommand[] = [...smooth(top), ['L', x, y], ...back, ['Z']]
  return { kind: 'path', d, fill: palette.negative, opacity: 0.16 }
}

function shortDash({ x, y }: FeelingPoint, palette: Palette): Shape {
  const d: PathCommand[] = [
    ['M', x - 9, y],
    ['L', x + 9, y],
  ]
  return { kind: 'path', d, stroke: palette.ink3, strokeWidth: 1.8, dash: [4, 3] }
}

function pointShape(
  { x, y, tone }: FeelingPoint,
  palette: Palette,
  { r, line: strokeWidth }: Looks,
): Shape {
  const circle = { kind: 'circle' as const, cx: x, cy: y, r, fill: palette.surface }
  return { ...circle, stroke: palette[tone], strokeWidth }
}

function legendShapes({ legend }: FeelingCurves, palette: Palette): Shape[] {
  return legend.flatMap((entry): Shape[] => {
    const { dash, line } = entry
    const y = line.y - 0.3636 * line.size
    const right = sampleEnd(entry)
    const d: PathCommand[] = [
      ['M', right - legendSample, y],
      ['L', right, y],
    ]
    const sample: Shape = dash
      ? { kind: 'path', d, stroke: palette.ink3, strokeWidth: 1.8, dash }
      : { kind: 'path', d, stroke: palette.negative, strokeWidth: 2.5, cap: 'round' }
    return [sample, ...faceShapes(entry, palette), textShape(line, palette)]
  })
}

/** A picture that fills a circle, cut at its longer side. */
function faceShapes(entry: LegendEntry, { sunken: fill }: Palette): Shape[] {
  const { face } = entry
  if (!face) return []
  const { source, alt } = face
  const { x, y, w } = faceBox(entry)
  const [cx, cy, r] = [x + w / 2, y + w / 2, w / 2]
  const scale = w / Math.min(face.width, face.height)
  const [width, height] = [face.width * scale, face.height * scale]
  const place = { x: cx - width / 2, y: cy - height / 2, width, height }
  return [
    { kind: 'circle', cx, cy, r, fill },
    {
      kind: 'group',
      children: [{ kind: 'image', ...place, source, ...(alt ? { label: alt } : {}) }],
      clip: { x, y, width: w, height: w, radius: r },
    },
  ]
}
