import type { Finding, Severity } from '../model/finding.ts'
import { accountableOwner, departmentOf, stepOf } from '../model/queries.ts'
import { type Records, liveRecord, recordOf } from '../model/records.ts'

/** Which findings are shown; what is missing is not asked for. */
export interface FindingFilter {
  readonly severity?: Severity
  readonly rule?: string
  readonly stageId?: string
  /** A person or a department; a department stands for its people too. */
  readonly ownerId?: string
}

/** The findings that fit a filter, in their order. */
export function filterFindings(
  findings: readonly Finding[],
  { severity, rule, stageId, ownerId }: FindingFilter,
  records: Records,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (rule === undefined || finding.rule === rule) &&
      (stageId === undefined || finding.subjects.some((id) => stageOf(records, id) === stageId)) &&
      (ownerId === undefined || finding.subjects.some((id) => isOf(records, id, ownerId))),
  )
}

/** The stage in which a record stands, if it stands in one. */
export function stageOf(records: Records, id: string): string | undefined {
  const record = recordOf(records, id)
  if (record?.kind === 'stage') return id
  if (record?.kind === 'step') return record.stageId
  if (record?.kind === 'touchpoint' || record?.kind === 'card')
    return liveRecord(records, 'step', record.stepId)?.stageId
  if (record?.kind === 'painPoint' || record?.kind === 'opportunity')
    return liveRecord(records, 'step', stepOf(records, record))?.stageId
  return undefined
}

/** Whether a record is an owner's: theirs to answer for, or they themselves. */
function isOf(records: Records, id: string, ownerId: string): boolean {
  const owner = ownerOf(records, id)
  return owner === ownerId || departmentOf(records, owner)?.id === ownerId
}

function ownerOf(records: Records, id: string): string | undefined {
  const record = recordOf(records, id)
  if (record?.kind === 'touchpoint') return accountableOwner(records, record)?.id
  if (record?.kind === 'painPoint') {
    const touchpoint = liveRecord(records, 'touchpoint', record.touchpointId)
    return touchpoint && accountableOwner(records, touchpoint)?.id
  }
  if (record?.kind === 'incentive') return record.personId ?? record.departmentId
  if (record?.kind === 'kpi' || record?.kind === 'action') return record.ownerId
  return id
}
