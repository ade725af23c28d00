import { customersVoice } from '../model/customersVoice.ts'
import { findingsTogether } from './findingsTogether.ts'
import type { LayoutOptions } from './LayoutOptions.ts'
import { badgeMark, feedbackMark } from './marks.ts'
import { metrics } from './metrics.ts'
import type { Owners } from './owners.ts'
import type { CellRecord } from './planMap.ts'
import type { Box, CellSummary, SummaryDot } from './Scene.ts'
import { setLine, type TextStyle } from './setLines.ts'

const countText: TextStyle = { size: 11, weight: 600, lineHeight: 15, tone: 'ink2' }
const nobodyText: TextStyle = { size: 10.5, weight: 600, lineHeight: 15, tone: 'critical' }
const pad = 10
/** side of a dot, and from one to the next; px */
export const dotSize = 8
const dotPitch = 12
const thinHeight = 24
const mostThinDots = 4

interface Place {
  readonly x: number
  /** upper edge of the cell */
  readonly y: number
  readonly w: number
  /** in the thin row of a collapsed lane */
  readonly isThin: boolean
}

type Sources = { readonly owners: Owners; readonly options: LayoutOptions }

/** What stands for the cards of a collapsed place; nothing where there are none. */
export function cellSummary(
  records: readonly CellRecord[],
  place: Place,
  sources: Sources,
): CellSummary | undefined {
  if (records.length === 0) return undefined
  return place.isThin ? thinSummary(records, place, sources) : tallSummary(records, place, sources)
}

/** How many, a dot for each, what customers say of all, how many have no owner, and their findings. */
function tallSummary(
  records: readonly CellRecord[],
  { x, y, w }: Place,
  { owners, options }: Sources,
): CellSummary {
  const { words, evidence } = options
  const [kind, width] = [kindOf(records), w - 2 * pad]
  const lines = [
    setLine(words.cardCount(kind, records.length), countText, { x: pad, top: 7, width }),
  ]
  const dots = dotsOf(records, owners, { x: pad, y: 28 }, Math.floor((width + 4) / dotPitch))
  const heard = records.flatMap(({ id }) => evidence?.get(id) ?? [])
  const feedback = feedbackMark(customersVoice(heard), words, pad, 44, w - pad)
  const unowned = unownedOf(records, owners)
  if (unowned > 0) {
    const top = feedback ? 64 : 44
    lines.push(setLine(words.unownedCount(unowned), nobodyText, { x: pad, top, width }))
  }
  const badge = badgeMark(findingsOf(records, options), words, w)
  // As high as a touchpoint: connections run between rows of cards that line up.
  const h = kind === 'touchpoint' ? metrics.touchpointHeight : metrics.smallestCard + 4
  return {
    x,
    y: y + metrics.lanePadTop,
    w,
    h,
    ids: records.map(({ id }) => id),
    kind,
    unowned,
    dots,
    lines,
    ...(feedback ? { feedback } : {}),
    ...(badge ? { badge } : {}),
  }
}

/** A few dots, how many there are, and their findings, in one line. */
function thinSummary(
  records: readonly CellRecord[],
  { x, y, w }: Place,
  { owners, options }: Sources,
): CellSummary {
  const dots = dotsOf(records, owners, { x: 8, y: 8 }, mostThinDots)
  const mark = badgeMark(findingsOf(records, options), options.words, w)
  const [left, right] = [8 + dots.length * dotPitch, w - 6]
  const shift = mark ? right - (mark.box.x + mark.box.w) : 0
  const badge = mark && {
    ...mark,
    box: { ...mark.box, x: mark.box.x + shift, y: 3.5 },
    label: { ...mark.label, x: mark.label.x + shift, y: mark.label.y + 10.5 },
  }
  const width = (badge ? badge.box.x - 4 : right) - left
  const count = options.words.formatCount(records.length)
  return {
    x,
    y: y + (metrics.collapsedHeight - thinHeight) / 2,
    w,
    h: thinHeight,
    ids: records.map(({ id }) => id),
    kind: kindOf(records),
    unowned: unownedOf(records, owners),
    dots,
    lines: [setLine(count, countText, { x: left, top: 4.5, width })],
    ...(badge ? { badge } : {}),
  }
}

function kindOf(records: readonly CellRecord[]): CellSummary['kind'] {
  return records.find(({ kind }) => kind === 'touchpoint')?.kind ?? records[0]?.kind ?? 'card'
}

function dotsOf(
  records: readonly CellRecord[],
  owners: Owners,
  { x, y }: Pick<Box, 'x' | 'y'>,
  most: number,
): SummaryDot[] {
  return records.slice(0, most).map((record, i) => {
    const owner = record.kind === 'touchpoint' ? owners.of(record) : undefined
    const at = { x: x + i * dotPitch, y, kind: record.kind }
    return owner ? { ...at, owner: { name: owner.shown, color: owner.color } } : at
  })
}

function unownedOf(records: readonly CellRecord[], owners: Owners): number {
  return records.filter((one) => one.kind === 'touchpoint' && !owners.of(one)).length
}

function findingsOf(records: readonly CellRecord[], { findings }: LayoutOptions) {
  return findingsTogether(
    records.map(({ id }) => id),
    findings,
  )
}
