import { changedBetween } from '../model/changedBetween.ts'
import type { RecordOf } from '../model/kinds.ts'
import {
  accountableOwner,
  departmentOf,
  isUnplaced,
  recordsOfKind,
  stepsInOrder,
} from '../model/queries.ts'
import { type Records, liveRecord } from '../model/records.ts'
import type { DirectedGraph } from './graph/directedGraph.ts'
import type { JourneyEdge } from './journeyEdge.ts'
import { withShares } from './withShares.ts'

/** A touchpoint of the journey, with what the rules ask of it. */
export interface JourneyNode {
  readonly touchpoint: RecordOf<'touchpoint'>
  /** Accountable, has not declined, is still active. */
  readonly owner: RecordOf<'person'> | RecordOf<'department'> | undefined
  /** The one that the owner stands for: itself, or where a person is. */
  readonly department: RecordOf<'department'> | undefined
  /** Where the one who is accountable and not active any more was; undefined where nobody left. */
  readonly leaversDepartment: RecordOf<'department'> | undefined
  /** KPIs that are still there. */
  readonly kpiIds: readonly string[]
}

/** The journey as a graph: touchpoints as nodes in reading order, the ways between them as edges. */
export interface JourneyGraph extends DirectedGraph {
  readonly edges: readonly JourneyEdge[]
  readonly touchpoints: ReadonlyMap<string, JourneyNode>
  /** The touchpoints of each step that has any, step by step. */
  readonly steps: readonly (readonly string[])[]
  /** In which of `steps` a touchpoint is. */
  readonly stepOf: ReadonlyMap<string, number>
  /** Touchpoints of the first such step, where a customer begins. */
  readonly starts: readonly string[]
  /** Touchpoints of the last such step. */
  readonly ends: readonly string[]
  /** Where the edges into a touchpoint come from; no entry: from nowhere. */
  readonly before: ReadonlyMap<string, readonly string[]>
  /** Where the edges out of a touchpoint lead; no entry: nowhere. */
  readonly after: ReadonlyMap<string, readonly string[]>
}

interface Made {
  readonly records: Records
  readonly graph: JourneyGraph
}

/** The last graph of records that stand in the same places: most edits leave all its ways alone. */
const known = new WeakMap<Records['index'], Made>()

/**
 * The journey graph as docs/rules describes it. Touchpoints of one step are alternatives. Where no drawn
 * connection leaves a step forward, each of its touchpoints leads to each of the next step that has any.
 * Touchpoints whose step, stage or lane is gone are left out, and connections with an end that is.
 * Of what an edit leaves as it was, the same objects are given again.
 */
export function journeyGraph(records: Records): JourneyGraph {
  const before = known.get(records.index)
  const graph = (before && graphAfter(before, records)) ?? wholeGraph(records)
  known.set(records.index, { records, graph })
  return graph
}

/** The same ways between touchpoints that have changed; undefined: other ways, or others that touchpoints point to. */
function graphAfter({ records: before, graph }: Made, records: Records): JourneyGraph | undefined {
  const changed = changedBetween(before, records)
  if (changed.length === 0) return graph
  const touchpoints = new Map(graph.touchpoints)
  for (const [, record] of changed) {
    if (record === undefined || !apart.has(record.kind)) return undefined
    if (record.kind === 'touchpoint' && touchpoints.has(record.id))
      touchpoints.set(record.id, nodeOf(records, record))
  }
  return { ...graph, touchpoints }
}

/** Kinds of which a graph holds nothing but the node itself; where records are is in the index. */
const apart: ReadonlySet<string> = new Set([
  'touchpoint',
  'card',
  'painPoint',
  'opportunity',
  'action',
  'reading',
  'influence',
  'incentive',
  'promise',
  'feeling',
  'dismissal',
  'setting',
])

