import { type CellMap, findCells } from './findCells.ts'
import { badgeBox, isCrossed } from './basicShapes.ts'
import { labelBox } from './blueprintLines.ts'
import { metrics } from './metrics.ts'
import type { BlueprintLine, Box, CardBox, ConnectionBox } from './Scene.ts'
import { setLine, type TextStyle } from './setLines.ts'

/** What labels must not cover: the cells of the map and what stands in them. */
interface LabelGround extends CellMap {
  readonly cards: ReadonlyMap<string, CardBox>
}

/** Where a label belongs: beside the edge of a row of cards, at best in the middle between two ends. */
export interface LabelPlace {
  /** ends of the stretch that it must reach into, px */
  readonly left: number
  readonly right: number
  /** upper or lower edge of the row */
  readonly edge: number
  /** 1: the label stands below the edge; −1: above it */
  readonly side: 1 | -1
}

const labelText: TextStyle = { size: 9.5, weight: 400, lineHeight: metrics.stackGap, tone: 'ink3' }
const height = metrics.stackGap
const longest = 150
const padding = 4
const rowHeight = 14

/**
 * Finds room for labels of connections: one that would cover a card, a findings badge or another label moves along
 * its line or is left out.
 */
export class ConnectionLabels {
  private readonly ground: LabelGround
  private readonly right: number
  private readonly taken = new Map<number, Box[]>()

  constructor(ground: LabelGround, lines: readonly BlueprintLine[]) {
    this.ground = ground
    const last = ground.columns.at(-1)
    this.right = last ? last.x + last.w + metrics.gap : metrics.laneHeadWidth
    for (const { labels } of lines) for (const label of labels) this.take(labelBox(label))
  }

  /** A label at a place, undefined where there is no room or text. */
  place(text: string, at: LabelPlace): ConnectionBox['label'] {
    if (text === '') return undefined
    const y = at.side === 1 ? at.edge : at.edge - height
    // From half a pixel above: the ink, not the line, is what must fit between the cards.
    const line = setLine(text, labelText, { x: 0, top: y - 0.5, width: longest })
    if (line.width === 0) return undefined
    const w = Math.ceil(line.width) + 2 * padding
    const x = this.freeLeft(at, { y, w, h: height })
    if (x === undefined) return undefined
    const box = { x, y, w, h: height }
    this.take(box)
    return { box, line: { ...line, x: x + padding } }
  }

  /** The left end nearest to the best one at which nothing is in the way. */
  private freeLeft({ left, right }: LabelPlace, { y, w, h }: Omit<Box, 'x'>): number | undefined {
    const from = Math.max(metrics.laneHeadWidth, left - w)
    const to = Math.min(right, this.right - w)
    const best = Math.max(from, Math.min((left + right - w) / 2, to))
    const inWay = this.inWay({ x: from, y, w: to - from + w, h })
    // Whatever is nearest begins at the best place or where something in the way ends.
    const tries = [best, ...inWay.flatMap((other) => [other.x - w, other.x + other.w])]
    return tries
      .filter((at) => at >= from && at <= to)
      .toSorted((a, b) => Math.abs(a - best) - Math.abs(b - best))
      .find((at) => inWay.every((other) => at >= other.x + other.w || at + w <= other.x))
  }

  /** Cards, badges, chips and labels that a strip of the map touches. */
  private inWay(strip: Box): Box[] {
    const found: Box[] = []
    for (const { cardIds, chips, summary } of findCells(this.ground, strip)) {
      found.push(...chips)
      if (summary) found.push(summary)
      if (summary?.badge) found.push(badgeBox(summary, summary.badge.box))
      for (const id of cardIds) {
        const card = this.ground.cards.get(id)
        if (card) found.push(card)
        if (card?.badge) found.push(badgeBox(card, card.badge.box))
      }
    }
    const row = rowOf(strip)
    for (let near = row - 1; near <= row + 1; near++) found.push(...(this.taken.get(near) ?? []))
    return found.filter((box) => isCrossed(box, strip))
  }

  private take(box: Box): void {
    const row = rowOf(box)
    const others = this.taken.get(row)
    if (others) others.push(box)
    else this.taken.set(row, [box])
  }
}

function rowOf({ y }: Box): number {
  return Math.floor(y / rowHeight)
}
