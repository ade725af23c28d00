import { defineCommand } from '../command.ts'
import { linkTouchpoints } from '../linkTouchpoints.ts'
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
    const touchpointIds = [touchpointId]
    linkTouchpoints(draft, { touchpointIds, field: 'responsibleIds', ids: ownerIds, newcomer })
  },
})
