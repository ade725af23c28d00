import { isRequired } from '../model/checkLinks.ts'
import type { Copied } from '../model/copied.ts'
import { isValueOf } from '../model/dependentsOf.ts'
import { type AnyRecord, kinds } from '../model/kinds.ts'
import { linksOf } from '../model/linksOf.ts'
import { isOnMap } from '../model/mapKinds.ts'
import { compareOrder } from '../model/order.ts'
import { recordsOfKind, stepOf } from '../model/queries.ts'
import { type Records, livingRecord, recordsFrom } from '../model/records.ts'
import { type CardPlace, cardFor } from './cardFor.ts'
import { fitLanes } from './fitLanes.ts'
import { sameHere } from './sameHere.ts'

/** Where copied things go: steps without their stage into this one, cards without their step into this place. */
export interface CopyPlace {
  readonly stageId?: string | undefined
  readonly card?: CardPlace | undefined
}

/** Copied things as they can be inserted here, with ids of their own. */
export interface Fitted {
  readonly records: readonly AnyRecord[]
  /** The new ids of what was chosen. */
  readonly ids: readonly string[]
  /** How many people, KPIs and the like they name that this workspace does not have. */
  readonly unknown: number
  /** Texts that are too long for the lane that they would go to. */
  readonly tooLong: readonly string[]
}

/**
 * Fits what was copied into a map: stages, steps and cards get new ids and point to each other; lanes: see
 * {@link fitLanes}; people, KPIs, promises and personas: see {@link sameHere}, else left out. Steps without their stage
 * go to the stage of the place, else to the last one, else take theirs along.
 */
export function fitCopied(
  records: Records,
  copied: Copied,
  place: CopyPlace,
  newId: () => string,
): Fitted {
  const source = recordsFrom(copied.records)
  const chosen = new Set(copied.ids)
  const going = copied.records.filter((one) => goesAlong(one, chosen))
  const goingIds = new Set(going.map(({ id }) => id))
  const isLoose = (one: AnyRecord): boolean => isCard(one) && !goingIds.has(stepIn(source, one))
  const lanes = fitLanes(
    records,
    lanesOf(
      source,
      going.filter((one) => !isLoose(one)),
    ),
    newId,
  )
  const tooLong: string[] = []
  const placed = inOrder(copied, going, isLoose).flatMap((one): AnyRecord[] => {
    // What had lost its lane has no place to take along.
    if (!isLoose(one)) return 'laneId' in one && !lanes.laneOf.has(one.laneId) ? [] : [one]
    const card = place.card && cardFor(one, place.card)
    if (typeof card === 'string') tooLong.push(card)
    return typeof card === 'object' ? [card] : []
  })
  const ids = new Map(placed.map(({ id }) => [id, newId()]))
  const stage = looseStage(records, source, placed, newId)
  const stageId = place.stageId ?? stage.id
  const unknown = new Set<string>()
  const idHere = finder({ records, source, placed, ids, laneOf: lanes.laneOf, stageId, unknown })
  const fitted = placed.flatMap((one) => linked(one, ids.get(one.id) ?? '', idHere) ?? [])
  return {
    records: [
      ...recordsOfKind(source, 'picture'),
      ...lanes.made,
      ...(place.stageId === undefined ? stage.made : []),
      ...fitted,
    ],
    ids: copied.ids.flatMap((id) => ids.get(id) ?? []),
    unknown: unknown.size,
    tooLong,
  }
}

/** What a link of a copied record leads to here; undefined: to nothing. */
type Finder = (target: string, allowed: readonly string[]) => string | undefined

function finder({
  records,
  source,
  placed,
  ids,
  laneOf,
  stageId,
  unknown,
}: {
  readonly records: Records
  readonly source: Records
  readonly placed: readonly AnyRecord[]
  readonly ids: ReadonlyMap<string, string>
  readonly laneOf: ReadonlyMap<string, string>
  readonly stageId: string | undefined
  readonly unknown: Set<string>
}): Finder {
  const kindOf = new Map(placed.map(({ id, kind }) => [id, kind]))
  return (target, allowed) => {
    const kind = kindOf.get(target)
    // A touchpoint that became a note has no connections any more.
    if (kind !== undefined) return allowed.includes(kind) ? ids.get(target) : undefined
    const lane = laneOf.get(target)
    if (lane !== undefined) return lane
    const foreign = livingRecord(source, target)
    if (foreign?.kind === 'picture') return target
    if (foreign?.kind === 'stage') return stageId
    if (!foreign || kinds[foreign.kind].home !== 'organisation')
      return allowed.includes(livingRecord(records, target)?.kind ?? '') ? target : undefined
    const same = sameHere(records, foreign)
    if (same === undefined) unknown.add(target)
    return same
  }
}

