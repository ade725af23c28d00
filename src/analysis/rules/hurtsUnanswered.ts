import { isToDo } from '../../model/queries.ts'
import { painSeverity } from './painSeverity.ts'
import type { RuleContext } from './ruleContext.ts'

/**
 * Whether customers surely hurt at one of these touchpoints (a critical pain) and no action for a pain point there is
 * open or in progress: what else is wrong there is critical then.
 */
export function hurtsUnanswered(
  context: RuleContext,
  touchpoints: readonly { readonly id: string }[],
): boolean {
  return touchpoints.some(({ id }) => {
    const pain = context.pains.get(id)
    return pain !== undefined && painSeverity(pain) === 'critical' && !isActedOn(context, id)
  })
}

function isActedOn({ pointing }: RuleContext, touchpointId: string): boolean {
  return pointing('painPoint', touchpointId)
    .flatMap(({ id }) => pointing('opportunity', id))
    .flatMap(({ id }) => pointing('action', id))
    .some(isToDo)
}
