import type { Touchpoint } from '../model/kinds/touchpoint.ts'
import { cellKey } from '../model/recordIndex.ts'
import { cellSummary } from './cellSummary.ts'
import { type ChipContent, type ChipSources, chipContents } from './chipContent.ts'
import { linesAboveLanes } from './blueprintLines.ts'
import type { MapHead } from './layoutHead.ts'
import { metrics } from './metrics.ts'
import { placeCard } from './placeCard.ts'
import type { CardPlace } from './CardPlace.ts'
import type { CellRecord, MapPlan, PlannedLane } from './planMap.ts'
import {
  type CardBox,
  type CellBox,
  type CellSummary,
  type ChipBox,
  type ColumnBox,
  type LaneBox,
  unplacedLaneId,
} from './Scene.ts'
import { setLines, type TextStyle } from './setLines.ts'

const titleText: TextStyle = { size: 12, weight: 600, lineHeight: 16, tone: 'ink' }
const hintText: TextStyle = { size: 11, weight: 400, lineHeight: 14, tone: 'ink3' }
const chipGap = 6
/** px beside the name of a collapsed lane for the button that opens it */
const buttonRoom = 16

export interface MapLanes {
  readonly lanes: readonly LaneBox[]
  readonly cells: ReadonlyMap<string, CellBox>
  readonly cards: ReadonlyMap<string, CardBox>
  readonly hidden: ReadonlyMap<string, string>
  /** lower edge of the last lane */
  readonly bottom: number
}

interface LaneSources extends ChipSources {
  /** px that a feeling lane needs beyond its height, for the names of its curves */
  readonly feelingExtra: number
}

/**
 * Lanes one below the other, each as high as its fullest cell, with the cards in their places, or with what stands for
 * them where a stage or lane is collapsed.
 */
export function layoutLanes(
  plan: MapPlan,
  { columns, headHeight }: MapHead,
  touchpoints: ReadonlyMap<string, readonly Touchpoint[]>,
  sources: LaneSources,
): MapLanes {
  const cells = new Map<string, CellBox>()
  const cards = new Map<string, CardBox>()
  const hidden = new Map<string, string>()
  const lanes: LaneBox[] = []
  const lined = new Set(linesAboveLanes(plan.lanes.map(({ role }) => role)).map(({ lane }) => lane))
  let y = headHeight
  for (const [index, lane] of plan.lanes.entries()) {
    const stacks: Stack[] = []
    for (const column of columns) {
      const { stepId, x, w } = column
      if (stepId === undefined) continue
      const chips = lane.collapsed
        ? []
        : chipContents(lane.type, touchpoints.get(stepId) ?? [], w, sources)
      const records = recordsIn(plan, column, lane.id)
      const place = { x, y, w, stepId, laneId: lane.id, laneType: lane.type }
      const isOpen = !lane.collapsed && !column.steps
      stacks.push(
        isOpen
          ? stackIn(place, records, chips, sources)
          : summaryIn(place, records, chips, lane.collapsed === true, sources),
      )
    }
    const box = laneBox(lane, y, stacks, lined.has(index), sources)
    const { laneId, h } = box
    lanes.push(box)
    for (const { stepId, x, w, boxes, chips, summary } of stacks) {
      const cardIds = boxes.map(({ id }) => id)
      for (const card of boxes) cards.set(card.id, card)
      const key = cellKey(stepId, laneId)
      const cell = { stepId, laneId, x, y, w, h, cardIds, chips }
      cells.set(key, summary ? { ...cell, summary } : cell)
      for (const id of summary?.ids ?? []) hidden.set(id, key)
    }
    y += h
  }
  return { lanes, cells, cards, hidden, bottom: y }
}

/** Of a collapsed stage all that stands in any of its steps. */
function recordsIn(
  { contents }: MapPlan,
  { stepId = '', steps }: ColumnBox,
  laneId: string,
): readonly CellRecord[] {
  if (!steps) return contents.get(cellKey(stepId, laneId)) ?? []
  return steps.flatMap((id) => contents.get(cellKey(id, laneId)) ?? [])
}

