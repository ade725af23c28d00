import type { RecordOf } from '../../model/kinds.ts'
import { accountableOwner, isUnplaced } from '../../model/queries.ts'
import type { RuleContext } from './ruleContext.ts'

/** The touchpoints on the map that one of these people or departments is accountable for, by owner, then by id. */
export function ownedBy(
  { records, pointing }: RuleContext,
  ownerIds: readonly string[],
): RecordOf<'touchpoint'>[] {
  return ownerIds.flatMap((ownerId) =>
    pointing('touchpoint', ownerId).filter(
      (one) => !isUnplaced(records, one) && accountableOwner(records, one)?.id === ownerId,
    ),
  )
}
