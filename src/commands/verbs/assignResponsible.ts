import { defineCommand } from '../command.ts'
import { linkTouchpoint } from '../linkTouchpoint.ts'
import type { Newcomer } from './addToOrganisation.ts'

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
    linkTouchpoint(draft, {
      touchpointId,
      field: 'responsibleIds',
      ids: ownerIds,
      newcomer,
      kinds: ['person', 'department'],
      missing: 'refused.noSuchOwner',
    })
  },
})
