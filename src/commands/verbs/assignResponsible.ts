import { defineCommand, refuse } from '../command.ts'
import { type Newcomer, addNewcomer } from './addToOrganisation.ts'

export interface AssignResponsible {
  readonly touchpointId: string
  readonly ownerIds: readonly string[]
  readonly newcomer?: Newcomer
}

/** Says who does the work at a touchpoint. */
export const assignResponsible = defineCommand<AssignResponsible>({
  id: 'touchpoint.assignResponsible',
  label: 'command.touchpoint.assignResponsible',
  run(draft, { touchpointId, ownerIds, newcomer }) {
    if (newcomer) addNewcomer(draft, newcomer)
    const touchpoint = draft.edit('touchpoint', touchpointId)
    if (!touchpoint) refuse('refused.gone')
    const all = [...new Set([...ownerIds, ...(newcomer ? [newcomer.id] : [])])]
    if (all.some((id) => !draft.find('person', id) && !draft.find('department', id)))
      refuse('refused.noSuchOwner')
    if (all.length === 0) delete touchpoint.responsibleIds
    else touchpoint.responsibleIds = all
  },
})
