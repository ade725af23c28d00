import { oncePer } from '../lib/oncePer.ts'
import type { AnyRecord, KindName, RecordOf } from './kinds.ts'
import type { Lane } from './kinds/lane.ts'
import { cellKey } from './recordIndex.ts'
import { type Records, liveRecord, recordOf } from './records.ts'

/** All living records of one kind, by order key, else by id. */
export function recordsOfKind<K extends KindName>(
  records: Records,
  kind: K,
): readonly RecordOf<K>[] {
  const lists = listsOf(records)
  const known = lists.get(kind)
  // A list is of the kind under which it is kept.
  if (known) return known as readonly RecordOf<K>[]
  const list = found<RecordOf<K>>(records, records.index.byKind.get(kind) ?? [])
  lists.set(kind, list)
  return list
}

/** One question of a screen asks for the same kind many times. */
const listsOf = oncePer<Records, Map<KindName, readonly AnyRecord[]>>(() => new Map())

function found<R extends AnyRecord>(records: Records, ids: readonly string[]): R[] {
  const list: R[] = []
  for (const id of ids) {
    const record = recordOf(records, id)
    if (record) list.push(record as R)
  }
  return list
}

/** The open journey's root, if there is one. */
export function journeyOf(records: Records): RecordOf<'journey'> | undefined {
  return recordsOfKind(records, 'journey')[0]
}

/** Whose journey it is: the living personas that it names, in its order. */
export function journeyPersonas(records: Records): RecordOf<'persona'>[] {
  const ids = journeyOf(records)?.personaIds ?? []
  return ids.flatMap((id) => liveRecord(records, 'persona', id) ?? [])
}

/** The workspace's root, if there is one. */
export function organisationOf(records: Records): RecordOf<'organisation'> | undefined {
  return recordsOfKind(records, 'organisation')[0]
}

/** The steps of one stage in order. */
export function stepsOfStage(records: Records, stageId: string): RecordOf<'step'>[] {
  return found(records, records.index.stepsOfStage.get(stageId) ?? [])
}

/** All steps in the order in which they are read: stage by stage. Steps of a deleted stage are not placed. */
export function stepsInOrder(records: Records): RecordOf<'step'>[] {
  return recordsOfKind(records, 'stage').flatMap((stage) => stepsOfStage(records, stage.id))
}

/** Touchpoints and cards of one place, from the top. */
export function inCell(
  records: Records,
  stepId: string,
  laneId: string,
): (RecordOf<'touchpoint'> | RecordOf<'card'>)[] {
  return found(records, records.index.inCell.get(cellKey(stepId, laneId)) ?? [])
}

/** Pain points or opportunities that belong to a step, straight or by their touchpoint or pain point. */
export function stepOf(
  records: Records,
  record: RecordOf<'painPoint'> | RecordOf<'opportunity'>,
): string | undefined {
  if (record.stepId !== undefined) return record.stepId
  if (record.kind === 'painPoint')
    return liveRecord(records, 'touchpoint', record.touchpointId)?.stepId
  const pain = record.painPointIds
    ?.map((id) => liveRecord(records, 'painPoint', id))
    .find((one) => one !== undefined)
  return pain && stepOf(records, pain)
}

/** Whether a touchpoint or card stands in a step or lane that is not there (a merge or another machine deleted it). */
export function isUnplaced(
  records: Records,
  record: RecordOf<'touchpoint'> | RecordOf<'card'>,
): boolean {
  const step = liveRecord(records, 'step', record.stepId)
  return (
    !step ||
    !liveRecord(records, 'stage', step.stageId) ||
    !liveRecord(records, 'lane', record.laneId)
  )
}

/** The first lane of a type, from the top. */
export function firstLane(records: Records, type: Lane['type']): Lane | undefined {
  return recordsOfKind(records, 'lane').find((lane) => lane.type === type)
}

/** The department somebody stands for: a department itself, or the one a person is in. */
export function departmentOf(
  records: Records,
  ownerId: string | undefined,
): RecordOf<'department'> | undefined {
  const person = liveRecord(records, 'person', ownerId)
  return liveRecord(records, 'department', person ? person.departmentId : ownerId)
}

/** The accountable owner, if there is one, who has not declined and is still active (else: unowned, methods.md). */
export function accountableOwner(
  records: Records,
  touchpoint: RecordOf<'touchpoint'>,
): RecordOf<'person'> | RecordOf<'department'> | undefined {
  return touchpoint.accountableState === 'declined'
    ? undefined
    : activeOwner(records, touchpoint.accountableId)
}

/** The department, or the person who is still active, with this id. */
export function activeOwner(
  records: Records,
  id: string | undefined,
): RecordOf<'person'> | RecordOf<'department'> | undefined {
  const owner = personOrDepartment(records, id)
  return owner?.kind === 'person' && owner.active === false ? undefined : owner
}

/** The person or department with this id, one who is not active any more too. */
export function personOrDepartment(
  records: Records,
  id: string | undefined,
): RecordOf<'person'> | RecordOf<'department'> | undefined {
  return liveRecord(records, 'person', id) ?? liveRecord(records, 'department', id)
}

/** Whether an action is still to be done: neither done nor dropped. */
export function isToDo({ status }: Pick<RecordOf<'action'>, 'status'>): boolean {
  return status !== 'done' && status !== 'dropped'
}
