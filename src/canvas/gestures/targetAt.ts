import { columnAt } from '../../layout/columnAt.ts'
import { cellAt } from '../../layout/findCells.ts'
import type { CardBox, ConnectionBox, Scene } from '../../layout/Scene.ts'
import type { PathCommand } from '../../lib/drawing/shapes.ts'
import { cellKey } from '../../model/recordIndex.ts'
import { type Point, type Viewport, stickyOffset, toMap } from '../viewport/Viewport.ts'
import { feltAt } from './feltPoints.ts'
import type { Target } from './gesture.ts'

/** Px of the pane around a connection's line that still hit it. */
const reach = 6
/** Px of the map around the middle of a connector's dot. */
const dotReach = 10

/** What lies under a point of the pane. `dotted` are the touchpoints that show their connector. */
export function targetAt(
  scene: Scene,
  viewport: Viewport,
  pane: Point,
  dotted: readonly string[],
): Target {
  const point = toMap(viewport, pane)
  const sticky = stickyOffset(viewport)
  const inHead = { x: point.x, y: point.y - sticky.y }
  const inLaneHead = point.x - sticky.x < scene.laneHeadWidth
  if (inHead.y < scene.headHeight) return inLaneHead ? { kind: 'ground' } : headAt(scene, inHead)
  if (inLaneHead) return laneAt(scene, point, reach / viewport.zoom)
  const dot = dotted.find((id) => isOnDot(scene.cards.get(id), point))
  if (dot !== undefined) return { kind: 'connector', id: dot }
  const cell = cellAt(scene, point.x, point.y)
  const card = cell?.cardIds.find((id) => isIn(scene.cards.get(id), point))
  if (card !== undefined) return { kind: 'card', id: card }
  const connection = connectionAt(scene, point, reach / viewport.zoom)
  if (connection) return { kind: 'connection', id: connection.id }
  if (!cell || cell.cardIds.length > 0) return { kind: 'ground' }
  const felt = feltAt(scene, cell, point)
  return { kind: 'ground', key: cellKey(cell.stepId, cell.laneId), ...(felt ? { felt } : {}) }
}

function headAt(scene: Scene, { x, y }: Point): Target {
  const stage = scene.stages.find((one) => isIn(one, { x, y }))
  if (stage) return stage.isUnplaced ? { kind: 'ground' } : { kind: 'stage', id: stage.stageId }
  const below = scene.stages.every((one) => one.isCollapsed || y > one.y + one.h)
  const index = columnAt(scene.columns, x)
  const column = scene.columns[index]
  if (!below || column?.stepId === undefined || column.isUnplaced || column.steps)
    return { kind: 'ground' }
  const { stageId: id, stepId } = column
  if (x <= column.x + column.w) return { kind: 'step', id: stepId }
  const first = scene.columns.findIndex((one) => one.stageId === id)
  return { kind: 'border', id, nth: index - first + 1 }
}

function laneAt({ lanes }: Scene, { y }: Point, near: number): Target {
  const border = lanes.find((one) => Math.abs(one.y + one.h - y) <= near)
  if (border && !border.isCollapsed) return { kind: 'border', id: border.laneId, nth: 1 }
  const lane = lanes.find((one) => y >= one.y && y < one.y + one.h)
  return lane ? { kind: 'lane', id: lane.laneId } : { kind: 'ground' }
}

function isIn(
  box: { x: number; y: number; w: number; h: number } | undefined,
  { x, y }: Point,
): boolean {
  return box !== undefined && x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h
}

/** The touchpoint that a connection let go at a point of the map would lead to. */
export function touchpointAt(scene: Scene, point: Point): CardBox | undefined {
  return cellAt(scene, point.x, point.y)
    ?.cardIds.map((id) => scene.cards.get(id))
    .find((card) => card?.kind === 'touchpoint' && isIn(card, point))
}

/** Middle of a touchpoint's connector: on its right edge. */
export function connectorOf(card: CardBox): Point {
  return { x: card.x + card.w, y: card.y + card.h / 2 }
}

function isOnDot(card: CardBox | undefined, point: Point): boolean {
  if (!card || card.kind !== 'touchpoint') return false
  const dot = connectorOf(card)
  return Math.hypot(dot.x - point.x, dot.y - point.y) <= dotReach
}

/** The drawn connection nearest to a point, within `distance` px of the map. */
export function connectionAt(
  { connections }: Scene,
  point: Point,
  distance: number,
): ConnectionBox | undefined {
  let nearest: ConnectionBox | undefined
  let least = distance
  for (const connection of connections) {
    if (connection.kind !== 'drawn') continue
    const { x, y, w, h } = connection.box
    if (point.x < x - distance || point.x > x + w + distance) continue
    if (point.y < y - distance || point.y > y + h + distance) continue
    const away = distanceToPath(connection.d, point)
    if (away > least) continue
    least = away
    nearest = connection
  }
  return nearest
}

/** How far a point is from a path; curves are taken as eight straight pieces. */
export function distanceToPath(d: readonly PathCommand[], point: Point): number {
  let from: Point | undefined
  let least = Infinity
  const lineTo = (to: Point): void => {
    if (from) least = Math.min(least, distanceToSegment(from, to, point))
    from = to
  }
  for (const command of d) {
    if (command[0] === 'M') from = { x: command[1], y: command[2] }
    else if (command[0] === 'L') lineTo({ x: command[1], y: command[2] })
    else if (command[0] === 'C' && from) {
      const start = from
      for (let piece = 1; piece <= 8; piece++) lineTo(onCurve(start, command, piece / 8))
    }
  }
  return least
}

function onCurve(
  start: Point,
  [, x1, y1, x2, y2, x3, y3]: Extract<PathCommand, readonly ['C', ...number[]]>,
  at: number,
): Point {
  const rest = 1 - at
  const mix = (a: number, b: number, c: number, d: number): number =>
    rest ** 3 * a + 3 * rest ** 2 * at * b + 3 * rest * at ** 2 * c + at ** 3 * d
  return { x: mix(start.x, x1, x2, x3), y: mix(start.y, y1, y2, y3) }
}

function distanceToSegment(a: Point, b: Point, p: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / length
  const at = Math.max(0, Math.min(1, along))
  return Math.hypot(a.x + at * dx - p.x, a.y + at * dy - p.y)
}
