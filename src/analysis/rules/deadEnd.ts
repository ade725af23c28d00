import type { Fix } from '../../model/finding.ts'
import { freeId } from '../freeId.ts'
import { condensation } from '../graph/condensation.ts'
import { deadEnds } from '../graph/deadEnds.ts'
import { reachable } from '../graph/reachable.ts'
import type { JourneyGraph, JourneyNode } from '../journeyGraph.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, journeyRule } from './ruleContext.ts'
import { mostSubjects, someNames } from './someNames.ts'
import { totalHarm } from './totalHarm.ts'

/** Customers come here and no way leads on to the end of the journey; or they go round and never get out. */
export const deadEnd = journeyRule((context) => {
  const { graph } = context
  const dead = new Set(deadEnds(graph))
  if (dead.size === 0) return []
  const reached = reachable(graph, graph.starts)
  return lastPieces(graph, dead)
    .filter(([first]) => first !== undefined && reached.has(first))
    .flatMap((ids) => {
      const nodes = ids.flatMap((id) => graph.touchpoints.get(id) ?? [])
      const last = nodes.at(-1)
      if (!last) return []
      return newFinding({
        rule: 'dead-end',
        severity: 'warning',
        subjects: ids.slice(0, mostSubjects),
        title: { name: last.touchpoint.name },
        variant: nodes.length === 1 ? 'one' : 'round',
        why: {
          into: new Set(
            ids.flatMap((id) => graph.before.get(id) ?? []).filter((id) => !ids.includes(id)),
          ).size,
          count: nodes.length,
          ...someNames(nodes.map(({ touchpoint }) => touchpoint.name)),
        },
        harm: totalHarm(
          context,
          nodes.map(({ touchpoint }) => touchpoint),
        ),
        fixes: connectFix(context, dead, last),
      })
    })
})

/**
 * The touchpoints where dead ends stop, piece by piece, each in reading order: one from which no way leads
 * anywhere, or several that lead only to each other. What leads there is dead for their sake alone.
 */
function lastPieces({ nodes, edges }: JourneyGraph, dead: ReadonlySet<string>): string[][] {
  const inside = edges.filter(({ from, to }) => dead.has(from) && dead.has(to))
  const pieces = condensation({ nodes: [...dead], edges: inside })
  const leadingOn = new Set(pieces.edges.map(({ from }) => from))
  const place = new Map(nodes.map((id, index) => [id, index]))
  return pieces.components
    .filter((_, piece) => !leadingOn.has(piece))
    .map((ids) => ids.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)))
}

/**
 * A connection to the first touchpoint of a later step that the end can be reached from. A connection leads
 * forward from that step already, else its next step would be reached: no implied one is taken away.
 */
function connectFix(
  { graph, records }: RuleContext,
  dead: ReadonlySet<string>,
  from: JourneyNode,
): Fix[] {
  const here = graph.stepOf.get(from.touchpoint.id) ?? -1
  const toId = graph.steps
    .slice(here + 1)
    .flat()
    .find((id) => !dead.has(id))
  const to = graph.touchpoints.get(toId ?? '')
  if (!to || toId === undefined) return []
  const fromId = from.touchpoint.id
  return [
    {
      title: { key: 'finding.dead-end.fix.connect', values: { to: to.touchpoint.name } },
      command: 'connection.add',
      args: { id: freeId(records, `dead-end:${fromId},${toId}`), fromId, toId },
    },
  ]
}
