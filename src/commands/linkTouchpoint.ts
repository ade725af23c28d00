import type { KindName } from '../model/kinds.ts'
import type { Draft } from './Draft.ts'
import { refuse } from './command.ts'
import { type Newcomer, addNewcomer } from './verbs/addToOrganisation.ts'

export interface TouchpointLinks {
  readonly touchpointId: string
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
  /** What each of them may be. */
  readonly kinds: readonly KindName[]
  /** Why it is refused where one of them is none of these. */
  readonly missing: string
}

/** Sets what a touchpoint points to, each once; nothing leaves the field empty. Refuses what does not exist. */
export function linkTouchpoint(draft: Draft, links: TouchpointLinks): void {
  const { touchpointId, field, ids, newcomer, kinds, missing } = links
  if (newcomer) addNewcomer(draft, newcomer)
  const touchpoint = draft.edit('touchpoint', touchpointId)
  if (!touchpoint) refuse('refused.gone')
  const all = [...new Set([...ids, ...(newcomer ? [newcomer.id] : [])])]
  if (!all.every((id) => kinds.some((kind) => draft.find(kind, id)))) refuse(missing)
  if (all.length === 0) delete touchpoint[field]
  else touchpoint[field] = all
}
