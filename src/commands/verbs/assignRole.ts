import { defineCommand } from '../command.ts'
import { linkTouchpoints } from '../linkTouchpoints.ts'
import type { Newcomer } from './addToOrganisation.ts'

export interface AssignRole {
  readonly touchpointIds: readonly string[]
  /** Consulted before, informed after, or standing in for who is accountable. */
  readonly role: 'consulted' | 'informed' | 'backup'
  /** All who have the role from now on. */
  readonly ownerIds: readonly string[]
  /** Somebody new to be added in the same step, behind the others. */
  readonly newcomer?: Newcomer
}

/** Says who is consulted, who is informed or who is the backup at touchpoints. */
export const assignRole = defineCommand<AssignRole>({
  id: 'touchpoint.assignRole',
  label: 'command.touchpoint.assignRole',
  run(draft, { touchpointIds, role, ownerIds, newcomer }) {
    linkTouchpoints(draft, { touchpointIds, field: `${role}Ids`, ids: ownerIds, newcomer })
  },
})
