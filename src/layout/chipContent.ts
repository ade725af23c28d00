import type { RecordOf } from '../model/kinds.ts'
import { customersVoice } from '../model/customersVoice.ts'
import type { LaneType } from '../model/kinds/lane.ts'
import type { Touchpoint } from '../model/kinds/touchpoint.ts'
import { compareReadings } from '../model/compareReadings.ts'
import { kpiState } from '../model/kpiState.ts'
import { recordsOfKind } from '../model/queries.ts'
import { type Records, liveRecord } from '../model/records.ts'
import { channelIcon } from './channelIcons.ts'
import type { LayoutOptions } from './LayoutOptions.ts'
import { feedbackMark, ownerMark } from './marks.ts'
import { metrics } from './metrics.ts'
import type { Owners } from './owners.ts'
import type { ChipBox } from './Scene.ts'
import { endingAt, setLine, setLines, type TextStyle } from './setLines.ts'

/** A chip that has no place yet. */
export type ChipContent = Omit<ChipBox, 'x' | 'y' | 'w'>

const plainText: TextStyle = { size: 11.5, weight: 400, lineHeight: 15, tone: 'ink2' }
const valueText: TextStyle = { size: 11.5, weight: 700, lineHeight: 15, tone: 'ink' }
const noneText: TextStyle = { size: 11, weight: 600, lineHeight: 18, tone: 'critical' }

const left = 10
const rowHeight = 34

/** Newest reading of each KPI. */
export type LatestReadings = ReadonlyMap<string, RecordOf<'reading'>>

export function latestReadings(records: Records): LatestReadings {
  const latest = new Map<string, RecordOf<'reading'>>()
  for (const reading of recordsOfKind(records, 'reading')) {
    const known = latest.get(reading.kpiId)
    if (!known || compareReadings(known, reading) < 0) latest.set(reading.kpiId, reading)
  }
  return latest
}

export interface ChipSources {
  readonly records: Records
  readonly owners: Owners
  readonly options: LayoutOptions
  readonly readings: LatestReadings
}

/** What a computed lane says about the touchpoints of one step in a column `width` wide; nothing in other lanes. */
export function chipContents(
  type: LaneType,
  touchpoints: readonly Touchpoint[],
  width: number,
  sources: ChipSources,
): ChipContent[] {
  if (touchpoints.length === 0) return []
  const right = width - left
  if (type === 'kpis') return kpiChips(touchpoints, right, sources)
  if (type === 'owners') return ownerChips(touchpoints, right, sources)
  if (type === 'channels') return channelChips(touchpoints, right)
  return type === 'feedback' ? feedbackChips(touchpoints, right, sources) : []
}

function kpiChips(
  touchpoints: readonly Touchpoint[],
  right: number,
  sources: ChipSources,
): ChipContent[] {
  const ids = new Set(touchpoints.flatMap(({ kpiIds }) => kpiIds ?? []))
  return [...ids].flatMap((id) => {
    const kpi = liveRecord(sources.records, 'kpi', id)
    return kpi ? [kpiChip(kpi, right, sources)] : []
  })
}

function kpiChip(
  kpi: RecordOf<'kpi'>,
  right: number,
  { readings, options }: ChipSources,
): ChipContent {
  const reading = readings.get(kpi.id)
  const shown = reading ? options.words.formatValue(reading.value, kpi.unit) : ''
  const loose = setLine(shown, valueText, { x: 0, top: 0, width: 70 })
  const status = reading && kpiState(kpi, reading.value)
  const room = loose.width === 0 ? 0 : loose.width + (status ? 20 : 8)
  const width = right - left - room
  const name = setLines(kpi.name, plainText, { x: left, top: 12, width, maxLines: 2 })
  const h = Math.max(metrics.smallestCard, name.bottom + 12)
  const value = setLine(shown, valueText, { x: 0, top: h / 2 - 7.5, width: 70 })
  return {
    kind: 'kpi',
    recordId: kpi.id,
    h,
    lines: loose.width === 0 ? name.lines : [...name.lines, endingAt(value, right)],
    ...(status ? { status, statusAt: { x: right - loose.width - 9, y: h / 2 } } : {}),
  }
}

function ownerChips(
  touchpoints: readonly Touchpoint[],
  right: number,
  { owners, options }: ChipSources,
): ChipContent[] {
  const chips = new Map<string, ChipContent>()
  for (const touchpoint of touchpoints) {
    const owner = owners.of(touchpoint)
    if (!owner || chips.has(owner.id)) continue
    const mark = ownerMark(owner, left, 8, right)
    chips.set(owner.id, {
      kind: 'owner',
      recordId: owner.id,
      h: rowHeight,
      lines: [mark.label],
      owner: mark,
    })
  }
  if (touchpoints.every((one) => owners.of(one))) return [...chips.values()]
  const line = setLine(options.words.noOwner, noneText, { x: left, top: 8, width: right - left })
  return [...chips.values(), { kind: 'noOwner', h: rowHeight, lines: [line] }]
}

function channelChips(touchpoints: readonly Touchpoint[], right: number): ChipContent[] {
  const names = new Set(touchpoints.map(({ channel }) => channel?.trim() ?? ''))
  names.delete('')
  return [...names].map((name) => ({
    kind: 'channel',
    h: rowHeight,
    lines: [setLine(name, plainText, { x: left + 20, top: 9.5, width: right - left - 20 })],
    icon: { icon: channelIcon(name), at: { x: left, y: 10, w: 14, h: 14 } },
  }))
}

/** Pooled from counts (methods.md): a comment counts once at each touchpoint it speaks of. */
function feedbackChips(
  touchpoints: readonly Touchpoint[],
  right: number,
  { options }: ChipSources,
): ChipContent[] {
  const heard = touchpoints.flatMap(({ id }) => options.evidence?.get(id) ?? [])
  const feedback = feedbackMark(customersVoice(heard), options.words, left, 25, right)
  if (!feedback) return []
  const { bar, count, negativeShare } = feedback
  // Complaints, which have no bar, are said where else the share is.
  const said = bar && negativeShare ? options.words.negativeShare(negativeShare[0]) : count.text
  const first = setLine(said, plainText, { x: left, top: 9, width: right - left })
  return [{ kind: 'feedback', h: 50, lines: bar ? [first, count] : [first], feedback }]
}
