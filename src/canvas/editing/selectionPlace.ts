import { isKind } from '../../model/kinds.ts'
import { inCell, recordsOfKind, stepOf, stepsOfStage } from '../../model/queries.ts'
import { type Records, liveRecord, livingRecord } from '../../model/records.ts'

/** Where something stands on the map, as far as it stands in a stage, step or lane. */
export interface MapPlace {
  readonly stageId?: string
  readonly stepId?: string
  readonly laneId?: string
  /** The touchpoint or card itself. */
  readonly cardId?: string
}

/** The place of a record. Empty for what is not on the map. */
export function placeOf(records: Records, id: string | undefined): MapPlace {
  const record = livingRecord(records, id)
  if (!record) return {}
  if (record.kind === 'stage') return { stageId: record.id }
  if (record.kind === 'lane') return { laneId: record.id }
  if (record.kind === 'step') return { stageId: record.stageId, stepId: record.id }
  if (record.kind === 'connection') return placeOf(records, record.fromId)
  if (isKind(record, 'painPoint') || isKind(record, 'opportunity')) {
    const type = record.kind === 'painPoint' ? 'pains' : 'opportunities'
    const lane = recordsOfKind(records, 'lane').find((one) => one.type === type)
    return inStep(records, stepOf(records, record), lane?.id, record.id)
  }
  if (record.kind === 'touchpoint' || record.kind === 'card')
    return inStep(records, record.stepId, record.laneId, record.id)
  return {}
}

function inStep(
  records: Records,
  stepId: string | undefined,
  laneId: string | undefined,
  cardId: string,
): MapPlace {
  const step = liveRecord(records, 'step', stepId)
  return {
    cardId,
    ...(step ? { stageId: step.stageId, stepId: step.id } : {}),
    ...(laneId ? { laneId } : {}),
  }
}

/** What follows a stage, step, lane or card among its siblings: newcomers go before it. */
export function nextSibling(
  records: Records,
  kind: 'stage' | 'step' | 'lane' | 'card',
  place: MapPlace,
): string | undefined {
  const after = (
    list: readonly { readonly id: string }[],
    id: string | undefined,
  ): string | undefined => {
    const at = list.findIndex((one) => one.id === id)
    return at < 0 ? undefined : list[at + 1]?.id
  }
  if (kind === 'stage') return after(recordsOfKind(records, 'stage'), place.stageId)
  if (kind === 'lane') return after(recordsOfKind(records, 'lane'), place.laneId)
  if (kind === 'step')
    return place.stageId === undefined
      ? undefined
      : after(stepsOfStage(records, place.stageId), place.stepId)
  return place.stepId === undefined || place.laneId === undefined
    ? undefined
    : after(inCell(records, place.stepId, place.laneId), place.cardId)
}