interface Stack {
  readonly stepId: string
  readonly x: number
  readonly w: number
  readonly boxes: readonly CardBox[]
  readonly chips: readonly ChipBox[]
  readonly summary?: CellSummary | undefined
  /** px from the first card's top to the last one's bottom */
  readonly height: number
}

/** Cards, then chips, one below the other; `place` is the upper left corner of the cell. */
function stackIn(
  place: CardPlace,
  records: readonly CellRecord[],
  contents: readonly ChipContent[],
  sources: ChipSources,
): Stack {
  const { stepId, x, w } = place
  const first = place.y + metrics.lanePadTop
  let top = first
  const boxes: CardBox[] = []
  for (const record of records) {
    const box = placeCard(record, { ...place, y: top }, sources)
    boxes.push(box)
    top += box.h + metrics.stackGap
  }
  const chips = chipsFrom(contents, { x, y: top, w })
  const end = endOf(chips) ?? top - metrics.stackGap
  return { stepId, x, w, boxes, chips, height: Math.max(0, end - first) }
}

/** What stands for the cards, then chips. */
function summaryIn(
  place: CardPlace,
  records: readonly CellRecord[],
  contents: readonly ChipContent[],
  isThin: boolean,
  sources: ChipSources,
): Stack {
  const { stepId, x, y, w } = place
  const first = y + metrics.lanePadTop
  const summary = cellSummary(records, { x, y, w, isThin }, sources)
  const top = summary ? summary.y + summary.h + metrics.stackGap : first
  const chips = chipsFrom(contents, { x, y: top, w })
  const end = endOf(chips) ?? (summary ? summary.y + summary.h : first)
  return { stepId, x, w, boxes: [], chips, summary, height: Math.max(0, end - first) }
}

function chipsFrom(
  contents: readonly ChipContent[],
  { x, y, w }: { readonly x: number; readonly y: number; readonly w: number },
): ChipBox[] {
  let top = y
  return contents.map((chip) => {
    const box = { ...chip, x, y: top, w }
    top += chip.h + chipGap
    return box
  })
}

function endOf(chips: readonly ChipBox[]): number | undefined {
  const last = chips.at(-1)
  return last && last.y + last.h
}

function laneBox(
  lane: PlannedLane,
  y: number,
  stacks: readonly Stack[],
  isBelowLine: boolean,
  { options: { words }, feelingExtra }: LaneSources,
): LaneBox {
  const name = lane.id === unplacedLaneId ? words.unplaced : lane.name
  const place = { x: 14, width: metrics.laneHeadWidth - 28 }
  const is = { laneId: lane.id, type: lane.type, y, isBelowLine }
  if (lane.collapsed) {
    const width = place.width - buttonRoom
    const top = y + (metrics.collapsedHeight - titleText.lineHeight) / 2
    const title = setLines(name, titleText, { ...place, top, width, maxLines: 1 }).lines
    return { ...is, h: metrics.collapsedHeight, title, subtitle: [], isCollapsed: true }
  }
  const title = setLines(name, titleText, { ...place, top: y + 12, maxLines: 3 })
  const hint = lane.id === unplacedLaneId ? '' : words.laneHints[lane.type]
  const below = setLines(hint, hintText, { ...place, top: title.bottom + 2, maxLines: 3 })
  const content = Math.max(smallestContent(lane), ...stacks.map(({ height }) => height))
  const full = metrics.lanePadTop + content + metrics.lanePadBottom
  const least =
    lane.type === 'feeling' ? metrics.feelingHeight + feelingExtra : below.bottom - y + 12
  return {
    ...is,
    h: Math.ceil(Math.max(full, least, lane.height ?? 0)),
    title: title.lines,
    subtitle: below.lines,
  }
}

function smallestContent({ type }: PlannedLane): number {
  return type === 'touchpoints' ? metrics.touchpointHeight : metrics.smallestCard
}
