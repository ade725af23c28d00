import { recordsOfKind } from '../../model/queries.ts'
import { addChecked, editChecked } from '../checkedRecord.ts'
import { defineCommand } from '../command.ts'

export interface DismissFinding {
  /** Id for the record where the finding was not dismissed before. */
  readonly id: string
  readonly findingId: string
  /** Why it is put aside; empty: not said. */
  readonly reason: string
  /** What the finding stands on now: it comes back when that changes. */
  readonly basisHash: string
}

/** Puts a finding aside until what it stands on changes. */
export const dismissFinding = defineCommand<DismissFinding>({
  id: 'finding.dismiss',
  label: 'command.finding.dismiss',
  run(draft, { id, findingId, reason, basisHash }) {
    const known = recordsOfKind(draft.records, 'dismissal').find(
      (one) => one.findingId === findingId,
    )
    const fields = { findingId, reason, basisHash }
    if (known) editChecked(draft, 'dismissal', known.id, fields)
    else addChecked(draft, draft.records, { id, kind: 'dismissal', fields })
  },
})
