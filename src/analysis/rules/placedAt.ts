import type { RecordOf } from '../../model/kinds.ts'
import { isUnplaced } from '../../model/queries.ts'
import type { RuleContext } from './ruleContext.ts'

/** The touchpoints that stand in a step of the map, by id; none where the step's stage is gone. */
export function placedAt(
  { records, pointing }: RuleContext,
  stepId: string,
): RecordOf<'touchpoint'>[] {
  return pointing('touchpoint', stepId).filter((one) => !isUnplaced(records, one))
}
