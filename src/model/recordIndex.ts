import type { Change } from './change.ts'
import type { AnyRecord, KindName } from './kinds.ts'
import { type Ordered, compareOrder } from './order.ts'

/** Ids of the living records by kind and by place, each list in reading order. */
export interface RecordIndex {
  readonly byKind: ReadonlyMap<KindName, readonly string[]>
  readonly stepsOfStage: ReadonlyMap<string, readonly string[]>
  /** Touchpoints and cards by {@link cellKey}. */
  readonly inCell: ReadonlyMap<string, readonly string[]>
}

const placing: ReadonlySet<string> = new Set(['order', 'deletedAt', 'stageId', 'stepId', 'laneId'])

/** Whether a patch can change who is where. */
export function isStructural(change: Change): boolean {
  return change.field === null || placing.has(change.field)
}

export function cellKey(stepId: string, laneId: string): string {
  return `${stepId}|${laneId}`
}

/** Builds the index; O(n log n). */
export function buildIndex(records: Iterable<AnyRecord>): RecordIndex {
  const byKind = new Map<KindName, AnyRecord[]>()
  const stepsOfStage = new Map<string, AnyRecord[]>()
  const inCell = new Map<string, AnyRecord[]>()
  for (const record of records) {
    if (record.deletedAt !== undefined) continue
    push(byKind, record.kind, record)
    if (record.kind === 'step') push(stepsOfStage, record.stageId, record)
    if (record.kind === 'touchpoint' || record.kind === 'card')
      push(inCell, cellKey(record.stepId, record.laneId), record)
  }
  return {
    byKind: sortedIds(byKind),
    stepsOfStage: sortedIds(stepsOfStage),
    inCell: sortedIds(inCell),
  }
}

function push<K>(map: Map<K, AnyRecord[]>, key: K, record: AnyRecord): void {
  const list = map.get(key)
  if (list) list.push(record)
  else map.set(key, [record])
}

function sortedIds<K>(map: Map<K, AnyRecord[]>): Map<K, string[]> {
  const sorted = new Map<K, string[]>()
  for (const [key, list] of map)
    sorted.set(
      key,
      list
        .map(asOrdered)
        .sort(compareOrder)
        .map(({ id }) => id),
    )
  return sorted
}

function asOrdered(record: AnyRecord): Ordered {
  return { id: record.id, order: 'order' in record ? record.order : '' }
}
