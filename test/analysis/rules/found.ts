import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { registry } from '../../../src/commands/registry.ts'
import { type Command, runCommand } from '../../../src/commands/command.ts'
import { sentence } from '../../../src/i18n/t.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import type { Finding, Fix } from '../../../src/model/finding.ts'
import type { Records } from '../../../src/model/records.ts'
import { evidenceOf, type MadeJourney } from '../madeJourney.ts'

/** The findings of one rule. */
export function found(
  rule: string,
  journey: MadeJourney,
  evidence: Readonly<Record<string, Evidence>> = {},
  today?: string,
): Finding[] {
  const all = findingsOf(journey.records, evidenceOf(evidence), today)
  return all.filter((finding) => finding.rule === rule)
}

/** What a person reads of findings: severity, title and why. */
export function read(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ severity, title, why }) => `${severity}: ${sentence(title)}. ${sentence(why)}`,
  )
}

/** The records after a fix, run as the editor runs it; throws where it is refused or there is no such command. */
export function afterFix(records: Records, fix: Fix): Records {
  const command = registry.get(fix.command)
  if (!command) throw new Error(`no command ${fix.command}`)
  const outcome = runCommand(records, command as unknown as Command<Fix['args']>, fix.args)
  if (outcome.refused) throw new Error(`${fix.command}: ${sentence(outcome.refused)}`)
  return outcome.records
}