/** What was chosen as it was chosen, what stands in something that goes along as it stood there. */
function inOrder(
  { ids }: Copied,
  going: readonly AnyRecord[],
  isLoose: (one: AnyRecord) => boolean,
): AnyRecord[] {
  const known = new Map(going.map((one) => [one.id, one]))
  const isFirst = (one: AnyRecord): boolean =>
    one.kind === 'step' ? !known.has(one.stageId) : one.kind === 'stage' || isLoose(one)
  const first = ids.flatMap((id) => known.get(id) ?? []).filter(isFirst)
  const placed = going.filter(isOnMap).filter((one) => !isFirst(one))
  const others = going.filter((one) => !isOnMap(one))
  return [...first, ...placed.toSorted(compareOrder), ...others]
}

/** Stages that were not chosen, lanes and people are there for what they are called. */
function goesAlong(record: AnyRecord, chosen: ReadonlySet<string>): boolean {
  if (record.kind === 'stage') return chosen.has(record.id)
  return ['step', 'feeling', 'connection'].includes(record.kind) || isCard(record)
}

function isCard(record: AnyRecord): boolean {
  return isOnMap(record) && !['stage', 'step', 'lane'].includes(record.kind)
}

function stepIn(source: Records, record: AnyRecord): string {
  if (record.kind === 'painPoint' || record.kind === 'opportunity')
    return stepOf(source, record) ?? ''
  return 'stepId' in record ? (record.stepId ?? '') : ''
}

/** The lanes in which these stand or are shown. */
function lanesOf(source: Records, going: readonly AnyRecord[]) {
  const used = new Set(going.map((one) => ('laneId' in one ? one.laneId : one.kind)))
  const shown = new Map([
    ['pains', 'painPoint'],
    ['opportunities', 'opportunity'],
  ])
  return recordsOfKind(source, 'lane').filter(
    ({ id, type }) => used.has(id) || used.has(shown.get(type) ?? ''),
  )
}

/** The last stage here; where there is none, the stage that the first loose step was in. */
function looseStage(
  records: Records,
  source: Records,
  placed: readonly AnyRecord[],
  newId: () => string,
): { id: string | undefined; made: AnyRecord[] } {
  const last = recordsOfKind(records, 'stage').at(-1)
  const going = new Set(placed.map(({ id }) => id))
  const step = placed.find((one) => one.kind === 'step' && !going.has(one.stageId))
  const own = recordsOfKind(source, 'stage').find(
    ({ id }) => step?.kind === 'step' && step.stageId === id,
  )
  if (last || !own) return { id: last?.id, made: [] }
  const id = newId()
  return { id, made: [{ ...own, id }] }
}

/** The record under its new id, pointing to what is here; undefined where it means nothing without what is not. */
function linked(record: AnyRecord, id: string, idHere: Finder): AnyRecord | undefined {
  const copy: AnyRecord = { ...record, id }
  const lists = new Map<string, Set<string>>()
  for (const { field, target, allowed } of linksOf(record)) {
    const here = idHere(target, allowed)
    const isList = Array.isArray(Reflect.get(record, field))
    if (isList) lists.set(field, new Set([...(lists.get(field) ?? []), ...(here ? [here] : [])]))
    else if (here !== undefined) Reflect.set(copy, field, here)
    else if (isRequired(record, field) || isValueOf(record, field)) return undefined
    else Reflect.deleteProperty(copy, field)
  }
  for (const [field, list] of lists) setList(copy, field, [...list])
  if (copy.kind === 'connection') return copy.fromId === copy.toId ? undefined : copy
  if (copy.kind !== 'touchpoint') return copy
  if (copy.accountableId === undefined) delete copy.accountableState
  const others = copy.alsoNamedAccountableIds?.filter((one) => one !== copy.accountableId)
  if (others) setList(copy, 'alsoNamedAccountableIds', others)
  return copy
}

function setList(record: AnyRecord, field: string, list: readonly string[]): void {
  if (list.length > 0) Reflect.set(record, field, list)
  else Reflect.deleteProperty(record, field)
}
