import type { RecordOf } from '../../model/kinds.ts'
import { accountableOwner } from '../../model/queries.ts'
import { linkedTo } from './linkedTo.ts'
import type { RuleContext } from './ruleContext.ts'

/** The touchpoints on the map that one of these people or departments is accountable for, by owner, then by id. */
export function ownedBy(
  context: RuleContext,
  ownerIds: readonly string[],
): RecordOf<'touchpoint'>[] {
  return ownerIds.flatMap((ownerId) =>
    linkedTo(context, ownerId).filter(
      (one) => accountableOwner(context.records, one)?.id === ownerId,
    ),
  )
}
