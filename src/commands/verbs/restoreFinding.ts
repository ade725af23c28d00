import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'

export interface RestoreFinding {
  readonly findingId: string
  /** Now, as an ISO time. */
  readonly at: string
}

/** Shows a finding again that somebody put aside. */
export const restoreFinding = defineCommand<RestoreFinding>({
  id: 'finding.restore',
  label: 'command.finding.restore',
  run(draft, { findingId, at }) {
    const known = recordsOfKind(draft.records, 'dismissal').filter(
      (one) => one.findingId === findingId,
    )
    if (known.length === 0) refuse('refused.notDismissed')
    for (const { id } of known) draft.remove('dismissal', id, at)
  },
})
