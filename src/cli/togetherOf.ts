import { ruleSettings } from '../analysis/ruleSettings.ts'
import type { AskedTogether } from '../feedback/feedbackReport.ts'
import { evidenceGroups } from '../model/evidenceGroups.ts'
import { type Records, liveRecord } from '../model/records.ts'

/** What of a journey is counted together: its steps and stages; and when a contact is a repeated one. */
export function togetherOf(records: Records): AskedTogether {
  const groups = evidenceGroups(records).map((group) => {
    const named = liveRecord(records, 'step', group.id) ?? liveRecord(records, 'stage', group.id)
    return { ...group, name: named?.name ?? '' }
  })
  return { groups, repeatDays: ruleSettings(records).threshold('repeat-contact.days') }
}
