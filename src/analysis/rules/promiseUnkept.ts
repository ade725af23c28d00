import type { Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { liveRecord } from '../../model/records.ts'
import { linkedTo } from './linkedTo.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'
import { touchpointsNamedIn } from './touchpointsNamedIn.ts'

/** A promise of the brand that no touchpoint of the journey keeps. */
export const promiseUnkept = recordRule('promise', (promise, context) => {
  const { graph } = context
  if (graph.nodes.length === 0 || linkedTo(context, promise.id).length > 0) return undefined
  return newFinding({
    rule: 'promise-unkept',
    severity: 'info',
    subjects: [promise.id],
    title: { promise: promise.text },
    why: { touchpoints: graph.nodes.length },
    fixes: linkFix(promise, context),
  })
})

/** The one touchpoint of whose name or words most stand in the promise; none, or several alike: nobody knows. */
function linkFix({ id, text }: RecordOf<'promise'>, { graph, records }: RuleContext): Fix[] {
  const [best, second] = [...touchpointsNamedIn(text, graph)].sort(([, a], [, b]) => b - a)
  if (!best || best[1] === second?.[1]) return []
  const touchpoint = liveRecord(records, 'touchpoint', best[0])
  if (!touchpoint) return []
  // The graph may be of before the last edit, and a promise that is gone can't be linked again.
  const kept = (touchpoint.promiseIds ?? []).filter((one) => liveRecord(records, 'promise', one))
  return [
    {
      title: { key: 'finding.promise-unkept.fix.link', values: { touchpoint: touchpoint.name } },
      command: 'touchpoint.linkPromises',
      args: { touchpointId: touchpoint.id, promiseIds: [...kept, id] },
    },
  ]
}
