import { kinds } from '../model/kinds.ts'
import type { Draft } from './Draft.ts'
import { checkTarget } from './checkTarget.ts'
import { refuse } from './command.ts'
import { type Newcomer, addNewcomer } from './verbs/addToOrganisation.ts'

export interface TouchpointLinks {
  readonly touchpointIds: readonly string[]
  readonly field:
    | 'responsibleIds'
    | 'consultedIds'
    | 'informedIds'
    | 'backupIds'
    | 'kpiIds'
    | 'promiseIds'
  readonly ids: readonly string[]
  /** Added in the same step, and linked behind the others. */
  readonly newcomer?: Newcomer | undefined
}

/** Sets what touchpoints point to, each once; nothing leaves the field empty. Refuses what does not exist. */
export function linkTouchpoints(draft: Draft, links: TouchpointLinks): void {
  const { touchpointIds, field, ids, newcomer } = links
  if (newcomer) addNewcomer(draft, newcomer)
  const all = [...new Set(newcomer ? [...ids, newcomer.id] : ids)]
  const allowed = kinds.touchpoint.links[field] ?? []
  for (const touchpointId of touchpointIds) {
    const touchpoint = draft.edit('touchpoint', touchpointId)
    if (!touchpoint) refuse('refused.gone')
    for (const id of all) checkTarget(draft, id, { field, allowed })
    if (all.length === 0) delete touchpoint[field]
    else touchpoint[field] = [...all]
  }
}
