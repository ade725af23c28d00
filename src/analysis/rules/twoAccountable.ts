import type { Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { activeOwner } from '../../model/queries.ts'
import { newFinding } from './newFinding.ts'
import { touchpointRule } from './ruleContext.ts'
import { someNames } from './someNames.ts'

type Owner = RecordOf<'person'> | RecordOf<'department'>

/** An import named several as accountable, and nobody has chosen yet. */
export const twoAccountable = touchpointRule((node, context) => {
  const { touchpoint } = node
  const also = [...new Set(touchpoint.alsoNamedAccountableIds ?? [])]
  const others = also
    .filter((id) => id !== touchpoint.accountableId)
    .flatMap((id) => activeOwner(context.records, id) ?? [])
  if (others.length === 0) return undefined
  return newFinding({
    rule: 'two-accountable',
    severity: 'warning',
    subjects: [touchpoint.id],
    title: { name: touchpoint.name },
    variant: node.owner ? 'first' : 'none',
    why: {
      ...(node.owner ? { first: node.owner.name } : {}),
      count: others.length,
      ...someNames(others.map(({ name }) => name)),
    },
    harm: context.feedback.get(touchpoint.id)?.harm ?? 0,
    fixes: [
      ...(node.owner ? [chooseFix('keep', touchpoint.id, node.owner)] : []),
      ...others.map((owner) => chooseFix('choose', touchpoint.id, owner)),
    ],
  })
})

function chooseFix(which: 'keep' | 'choose', touchpointId: string, { id, name }: Owner): Fix {
  return {
    title: { key: `finding.two-accountable.fix.${which}`, values: { owner: name } },
    command: 'touchpoint.assignAccountable',
    args: { touchpointIds: [touchpointId], ownerId: id },
  }
}
