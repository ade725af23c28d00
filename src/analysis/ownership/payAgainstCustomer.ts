import type { Finding } from '../../model/finding.ts'
import { type Records, liveRecord } from '../../model/records.ts'

export interface PayAgainstCustomer {
  readonly findings: readonly Finding[]
  /** Names of the departments and people that these speak of, the worst first, each once. */
  readonly names: readonly string[]
}

/** The findings that pay pulls against the customer: somebody is paid against them, or two owners against each other. */
export function payAgainstCustomer(
  findings: readonly Finding[],
  records: Records,
): PayAgainstCustomer {
  const found = findings.filter(
    ({ rule }) => rule === 'paid-against-customer' || rule.startsWith('pay-conflict'),
  )
  const payees = found.flatMap(({ subjects }) => subjects.flatMap((id) => payeeName(records, id)))
  return { findings: found, names: [...new Set(payees)] }
}

function payeeName(records: Records, id: string): string[] {
  const incentive = liveRecord(records, 'incentive', id)
  const payeeId = incentive ? (incentive.personId ?? incentive.departmentId) : id
  const payee = liveRecord(records, 'person', payeeId) ?? liveRecord(records, 'department', payeeId)
  return payee ? [payee.name] : []
}
