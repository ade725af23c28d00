import { journeyOf } from '../../model/queries.ts'
import { expectedHandoffs } from '../graph/expectedHandoffs.ts'
import { likeliestPath } from '../graph/likeliestPath.ts'
import { loops } from '../graph/loops.ts'
import { mostHandoffs } from '../graph/mostHandoffs.ts'
import { type Handoff, handoffAt, handoffsAlong } from '../handoffAt.ts'
import { newFinding } from './newFinding.ts'
import { journeyRule } from './ruleContext.ts'
import { someNames } from './someNames.ts'
import { totalHarm } from './totalHarm.ts'

const tenths = 10
/** In loops with more edges the average costs more than all other rules together. */
const mostLooped = 4000
/** Below this a share would be shown as 0 %. */
const shown = 0.005

/** The customer is handed over too often on the likeliest way. */
export const manyHandoffs = journeyRule((context) => {
  const { graph } = context
  const journey = journeyOf(context.records)
  const path = likeliestPath(graph)
  if (!journey || !path) return []
  const handoffs = handoffsAlong(graph, path.nodes)
  if (handoffs.length <= context.settings.threshold('many-handoffs.handoffs')) return []
  const isHandoff = (edge: { from: string; to: string }): boolean =>
    handoffAt(graph, edge) !== undefined
  const looped = loops(graph).reduce((sum, { edges }) => sum + edges.length, 0)
  const expected = looped > mostLooped ? undefined : expectedHandoffs(graph, isHandoff).expected
  const concerned = new Set(
    handoffs.flatMap(({ start, end }) => [start.touchpoint, end.touchpoint]),
  )
  const departments = departmentsOf(handoffs)
  return [
    newFinding({
      rule: 'many-handoffs',
      severity: 'warning',
      subjects: [journey.id],
      title: { count: handoffs.length },
      variant: expected === undefined ? 'unsure' : 'mean',
      why: {
        count: handoffs.length,
        likely: path.probability < shown ? 'seldom' : 'known',
        probability: path.probability,
        most: mostHandoffs(graph, isHandoff)?.count ?? handoffs.length,
        ...(expected === undefined ? {} : { expected: Math.round(expected * tenths) / tenths }),
        ...someNames(departments),
      },
      way: path.nodes,
      harm: totalHarm(context, concerned),
    }),
  ]
})

/** One after the other, as the customer meets them. */
function departmentsOf(handoffs: readonly Handoff[]): string[] {
  const met = handoffs.flatMap(({ from, to }) => [from, to])
  return met.filter(({ id }, place) => id !== met[place - 1]?.id).map(({ name }) => name)
}
