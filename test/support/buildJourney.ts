import { generateNKeysBetween } from 'fractional-indexing'
import type { AnyRecord, KindName, RecordOf } from '../../src/model/kinds.ts'
import type { LaneType } from '../../src/model/kinds/lane.ts'
import { type Records, recordsFrom } from '../../src/model/records.ts'

type TouchpointFields = Partial<Omit<RecordOf<'touchpoint'>, 'id' | 'kind' | 'stepId'>> & {
  readonly name: string
  /** Name of a person or department. */
  readonly owner?: string
  /** Names of KPIs. */
  readonly kpis?: readonly string[]
  /** Name of its lane; the first touchpoints lane if missing. */
  readonly lane?: string
}

export interface JourneyPlan {
  readonly name?: string
  readonly organisation?: string
  readonly departments?: readonly string[]
  /** Person → department. */
  readonly people?: Readonly<Record<string, string>>
  readonly kpis?: readonly string[]
  /** Whose journey it is. */
  readonly personas?: readonly string[]
  /** Lane name → type, from the top. One lane "Touchpoints" if missing. */
  readonly lanes?: Readonly<Record<string, LaneType>>
  /** Stage → step → touchpoints, by name or with fields. */
  readonly stages?: Readonly<
    Record<string, Readonly<Record<string, readonly (string | TouchpointFields)[]>>>
  >
  /** Cards as step, lane, text. */
  readonly cards?: readonly (readonly [step: string, lane: string, text: string])[]
  /** Connections as the names of two touchpoints and a share. */
  readonly connections?: readonly (readonly [from: string, to: string, share?: number])[]
  /** Records as they are. */
  readonly more?: readonly AnyRecord[]
}

/**
 * The id that {@link buildJourney} gives: `sampleId('touchpoint', 'Phone menu')` is `touchpoint-phone-menu`,
 * the second one of that name `touchpoint-phone-menu-2`.
 */
export function sampleId(kind: string, name: string, nth = 1): string {
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const id = `${kind}-${slug}`.slice(0, 32).replace(/-+$/, '')
  return (nth === 1 ? id : `${id}-${nth}`).padEnd(8, '0')
}

/** A sample document with readable ids (see {@link sampleId}); the roots are `organisation` and `journey-root`. */
export function buildJourney(plan: JourneyPlan = {}): Records {
  const records: AnyRecord[] = []
  const counts = new Map<string, number>()
  const add = (
    name: string,
    record: { readonly kind: KindName; readonly [field: string]: unknown },
  ): string => {
    const key = `${record.kind}/${name}`
    const nth = (counts.get(key) ?? 0) + 1
    counts.set(key, nth)
    const id = sampleId(record.kind, name, nth)
    records.push({ id, ...record } as unknown as AnyRecord)
    return id
  }
  records.push({ id: 'organisation', kind: 'organisation', name: plan.organisation ?? 'Acme' })
  const personaIds = plan.personas?.map((name) => sampleId('persona', name))
  const root = { id: 'journey-root', kind: 'journey', name: plan.name ?? 'Sample' } as const
  records.push({ ...root, ...(personaIds ? { personaIds } : {}) })
  for (const name of plan.personas ?? []) add(name, { kind: 'persona', name })
  for (const name of plan.departments ?? []) add(name, { kind: 'department', name })
  for (const [name, department] of Object.entries(plan.people ?? {})) {
    add(name, { kind: 'person', name, departmentId: sampleId('department', department) })
  }
  for (const name of plan.kpis ?? []) add(name, { kind: 'kpi', name })
  const laneEntries = Object.entries(plan.lanes ?? { Touchpoints: 'touchpoints' as const })
  for (const [[name, type], order] of withOrders(laneEntries))
    add(name, { kind: 'lane', name, type, order })
  const firstLane = laneEntries.find(([, type]) => type === 'touchpoints')?.[0] ?? 'Touchpoints'
  for (const [[name, steps], order] of withOrders(Object.entries(plan.stages ?? {}))) {
    const stageId = add(name, { kind: 'stage', name, order })
    for (const [[stepName, touchpoints], stepOrder] of withOrders(Object.entries(steps))) {
      const stepId = add(stepName, { kind: 'step', stageId, order: stepOrder, name: stepName })
      for (const [one, touchpointOrder] of withOrders(touchpoints)) {
        const fields = touchpointFields(
          typeof one === 'string' ? { name: one } : one,
          plan,
          firstLane,
        )
        add(fields.name, { kind: 'touchpoint', stepId, order: touchpointOrder, ...fields })
      }
    }
  }
  for (const [[step, lane, text], order] of withOrders(plan.cards ?? [])) {
    add(text, {
      kind: 'card',
      stepId: sampleId('step', step),
      laneId: sampleId('lane', lane),
      order,
      text,
    })
  }
  for (const [from, to, share] of plan.connections ?? []) {
    const ends = { fromId: sampleId('touchpoint', from), toId: sampleId('touchpoint', to) }
    add(`${from} ${to}`, { kind: 'connection', ...ends, ...(share === undefined ? {} : { share }) })
  }
  return recordsFrom([...records, ...(plan.more ?? [])])
}

function touchpointFields(
  { owner, kpis, lane, ...fields }: TouchpointFields,
  plan: JourneyPlan,
  firstLane: string,
): Omit<TouchpointFields, 'owner' | 'kpis' | 'lane'> & { laneId: string } {
  const ownerKind =
    owner !== undefined && plan.people?.[owner] !== undefined ? 'person' : 'department'
  return {
    laneId: sampleId('lane', lane ?? firstLane),
    ...(owner === undefined ? {} : { accountableId: sampleId(ownerKind, owner) }),
    ...(kpis === undefined ? {} : { kpiIds: kpis.map((kpi) => sampleId('kpi', kpi)) }),
    ...fields,
  }
}

function withOrders<T>(list: readonly T[]): [T, string][] {
  const orders = generateNKeysBetween(null, null, list.length)
  return list.map((one, index) => [one, orders[index] ?? 'a0'])
}
