import { defineCommand } from '../command.ts'
import { linkTouchpoints } from '../linkTouchpoints.ts'
import type { Newcomer } from './addToOrganisation.ts'

export interface LinkKpis {
  readonly touchpointId: string
  readonly kpiIds: readonly string[]
  readonly newcomer?: Newcomer
}

/** Says by which KPIs a touchpoint is measured. */
export const linkKpis = defineCommand<LinkKpis>({
  id: 'touchpoint.linkKpis',
  label: 'command.touchpoint.linkKpis',
  run(draft, { touchpointId, kpiIds, newcomer }) {
    linkTouchpoints(draft, {
      touchpointIds: [touchpointId],
      field: 'kpiIds',
      ids: kpiIds,
      newcomer,
    })
  },
})
