import { ruleSettings } from '../../analysis/ruleSettings.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import type { Change } from '../../model/change.ts'
import { evidenceGroups } from '../../model/evidenceGroups.ts'
import { journeyOf, recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import type { Watched } from './feedbackHostApi.ts'

const fields: ReadonlySet<string> = new Set([
  'name',
  'words',
  'channel',
  'sourceIds',
  'deletedAt',
  'stepId',
  'stageId',
  'value',
])

/** Whether patches may change what feedback finds. */
export function mayChangeEvidence(changes: readonly Change[]): boolean {
  return changes.some(({ field }) => field === null || fields.has(field))
}

/** What of a journey decides its evidence, and nothing else. */
export function watchedOf(records: Records, organisationId: string): Watched {
  const touchpoints: TouchpointWords[] = recordsOfKind(records, 'touchpoint').map(
    ({ id, name, words, channel }) => ({
      id,
      name,
      words: words ?? [],
      ...(channel === undefined ? {} : { channel }),
    }),
  )
  return {
    organisationId,
    sourceIds: journeyOf(records)?.sourceIds ?? [],
    touchpoints,
    groups: evidenceGroups(records),
    repeatDays: ruleSettings(records).threshold('repeat-contact.days'),
  }
}
