import type { RecordOf } from '../../model/kinds.ts'
import { isUnplaced } from '../../model/queries.ts'
import type { RuleContext } from './ruleContext.ts'

/** The touchpoints on the map that a KPI measures, or that keep a promise, by id. */
export function linkedTo(
  { records, pointing }: RuleContext,
  { id }: RecordOf<'kpi' | 'promise'>,
): RecordOf<'touchpoint'>[] {
  return pointing('touchpoint', id).filter((one) => !isUnplaced(records, one))
}
