import type { Finding } from '../../model/finding.ts'
import { personOrDepartment } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'

export interface PayAgainstCustomer {
  /** Names of the departments and people who are paid for what hurts customers, the worst first, each once. */
  readonly names: readonly string[]
  /** Findings that one owner's pay pulls against another's. */
  readonly conflicts: readonly Finding[]
}

/** What the findings say of pay that pulls against the customer, or of one owner's against another's. */
export function payAgainstCustomer(
  findings: readonly Finding[],
  records: Records,
): PayAgainstCustomer {
  const payees = findings
    .filter(({ rule }) => rule === 'paid-against-customer')
    .flatMap(({ subjects }) => subjects.flatMap((id) => payeeName(records, id)))
  return {
    names: [...new Set(payees)],
    conflicts: findings.filter(({ rule }) => rule.startsWith('pay-conflict')),
  }
}

function payeeName(records: Records, id: string): string[] {
  const incentive = liveRecord(records, 'incentive', id)
  const payeeId = incentive ? (incentive.personId ?? incentive.departmentId) : id
  const payee = personOrDepartment(records, payeeId)
  return payee ? [payee.name] : []
}
