import { isAncestor } from '../model/isAncestor.ts'
import type { KindName, RecordOf } from '../model/kinds.ts'
import { linksOf } from '../model/linksOf.ts'
import type { Draft } from './Draft.ts'
import { checkFigures } from './checkFigures.ts'
import { checkTarget } from './checkTarget.ts'
import { refuse } from './command.ts'

/** A record, and those of its fields that were set. */
export interface Filled {
  readonly id: string
  readonly kind: KindName
  readonly fields: object
}

/**
 * Refuses a record whose links, in the fields set, lead to what is not there, that is its own ancestor, or whose figures
 * can't be; and pay that is left without a payee or a KPI, and a second reading of a day.
 */
export function checkLinked(draft: Draft, { id, kind, fields }: Filled): void {
  const record = draft.find(kind, id)
  if (!record) return
  for (const { field, target, allowed } of linksOf(record))
    if (Object.hasOwn(fields, field)) checkTarget(draft, target, { field, allowed })
  if (record.kind === 'kpi' && Object.hasOwn(fields, 'parentId')) checkParents(draft, record)
  if (record.kind === 'influence' && record.fromKpiId === record.toKpiId)
    refuse('refused.influencesItself')
  checkFigures(draft, record, fields)
  if (record.kind === 'incentive') checkPay(record, fields)
}

/** Pay without a payee or a KPI may come from a file; nobody empties one that is there. */
function checkPay({ personId, departmentId, kpiId }: RecordOf<'incentive'>, fields: object): void {
  const isSet = (field: string): boolean => Object.hasOwn(fields, field)
  if ((isSet('personId') || isSet('departmentId')) && (personId ?? departmentId) === undefined)
    refuse('refused.payNeedsPayee')
  if (isSet('kpiId') && kpiId === undefined) refuse('refused.payNeedsKpi')
}

/** A KPI may not be above itself in the tree. */
export function checkParents(draft: Draft, { id, name }: RecordOf<'kpi'>): void {
  if (isAncestor(id, id, (one) => draft.find('kpi', one)?.parentId))
    refuse('refused.ownAncestor', { name })
}