function wholeGraph(records: Records): JourneyGraph {
  const steps = touchpointsByStep(records)
  const touchpoints = new Map<string, JourneyNode>()
  for (const touchpoint of steps.flat()) {
    touchpoints.set(touchpoint.id, nodeOf(records, touchpoint))
  }
  const stepIds = steps.map((list) => list.map(({ id }) => id))
  const drawn = drawnEdges(records, touchpoints)
  const stepOf = new Map(stepIds.flatMap((ids, step) => ids.map((id) => [id, step] as const)))
  const edges = withShares([...drawn, ...impliedEdges(stepIds, stepOf, drawn)])
  return {
    nodes: [...touchpoints.keys()],
    edges,
    touchpoints,
    steps: stepIds,
    stepOf,
    starts: stepIds[0] ?? [],
    ends: stepIds.at(-1) ?? [],
    before: neighbours(edges, 'to', 'from'),
    after: neighbours(edges, 'from', 'to'),
  }
}

function touchpointsByStep(records: Records): RecordOf<'touchpoint'>[][] {
  const byStep = new Map<string, RecordOf<'touchpoint'>[]>(
    stepsInOrder(records).map(({ id }) => [id, []]),
  )
  for (const touchpoint of recordsOfKind(records, 'touchpoint')) {
    if (!isUnplaced(records, touchpoint)) byStep.get(touchpoint.stepId)?.push(touchpoint)
  }
  const rank = new Map(recordsOfKind(records, 'lane').map(({ id }, index) => [id, index]))
  const rankOf = ({ laneId }: RecordOf<'touchpoint'>): number => rank.get(laneId) ?? 0
  // The sort is stable: within a lane they stay in order.
  for (const list of byStep.values()) list.sort((a, b) => rankOf(a) - rankOf(b))
  return [...byStep.values()].filter((list) => list.length > 0)
}

/** A touchpoint with what the rules ask of it. */
export function nodeOf(records: Records, touchpoint: RecordOf<'touchpoint'>): JourneyNode {
  const owner = accountableOwner(records, touchpoint)
  return {
    touchpoint,
    owner,
    department: departmentOf(records, owner?.id),
    leaversDepartment: leaversDepartment(records, touchpoint),
    kpiIds: (touchpoint.kpiIds ?? []).filter((id) => liveRecord(records, 'kpi', id)),
  }
}

function leaversDepartment(
  records: Records,
  { accountableId, accountableState }: RecordOf<'touchpoint'>,
): RecordOf<'department'> | undefined {
  const person = liveRecord(records, 'person', accountableId)
  if (person?.active !== false || accountableState === 'declined') return undefined
  return liveRecord(records, 'department', person.departmentId)
}

interface PlainEdge {
  readonly from: string
  readonly to: string
  readonly isDrawn: boolean
  readonly share?: number
}

/** One edge for two touchpoints, also where two people drew the same connection. */
function drawnEdges(records: Records, touchpoints: ReadonlyMap<string, JourneyNode>): PlainEdge[] {
  const edges: PlainEdge[] = []
  /** By start, then by end: where among the edges. */
  const places = new Map<string, Map<string, number>>()
  for (const { fromId, toId, share } of recordsOfKind(records, 'connection')) {
    if (!touchpoints.has(fromId) || !touchpoints.has(toId)) continue
    const ends = places.get(fromId) ?? new Map<string, number>()
    places.set(fromId, ends)
    const place = ends.get(toId) ?? edges.length
    ends.set(toId, place)
    const given = share ?? edges[place]?.share
    edges[place] = {
      from: fromId,
      to: toId,
      isDrawn: true,
      ...(given === undefined ? {} : { share: given }),
    }
  }
  return edges
}

function impliedEdges(
  steps: readonly (readonly string[])[],
  stepOf: ReadonlyMap<string, number>,
  drawn: readonly PlainEdge[],
): PlainEdge[] {
  const placeOf = (id: string): number => stepOf.get(id) ?? 0
  const leftForward = new Set(
    drawn.filter(({ from, to }) => placeOf(from) < placeOf(to)).map(({ from }) => placeOf(from)),
  )
  return steps.flatMap((ids, step) => {
    const next = leftForward.has(step) ? [] : (steps[step + 1] ?? [])
    return ids.flatMap((from) => next.map((to) => ({ from, to, isDrawn: false })))
  })
}

function neighbours(
  edges: readonly JourneyEdge[],
  end: 'from' | 'to',
  other: 'from' | 'to',
): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const edge of edges) {
    const list = lists.get(edge[end])
    if (list) list.push(edge[other])
    else lists.set(edge[end], [edge[other]])
  }
  return lists
}
