import { defineCommand, refuse } from '../command.ts'
import { type Newcomer, addNewcomer } from './addToOrganisation.ts'

export interface AssignAccountable {
  readonly touchpointIds: readonly string[]
  /** A person or department; missing: nobody. */
  readonly ownerId?: string
  /** Somebody new to be added in the same step; `ownerId` is then theirs. */
  readonly newcomer?: Newcomer
  /** The owner is asked first: it stays proposed until they accept or decline. */
  readonly isProposal?: boolean
}

/** Makes one person or department accountable for touchpoints, or nobody. */
export const assignAccountable = defineCommand<AssignAccountable>({
  id: 'touchpoint.assignAccountable',
  label: 'command.touchpoint.assignAccountable',
  run(draft, { touchpointIds, ownerId, newcomer, isProposal = false }) {
    if (newcomer) addNewcomer(draft, newcomer)
    const owner = newcomer?.id ?? ownerId
    if (owner !== undefined && !draft.find('person', owner) && !draft.find('department', owner))
      refuse('refused.noSuchOwner')
    for (const id of touchpointIds) {
      const touchpoint = draft.edit('touchpoint', id)
      if (!touchpoint) refuse('refused.gone')
      delete touchpoint.alsoNamedAccountableIds
      if (owner === undefined) delete touchpoint.accountableId
      else touchpoint.accountableId = owner
      if (owner !== undefined && isProposal) touchpoint.accountableState = 'proposed'
      else delete touchpoint.accountableState
    }
  },
})
