import { defineCommand, refuse } from '../command.ts'
import { type Newcomer, addNewcomer } from './addToOrganisation.ts'

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
    if (newcomer) addNewcomer(draft, newcomer)
    const touchpoint = draft.edit('touchpoint', touchpointId)
    if (!touchpoint) refuse('refused.gone')
    const all = [...new Set([...kpiIds, ...(newcomer ? [newcomer.id] : [])])]
    if (all.some((id) => !draft.find('kpi', id))) refuse('refused.noSuchKpi')
    if (all.length === 0) delete touchpoint.kpiIds
    else touchpoint.kpiIds = all
  },
})
