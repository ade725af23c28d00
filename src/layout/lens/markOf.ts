import { fewComments } from '../../model/fewComments.ts'
import { isComplaintsFirst } from '../../model/customersVoice.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { type KpiState, kpiState } from '../../model/kpiState.ts'
import type { LensColour } from '../../model/LensColour.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { oncePer } from '../../lib/oncePer.ts'
import { latestReadings } from '../chipContent.ts'
import type { LayoutWords } from '../LayoutWords.ts'
import type { CardBox, FeedbackMark } from '../Scene.ts'
import type { LensKey, LensMark } from './LensMark.ts'

/** What marks are made from, beside the card itself. */
export interface MarkSources {
  readonly records: Records
  readonly words: Pick<LayoutWords, 'formatCount' | 'formatShare' | 'formatValue'>
}

/** What a card is coloured for; undefined: this colouring does not speak of such cards. */
export function markOf(
  card: CardBox,
  colourBy: LensColour,
  sources: MarkSources,
): LensMark | undefined {
  if (colourBy === 'findings') return findingsMark(card, sources)
  if (card.kind !== 'touchpoint') return undefined
  switch (colourBy) {
    case 'owner':
      return ownedMark(card)
    case 'sentiment':
      return sentimentMark(card.feedback, sources)
    case 'evidence':
      return evidenceMark(card.feedback, sources)
    case 'kpi':
      return kpiMark(card.id, sources)
  }
}

function ownedMark({ owner }: CardBox): LensMark {
  if (!owner || owner === 'none') return { key: 'unowned' }
  return { key: 'owned', owner, text: owner.initials }
}

/** A card of another kind is clear only where nothing could be found. */
function findingsMark({ badge, kind }: CardBox, { words }: MarkSources): LensMark | undefined {
  if (badge) return { key: badge.severity, text: words.formatCount(badge.count) }
  return kind === 'touchpoint' ? { key: 'clear' } : undefined
}

/** By the moods that the card's bar shows; a share of fewer than 30 comments has no colour. */
function sentimentMark(feedback: FeedbackMark | undefined, { words }: MarkSources): LensMark {
  if (!feedback) return { key: 'unheard' }
  const { n, complaints, negativeShare, positive } = feedback
  if (isComplaintsFirst(feedback)) return { key: 'complaints', text: words.formatCount(complaints) }
  if (!negativeShare) return { key: 'unheard' }
  const share = negativeShare[0]
  const text = words.formatShare(share)
  return { key: feedback.isFew ? 'few' : moodOf(share, positive / n), text }
}

function moodOf(negative: number, positive: number): LensKey {
  if (negative >= 0.75) return 'veryNegative'
  if (negative >= 0.5) return 'negative'
  if (positive >= 0.75) return 'veryPositive'
  return positive >= 0.5 ? 'positive' : 'mixed'
}

/** How many scored comments are known, complaints among them. */
function evidenceMark(feedback: FeedbackMark | undefined, { words }: MarkSources): LensMark {
  const n = feedback ? feedback.n + feedback.complaints : 0
  if (n === 0) return { key: 'n0' }
  const key = n < fewComments ? 'n1' : n < 100 ? 'n30' : n < 300 ? 'n100' : 'n300'
  return { key, text: words.formatCount(n) }
}

const stateKeys: Readonly<Record<KpiState, LensKey>> = {
  'off-target': 'missed',
  'on-target': 'onTarget',
  'no-target': 'noTarget',
  'no-reading': 'noReading',
}

/** What decides first where several KPIs measure one touchpoint. */
const byWeight = ['off-target', 'on-target', 'no-target', 'no-reading'] as const

/** The worst that is known of its KPIs, with the value of the first that says so. */
function kpiMark(touchpointId: string, { records, words }: MarkSources): LensMark {
  const ids = liveRecord(records, 'touchpoint', touchpointId)?.kpiIds ?? []
  const kpis = ids.flatMap((id) => liveRecord(records, 'kpi', id) ?? [])
  const known = kpis.map((kpi) => {
    const value = latestOf(records).get(kpi.id)?.value
    return { kpi, value, state: kpiState(kpi, value) }
  })
  for (const state of byWeight) {
    const first = known.find((one) => one.state === state)
    if (!first) continue
    const { value, kpi } = first
    const text = value === undefined ? {} : { text: words.formatValue(value, kpi.unit) }
    return { key: stateKeys[state], ...text }
  }
  return { key: 'noKpi' }
}

const latestOf = oncePer<Records, ReadonlyMap<string, RecordOf<'reading'>>>(latestReadings)
