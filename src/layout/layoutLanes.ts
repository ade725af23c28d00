import type { Touchpoint } from '../model/kinds/touchpoint.ts'
import { cellKey } from '../model/recordIndex.ts'
import { type ChipContent, type ChipSources, chipContents } from './chipContent.ts'
import { linesAboveLanes } from './blueprintLines.ts'
import type { MapHead } from './layoutHead.ts'
import { metrics } from './metrics.ts'
import { placeCard } from './placeCard.ts'
import type { CardPlace } from './cardContent.ts'
import type { CellRecord, MapPlan, PlannedLane } from './planMap.ts'
import { type CardBox, type CellBox, type ChipBox, type LaneBox, unplacedLaneId } from './Scene.ts'
import { setLines, type TextStyle } from './setLines.ts'

const titleText: TextStyle = { size: 12, weight: 600, lineHeight: 16, tone: 'ink' }
const hintText: TextStyle = { size: 11, weight: 400, lineHeight: 14, tone: 'ink3' }
const chipGap = 6

export interface MapLanes {
  readonly lanes: readonly LaneBox[]
  readonly cells: ReadonlyMap<string, CellBox>
  readonly cards: ReadonlyMap<string, CardBox>
  /** lower edge of the last lane */
  readonly bottom: number
}

interface LaneSources extends ChipSources {
  /** px that a feeling lane needs beyond its height, for the names of its curves */
  readonly feelingExtra: number
}

/** Lanes one below the other, each as high as its fullest cell, with the cards in their places. */
export function layoutLanes(
  plan: MapPlan,
  { columns, headHeight }: MapHead,
  touchpoints: ReadonlyMap<string, readonly Touchpoint[]>,
  sources: LaneSources,
): MapLanes {
  const cells = new Map<string, CellBox>()
  const cards = new Map<string, CardBox>()
  const lanes: LaneBox[] = []
  const lined = new Set(linesAboveLanes(plan.lanes.map(({ role }) => role)).map(({ lane }) => lane))
  let y = headHeight
  for (const [index, lane] of plan.lanes.entries()) {
    const stacks: Stack[] = []
    for (const { stepId, x, w } of columns) {
      if (stepId === undefined) continue
      const chips = chipContents(lane.type, touchpoints.get(stepId) ?? [], w, sources)
      const records = plan.contents.get(cellKey(stepId, lane.id)) ?? []
      const place = { x, y, w, stepId, laneId: lane.id, laneType: lane.type }
      stacks.push(stackIn(place, records, chips, sources))
    }
    const box = laneBox(lane, y, stacks, lined.has(index), sources)
    const { laneId, h } = box
    lanes.push(box)
    for (const { stepId, x, w, boxes, chips } of stacks) {
      const cardIds = boxes.map(({ id }) => id)
      for (const card of boxes) cards.set(card.id, card)
      const cell = { stepId, laneId, x, y, w, h, cardIds, chips }
      cells.set(cellKey(stepId, laneId), cell)
    }
    y += h
  }
  return { lanes, cells, cards, bottom: y }
}

interface Stack {
  readonly stepId: string
  readonly x: number
  readonly w: number
  readonly boxes: readonly CardBox[]
  readonly chips: readonly ChipBox[]
  /** px from the first card's top to the last one's bottom */
  readonly height: number
}

/** Cards, then chips, one below the other; `place` is the upper left corner of the cell. */
function stackIn(
  place: CardPlace,
  records: readonly CellRecord[],
  contents: readonly ChipContent[],
  { owners, options }: ChipSources,
): Stack {
  const { stepId, x, w } = place
  const first = place.y + metrics.lanePadTop
  let top = first
  const boxes: CardBox[] = []
  for (const record of records) {
    const box = placeCard(record, { ...place, y: top }, owners, options)
    boxes.push(box)
    top += box.h + metrics.stackGap
  }
  const chips = contents.map((chip) => {
    const box = { ...chip, x, y: top, w }
    top += chip.h + chipGap
    return box
  })
  const last = chips.length > 0 ? chipGap : metrics.stackGap
  return { stepId, x, w, boxes, chips, height: Math.max(0, top - last - first) }
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
  const title = setLines(name, titleText, { ...place, top: y + 12, maxLines: 3 })
  const hint = lane.id === unplacedLaneId ? '' : words.laneHints[lane.type]
  const below = setLines(hint, hintText, { ...place, top: title.bottom + 2, maxLines: 3 })
  const content = Math.max(smallestContent(lane), ...stacks.map(({ height }) => height))
  const full = metrics.lanePadTop + content + metrics.lanePadBottom
  const least =
    lane.type === 'feeling' ? metrics.feelingHeight + feelingExtra : below.bottom - y + 12
  return {
    laneId: lane.id,
    type: lane.type,
    y,
    h: Math.ceil(Math.max(full, least)),
    title: title.lines,
    subtitle: below.lines,
    isBelowLine,
  }
}

function smallestContent({ type }: PlannedLane): number {
  return type === 'touchpoints' ? metrics.touchpointHeight : metrics.smallestCard
}
