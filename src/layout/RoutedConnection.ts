import type { PathCommand } from '../lib/drawing/shapes.ts'
import { type Point, arrowHead, boundsOf, roundedPath } from './connectionPaths.ts'
import type { Box, ConnectionBox } from './Scene.ts'

const arrowLength = 5

/** What a connection is, before its way is known. */
export type ConnectionEnds = Pick<ConnectionBox, 'id' | 'fromId' | 'toId' | 'kind' | 'isBackward'>

/**
 * A connection with its corners. Its line and its arrow are made when they are asked for: of the thousands that a map
 * may have only those in view are drawn, and as commands of a path each takes a thousand bytes.
 */
export class RoutedConnection implements ConnectionBox {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly kind: ConnectionBox['kind']
  readonly isBackward: boolean
  readonly box: Box
  readonly label?: NonNullable<ConnectionBox['label']>
  readonly isLabelLeftOut?: true
  /** x and y of each corner, from its start to the tip of its arrow */
  readonly corners: readonly number[]

  /** `isLeftOut`: there is no room for the label that it should have. */
  constructor(
    { id, fromId, toId, kind, isBackward }: ConnectionEnds,
    points: readonly Point[],
    label: ConnectionBox['label'],
    isLeftOut: boolean,
  ) {
    this.id = id
    this.fromId = fromId
    this.toId = toId
    this.kind = kind
    this.isBackward = isBackward
    this.corners = points.flatMap(({ x, y }) => [x, y])
    const outline = boundsOf(points)
    this.box = label ? boundsOf([...cornersOf(outline), ...cornersOf(label.box)]) : outline
    if (label) this.label = label
    if (isLeftOut) this.isLabelLeftOut = true
  }

  get d(): readonly PathCommand[] {
    const points = this.points()
    const { tip, direction } = endOf(points)
    // Ends within its arrow, whose tip is sharper than a line.
    const end = { x: tip.x - direction * (arrowLength - 1), y: tip.y }
    return roundedPath([...points.slice(0, -1), end])
  }

  get arrow(): readonly PathCommand[] {
    const { tip, direction } = endOf(this.points())
    return arrowHead(tip, direction, arrowLength)
  }

  private points(): Point[] {
    const { corners } = this
    return Array.from({ length: corners.length / 2 }, (_, at) => ({
      x: corners[2 * at] ?? 0,
      y: corners[2 * at + 1] ?? 0,
    }))
  }
}

function endOf(points: readonly Point[]): { tip: Point; direction: 1 | -1 } {
  const [before, tip = { x: 0, y: 0 }] = points.slice(-2)
  return { tip, direction: tip.x >= (before?.x ?? 0) ? 1 : -1 }
}

function cornersOf({ x, y, w, h }: Box): Point[] {
  return [
    { x, y },
    { x: x + w, y: y + h },
  ]
}
