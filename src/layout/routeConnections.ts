import type { Connection } from '../model/kinds/connection.ts'
import type { Touchpoint } from '../model/kinds/touchpoint.ts'
import { recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'
import { ConnectionLabels, type LabelPlace } from './ConnectionLabels.ts'
import { columnAt } from './columnAt.ts'
import type { Point } from './connectionPaths.ts'
import type { MapLanes } from './layoutLanes.ts'
import type { LayoutWords } from './LayoutWords.ts'
import { metrics } from './metrics.ts'
import { RoutedConnection } from './RoutedConnection.ts'
import type { BlueprintLine, CardBox, ColumnBox, ConnectionBox } from './Scene.ts'

/** Height of the ports on a touchpoint's card, px from its top; backward ones lie lower. */
const forwardPort = 46
const backwardPort = 76
/** px that a label may stand away from the middle of the gap that it belongs to: a badge may be there */
const besideGap = 24
/** px of its line that a label covers at least */
const leastOnLine = 20

/**
 * Paths of all connections between cards. They leave and enter at the sides and run in the gaps
 * between columns and between stacked cards, never across a card. Those of hidden cards end at what stands for these,
 * one where several would be the same, none within it. Where none is drawn forward out of
 * a step, a thin implied one says that the next step follows.
 */
export function routeConnections(
  records: Records,
  columns: readonly ColumnBox[],
  touchpoints: ReadonlyMap<string, readonly Touchpoint[]>,
  { lanes, cells, cards, hidden, blueprintLines }: Ground,
  words: LayoutWords,
): ConnectionBox[] {
  const labels = new ConnectionLabels({ columns, lanes, cells, cards }, blueprintLines)
  const router = new Router(words, columns, labels, unevenLanes(lanes, cards))
  const routed: ConnectionBox[] = []
  const left = new Set<string>()
  const drawn = new Set<string>()
  const endOf = (id: string): End | undefined => {
    const cell = cells.get(hidden.get(id) ?? '')
    return cards.get(id) ?? (cell?.summary && { ...cell, ...cell.summary, id })
  }
  for (const connection of recordsOfKind(records, 'connection')) {
    const [from, to] = [endOf(connection.fromId), endOf(connection.toId)]
    if (!from || !to || placeOf(from) === placeOf(to)) continue
    // Between what stands for hidden cards there may be many: one line tells it.
    if (hidden.has(from.id) || hidden.has(to.id)) {
      const ends = `${placeOf(from)} ${placeOf(to)}`
      if (drawn.has(ends)) continue
      drawn.add(ends)
    }
    const ends = endsOf(columns, from, to)
    if (ends.toColumn > ends.fromColumn) left.add(from.stepId)
    routed.push(router.drawn(connection, ends))
  }
  for (const [i, { stepId }] of columns.entries()) {
    const next = columns[i + 1]
    if (stepId === undefined || next?.stepId === undefined || next.isUnplaced) continue
    const from = endOf(touchpoints.get(stepId)?.[0]?.id ?? '')
    const to = endOf(touchpoints.get(next.stepId)?.[0]?.id ?? '')
    if (!from || !to || left.has(stepId)) continue
    routed.push(router.implied(stepId, endsOf(columns, from, to)))
  }
  return routed
}

interface Ground extends MapLanes {
  readonly blueprintLines: readonly BlueprintLine[]
}

/** A card, or what stands for a hidden one. */
type End = Pick<CardBox, 'id' | 'x' | 'y' | 'w' | 'h' | 'stepId' | 'laneId'>

function placeOf({ x, y }: End): string {
  return `${x},${y}`
}

interface Ends {
  readonly from: End
  readonly to: End
  readonly fromColumn: number
  readonly toColumn: number
}

function endsOf(columns: readonly ColumnBox[], from: End, to: End): Ends {
  return { from, to, fromColumn: columnAt(columns, from.x), toColumn: columnAt(columns, to.x) }
}

/** Upper edges of lanes where other cards stand among touchpoints: their rows don't line up. */
function unevenLanes(
  lanes: MapLanes['lanes'],
  cards: ReadonlyMap<string, CardBox>,
): ReadonlyMap<string, number> {
  const mixed = new Set<string>()
  for (const { kind, laneId } of cards.values()) if (kind !== 'touchpoint') mixed.add(laneId)
  return new Map(lanes.flatMap(({ laneId, y }) => (mixed.has(laneId) ? [[laneId, y]] : [])))
}

class Router {
  private readonly labels: ConnectionLabels
  private readonly words: LayoutWords
  private readonly columns: readonly ColumnBox[]
  private readonly uneven: ReadonlyMap<string, number>
  /** how many run in each gap, so that they don't hide each other */
  private readonly used = new Map<string, number>()

  constructor(
    words: LayoutWords,
    columns: readonly ColumnBox[],
    labels: ConnectionLabels,
    uneven: ReadonlyMap<string, number>,
  ) {
    this.words = words
    this.columns = columns
    this.labels = labels
    this.uneven = uneven
  }

  drawn(connection: Connection, ends: Ends): ConnectionBox {
    return this.route(ends, connection.id, 'drawn', this.labelText(connection))
  }

  implied(stepId: string, ends: Ends): ConnectionBox {
    return this.route(ends, `implied.${stepId}`, 'implied', '')
  }

  private labelText({ label, share }: Connection): string {
    const parts = [label ?? '', share === undefined ? '' : this.words.formatShare(share)]
    return parts.filter((part) => part.trim() !== '').join(' · ')
  }

  private route(ends: Ends, id: string, kind: ConnectionBox['kind'], text: string): ConnectionBox {
    const isBackward = ends.toColumn < ends.fromColumn
    const { points, labelAt } = this.pointsOf(ends, kind)
    const label = this.labels.place(text, labelAt)
    const is = { id, fromId: ends.from.id, toId: ends.to.id, kind, isBackward }
    return new RoutedConnection(is, points, label, !label && text !== '')
  }

  private pointsOf(
    { from, to, fromColumn, toColumn }: Ends,
    kind: ConnectionBox['kind'],
  ): { points: Point[]; labelAt: LabelPlace } {
    const isBackward = toColumn < fromColumn
    const port = isBackward ? backwardPort : forwardPort
    const y1 = from.y + Math.min(port, from.h / 2)
    const isSame = toColumn === fromColumn
    const y2 = to.y + Math.min(isSame ? backwardPort : port, to.h / 2)
    const start = { x: isBackward ? from.x : from.x + from.w, y: y1 }
    const tip = { x: isBackward || isSame ? to.x + to.w : to.x, y: y2 }
    const below = from.y + from.h
    if (Math.abs(toColumn - fromColumn) <= 1) {
      const gap = isBackward ? toColumn : fromColumn
      const x = this.inGap(gap, kind)
      const points = y1 === y2 ? [start, tip] : [start, { x, y: y1 }, { x, y: y2 }, tip]
      const middle = this.gapMiddle(gap)
      const [left, right] = [middle - besideGap, middle + besideGap]
      return { points, labelAt: { left, right, edge: below, side: 1 } }
    }
    const firstX = this.inGap(isBackward ? fromColumn - 1 : fromColumn, kind)
    const lastX = this.inGap(isBackward ? toColumn : toColumn - 1, kind)
    const laneTop = this.uneven.get(from.laneId)
    const row = isBackward ? below + 4 : from.y - 4
    const channel = this.inChannel(laneTop === undefined ? row : laneTop + 7)
    const points = [
      start,
      { x: firstX, y: y1 },
      { x: firstX, y: channel },
      { x: lastX, y: channel },
      { x: lastX, y: y2 },
      tip,
    ]
    const labelAt: LabelPlace = {
      left: Math.min(firstX, lastX) + leastOnLine,
      right: Math.max(firstX, lastX) - leastOnLine,
      edge: laneTop ?? (isBackward ? below : from.y),
      side: isBackward || laneTop !== undefined ? 1 : -1,
    }
    return { points, labelAt }
  }

  private inGap(column: number, kind: ConnectionBox['kind']): number {
    return this.gapMiddle(column) + (kind === 'implied' ? 0 : this.spread(`x${column}`, 1.5))
  }

  /** Middle of the gap right of a column. */
  private gapMiddle(column: number): number {
    const { x, w } = this.columns[column] ?? { x: metrics.laneHeadWidth, w: 0 }
    return x + w + metrics.gap / 2
  }

  private inChannel(y: number): number {
    return y + this.spread(`y${y}`, 1.5)
  }

  private spread(key: string, by: number): number {
    const nth = this.used.get(key) ?? 0
    this.used.set(key, nth + 1)
    return [0, by, -by][nth % 3] ?? 0
  }
}
