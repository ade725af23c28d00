import type { RecordOf } from '../model/kinds.ts'
import { customersVoice } from '../model/customersVoice.ts'
import { channelIcon } from './channelIcons.ts'
import type { CardPlace, MutableCard } from './CardPlace.ts'
import type { LayoutOptions } from './LayoutOptions.ts'
import { badgeMark, feedbackMark, ownerMark } from './marks.ts'
import { metrics } from './metrics.ts'
import { noteContent } from './noteContent.ts'
import type { Owner } from './owners.ts'
import type { CellRecord } from './planMap.ts'
import type { CardBox, CardTone } from './Scene.ts'
import { TouchpointName, nameLeft as left } from './TouchpointName.ts'
import { sharedMarks } from './sharedMarks.ts'
import { setLine, setLines, type TextStyle } from './setLines.ts'

/** What a card shows of other records. */
export interface CardSources {
  /** of a touchpoint */
  readonly owner: Owner | undefined
  /** of a card */
  readonly picture: RecordOf<'picture'> | undefined
}

const channelText: TextStyle = { size: 11, weight: 400, lineHeight: 15, tone: 'ink3' }
const slotText: TextStyle = { size: 10.5, weight: 600, lineHeight: 18, tone: 'critical' }
const titleText: TextStyle = { size: 11.5, weight: 600, lineHeight: 15, tone: 'ink' }
const ideaText: TextStyle = { size: 11.5, weight: 400, lineHeight: 15, tone: 'ink' }
const belowText: TextStyle = { size: 10.5, weight: 400, lineHeight: 15, tone: 'ink3' }

/** px that text keeps from a card's right edge */
const rightPad = 10
const maxTextLines = 6

/** What a record's card shows, measured: its height follows from its text. */
export function cardContent(
  record: CellRecord,
  place: CardPlace,
  { owner, picture }: CardSources,
  options: LayoutOptions,
): MutableCard {
  const content = contentOf(record, place, { owner, picture }, options)
  const badge = badgeMark(options.findings?.get(record.id), options.words, place.w)
  if (badge) content.badge = badge
  return content
}

function contentOf(
  record: CellRecord,
  place: CardPlace,
  { owner, picture }: CardSources,
  options: LayoutOptions,
): MutableCard {
  switch (record.kind) {
    case 'touchpoint':
      return touchpointContent(record, place, owner, options)
    case 'card':
      return noteContent(record, place, picture)
    case 'painPoint': {
      const below = record.k === undefined ? '' : options.words.commentCount(record.k)
      const tone = record.status === 'suggested' ? 'suggested' : 'pain'
      return titledContent(record, place, tone, titleText, below)
    }
    case 'opportunity': {
      const below = record.type === undefined ? '' : options.words.opportunityTypes[record.type]
      return titledContent(record, place, 'opportunity', ideaText, below)
    }
  }
}

function touchpointContent(
  record: RecordOf<'touchpoint'>,
  place: CardPlace,
  owner: Owner | undefined,
  options: LayoutOptions,
): MutableCard {
  const { words, evidence } = options
  const right = place.w - rightPad
  const content: MutableCard = {
    x: place.x,
    y: place.y,
    w: place.w,
    h: metrics.touchpointHeight,
    id: record.id,
    kind: 'touchpoint',
    stepId: place.stepId,
    laneId: place.laneId,
    tone: 'touchpoint',
    text: new TouchpointName(record.name, right - left),
    owner: owner ? ownerMark(owner, left, 91, right) : 'none',
  }
  if (!owner)
    content.ownerSlot = slots(options, String(right), () => emptySlot(words.noOwner, right))
  const channel = channelPart(record.channel, right, options)
  if (channel) content.channel = channel
  const counts = evidence?.get(record.id)
  const feedback = counts && feedbackMark(customersVoice([counts]), words, left, 66, right)
  if (feedback) content.feedback = feedback
  return content
}

const slots = sharedMarks<LayoutOptions, NonNullable<CardBox['ownerSlot']>>()
const channels = sharedMarks<LayoutOptions, NonNullable<CardBox['channel']>>()

function channelPart(
  channel: string | undefined,
  right: number,
  options: LayoutOptions,
): CardBox['channel'] {
  if (channel === undefined || channel.trim() === '') return undefined
  return channels(options, `${right} ${channel}`, () => {
    const x = left + 17
    const line = setLine(channel, channelText, { x, top: 41, width: right - x })
    return { icon: channelIcon(channel), at: { x: left, y: 42.5, w: 12, h: 12 }, line }
  })
}

function emptySlot(noOwner: string, right: number): NonNullable<CardBox['ownerSlot']> {
  const line = setLine(noOwner, slotText, { x: left + 8, top: 91, width: right - left - 16 })
  return { box: { x: left, y: 91, w: Math.ceil(line.width) + 16, h: 18 }, line }
}

function titledContent(
  record: RecordOf<'painPoint'> | RecordOf<'opportunity'>,
  place: CardPlace,
  tone: CardTone,
  style: TextStyle,
  below: string,
): MutableCard {
  const x = 22
  const width = place.w - rightPad - x
  const title = setLines(record.title, style, { x, top: 8, width, maxLines: maxTextLines })
  const sub = setLines(below, belowText, { x, top: title.bottom, width, maxLines: 1 })
  return {
    x: place.x,
    y: place.y,
    w: place.w,
    h: Math.max(metrics.smallestCard, sub.bottom + 9),
    id: record.id,
    kind: record.kind,
    stepId: place.stepId,
    laneId: place.laneId,
    tone,
    text: { lines: [...title.lines, ...sub.lines], isCut: title.isCut },
  }
}
