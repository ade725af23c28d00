import type { RecordOf } from '../../model/kinds.ts'
import { isUnplaced } from '../../model/queries.ts'
import type { RuleContext } from './ruleContext.ts'

/**
 * The touchpoints on the map that point to a record, by id: those of a step (none where its stage is gone), those that
 * a KPI measures, that keep a promise, at which somebody is named.
 */
export function linkedTo({ records, pointing }: RuleContext, id: string): RecordOf<'touchpoint'>[] {
  return pointing('touchpoint', id).filter((one) => !isUnplaced(records, one))
}
