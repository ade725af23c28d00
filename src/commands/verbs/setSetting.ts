import { recordsOfKind } from '../../model/queries.ts'
import { isInRange, rangeWords, thresholdOf } from '../../model/thresholds.ts'
import { addChecked, editChecked } from '../checkedRecord.ts'
import { defineCommand, refuse } from '../command.ts'

export interface SetSetting {
  /** Id for the record where this is not set yet. */
  readonly id: string
  readonly name: string
  /** Missing: the default again. */
  readonly value?: string | number | boolean | undefined
  /** Now, as an ISO time. */
  readonly at: string
}

/** Sets a threshold, inside its range, or switches a rule for this workspace: one record a name. */
export const setSetting = defineCommand<SetSetting>({
  id: 'setting.set',
  label: 'command.setting.set',
  run(draft, { id, name, value, at }) {
    const threshold = thresholdOf(name.trim())
    if (threshold && value !== undefined && !isInRange(value, threshold))
      refuse('refused.threshold', rangeWords(threshold))
    const [known, ...more] = recordsOfKind(draft.records, 'setting').filter(
      (one) => one.name === name.trim(),
    )
    // Two machines may have set the same name before their files were merged.
    for (const one of more) draft.remove('setting', one.id, at)
    if (value === undefined) {
      if (known) draft.remove('setting', known.id, at)
    } else if (known) editChecked(draft, 'setting', known.id, { value })
    else addChecked(draft, draft.records, { id, kind: 'setting', fields: { name, value } })
  },
})
