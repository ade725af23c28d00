import { groupBy } from '../../lib/groupBy.ts'
import type { AnyRecord } from '../../model/kinds.ts'
import { type RecordOnMap, isOnMap, mapKinds } from '../../model/mapKinds.ts'
import { recordsOfKind, stepOf, stepsOfStage } from '../../model/queries.ts'
import { type Records, livingRecord } from '../../model/records.ts'
import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'
import { ordersAt } from '../place.ts'
import { orderGroupOf, siblingsOf } from '../siblingsOf.ts'

export interface DuplicateRecords {
  /** Stages, steps, lanes, and what stands in cells. */
  readonly ids: readonly string[]
  /** Fresh ids, one for each of {@link originalsOf}. */
  readonly newIds: readonly string[]
}

/** Copies of what is chosen with all that is in it, right behind the last one chosen among its like. */
export const duplicateRecords = defineCommand<DuplicateRecords>({
  id: 'records.duplicate',
  label: 'command.records.duplicate',
  run(draft, { ids, newIds }) {
    const { records } = draft
    const originals = originalsOf(records, ids)
    if (originals.length === 0) refuse('refused.nothingToDuplicate')
    if (newIds.length < originals.length) refuse('refused.idTaken')
    const copyOf = new Map(originals.map(({ id }, at) => [id, newIds[at] ?? '']))
    const orders = new Map<string, string>()
    const roots = originals.filter((one) => ids.includes(one.id) && !isInside(one, copyOf))
    for (const members of groupBy(roots.filter(isOnMap), orderGroupOf).values())
      addOrders(draft, members, orders)
    for (const one of originals) draft.add(copied(one, copyOf, orders))
  },
})

/** What a duplicate of these copies, what is chosen first: O(n) of what is on the map. */
export function originalsOf(records: Records, ids: readonly string[]): AnyRecord[] {
  const found = new Map<string, AnyRecord>()
  const take = (one: AnyRecord): void => void found.set(one.id, one)
  for (const id of ids) {
    const record = livingRecord(records, id)
    if (!record || !mapKinds.has(record.kind)) continue
    take(record)
    if (record.kind === 'stage') stepsOfStage(records, id).forEach(take)
  }
  const goes = (id: string | undefined): boolean => id !== undefined && found.has(id)
  for (const kind of ['touchpoint', 'card'] as const)
    for (const one of recordsOfKind(records, kind))
      if (goes(one.stepId) || goes(one.laneId)) take(one)
  for (const kind of ['painPoint', 'opportunity'] as const)
    for (const one of recordsOfKind(records, kind)) if (goes(stepOf(records, one))) take(one)
  for (const one of recordsOfKind(records, 'feeling')) if (goes(one.stepId)) take(one)
  for (const one of recordsOfKind(records, 'connection'))
    if (goes(one.fromId) && goes(one.toId)) take(one)
  return [...found.values()]
}

/** Whether what it stands in is copied too: it keeps its place in there. */
function isInside(record: AnyRecord, copyOf: ReadonlyMap<string, string>): boolean {
  return ['stageId', 'stepId', 'laneId'].some((field) =>
    copyOf.has(String(Reflect.get(record, field))),
  )
}

function addOrders(
  draft: Draft,
  members: readonly RecordOnMap[],
  orders: Map<string, string>,
): void {
  const [first] = members
  if (!first) return
  const siblings = siblingsOf(draft.records, first)
  const ids = new Set(members.map(({ id }) => id))
  const last = siblings.findLastIndex(({ id }) => ids.has(id))
  const beforeId = siblings[last + 1]?.id
  const place = beforeId === undefined ? {} : { beforeId }
  const keys = ordersAt(draft, first.kind, siblings, place, members.length)
  const inOrder = siblings.filter(({ id }) => ids.has(id))
  inOrder.forEach(({ id }, at) => orders.set(id, keys[at] ?? ''))
}

const links = ['stageId', 'stepId', 'laneId', 'touchpointId', 'fromId', 'toId']

function copied(
  record: AnyRecord,
  copyOf: ReadonlyMap<string, string>,
  orders: ReadonlyMap<string, string>,
): AnyRecord {
  const copy: AnyRecord = { ...record, id: copyOf.get(record.id) ?? '' }
  for (const field of links) {
    const target = copyOf.get(String(Reflect.get(copy, field)))
    if (target !== undefined) Reflect.set(copy, field, target)
  }
  if (copy.kind === 'opportunity' && copy.painPointIds)
    copy.painPointIds = copy.painPointIds.map((id) => copyOf.get(id) ?? id)
  const order = orders.get(record.id)
  if (order !== undefined && 'order' in copy) copy.order = order
  return copy
}
