import { groupBy } from '../lib/groupBy.ts'
import { changedBetween } from '../model/changedBetween.ts'
import type { RecordOf } from '../model/kinds.ts'
import {
  inCell,
  personOrDepartment,
  recordsOfKind,
  stepOf,
  stepsOfStage,
} from '../model/queries.ts'
import type { Records } from '../model/records.ts'

interface Made {
  readonly records: Records
  readonly places: ReadonlyMap<string, number>
}

/** The last order of records that stand in the same places: most edits leave it alone. */
const known = new WeakMap<Records['index'], Made>()

/** Kinds whose place is in the index alone, or that have none. */
const apart: ReadonlySet<string> = new Set([
  'journey',
  'stage',
  'step',
  'touchpoint',
  'card',
  'connection',
  'feeling',
  'reading',
  'influence',
  'dismissal',
  'setting',
])

/**
 * Where the records that findings speak of come, from 0, as one reads the journey: the journey itself, then stage by
 * stage and step by step, in a step lane by lane and from the top, an action after its opportunity; then what is on no
 * map by its name, then by id. What is unplaced has no entry. The same on every machine (no locale), and the same map
 * again as long as nothing else has come of it.
 */
export function journeyOrder(records: Records): ReadonlyMap<string, number> {
  const before = known.get(records.index)
  const isSame =
    before &&
    changedBetween(before.records, records).every(
      ([, is]) => is !== undefined && apart.has(is.kind),
    )
  const places = isSame ? before.places : placesIn(records)
  known.set(records.index, { records, places })
  return places
}

function placesIn(records: Records): Map<string, number> {
  const places = new Map<string, number>()
  for (const ids of [onTheMap(records), byName(records)])
    for (const id of ids) if (!places.has(id)) places.set(id, places.size)
  return places
}

function* onTheMap(records: Records): Generator<string> {
  for (const { id } of recordsOfKind(records, 'journey')) yield id
  const inStep = stepReader(records)
  for (const stage of recordsOfKind(records, 'stage')) {
    yield stage.id
    for (const step of stepsOfStage(records, stage.id)) {
      yield step.id
      yield* inStep(step.id)
    }
  }
}

/** Reads a step from the top. Pain points and opportunities stand in their lanes, else below all others. */
function stepReader(records: Records): (stepId: string) => Generator<string> {
  const lanes = recordsOfKind(records, 'lane')
  const pains = groupBy(recordsOfKind(records, 'painPoint'), (one) => stepOf(records, one))
  const opportunities = groupBy(recordsOfKind(records, 'opportunity'), (one) =>
    stepOf(records, one),
  )
  const actions = groupBy(recordsOfKind(records, 'action'), (one) => one.opportunityId)
  const painsAt = (stepId: string): string[] => idsOf(pains.get(stepId))
  const opportunitiesAt = (stepId: string): string[] =>
    idsOf(opportunities.get(stepId)).flatMap((id) => [id, ...idsOf(actions.get(id))])
  return function* inStep(stepId) {
    for (const lane of lanes) {
      if (lane.type === 'pains') yield* painsAt(stepId)
      else if (lane.type === 'opportunities') yield* opportunitiesAt(stepId)
      else yield* idsOf(inCell(records, stepId, lane.id))
    }
    yield* painsAt(stepId)
    yield* opportunitiesAt(stepId)
  }
}

function byName(records: Records): string[] {
  const titled = (['action', 'opportunity', 'painPoint'] as const).flatMap((kind) =>
    recordsOfKind(records, kind).map(({ id, title }) => ({ id, name: title })),
  )
  const named = (['department', 'kpi', 'person'] as const).flatMap((kind) =>
    recordsOfKind(records, kind),
  )
  const promises = recordsOfKind(records, 'promise').map(({ id, text }) => ({ id, name: text }))
  const incentives = recordsOfKind(records, 'incentive').map((one) => ({
    id: one.id,
    name: payeeOf(records, one),
  }))
  return [...named, ...promises, ...incentives, ...titled]
    .map(({ id, name }) => ({ id, name: name.normalize('NFKD').toLowerCase() }))
    .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id))
    .map(({ id }) => id)
}

function payeeOf(records: Records, { personId, departmentId }: RecordOf<'incentive'>): string {
  return personOrDepartment(records, personId ?? departmentId)?.name ?? ''
}

function idsOf(list: readonly { readonly id: string }[] = []): string[] {
  return list.map(({ id }) => id)
}

function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
