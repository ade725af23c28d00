import type { Fix } from '../../model/finding.ts'
import { freeId } from '../freeId.ts'
import { reachable } from '../graph/reachable.ts'
import type { JourneyNode } from '../journeyGraph.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, journeyRule } from './ruleContext.ts'

/** No way leads from the start to this touchpoint: drawn connections go past it. */
export const notReachable = journeyRule((context) => {
  const { graph, feedback } = context
  const reached = reachable(graph, graph.starts)
  // The last touchpoint before each step that a customer can come to: a way on could begin there.
  const lastReached: (string | undefined)[] = []
  let last: string | undefined
  for (const ids of graph.steps) {
    lastReached.push(last)
    last = ids.find((id) => reached.has(id)) ?? last
  }
  return graph.steps.flatMap((ids, step) =>
    ids
      .filter((id) => !reached.has(id))
      .flatMap((id) => {
        const node = graph.touchpoints.get(id)
        const from = graph.touchpoints.get(lastReached[step] ?? '')
        if (!node || !from) return []
        return newFinding({
          rule: 'not-reachable',
          severity: 'warning',
          subjects: [id],
          title: { name: node.touchpoint.name },
          why: { from: from.touchpoint.name },
          harm: feedback.get(id)?.harm ?? 0,
          fixes: [connectFix(context, from, node)],
        })
      }),
  )
})

/**
 * A connection from the nearest earlier step that customers come to. One leads forward from that step already,
 * else its next step would be reached: so the new one takes no implied connection away.
 */
function connectFix({ records }: RuleContext, from: JourneyNode, to: JourneyNode): Fix {
  const [fromId, toId] = [from.touchpoint.id, to.touchpoint.id]
  return {
    title: { key: 'finding.not-reachable.fix.connect', values: { from: from.touchpoint.name } },
    command: 'connection.add',
    args: { id: freeId(records, `not-reachable:${fromId},${toId}`), fromId, toId },
  }
}
