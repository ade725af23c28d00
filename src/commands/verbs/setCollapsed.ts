import type { Draft } from '../Draft.ts'
import { defineCommand, refuse } from '../command.ts'

export interface SetCollapsed {
  /** Stages and lanes. */
  readonly ids: readonly string[]
  readonly collapsed: boolean
}

/** Collapses stages to one narrow column and lanes to a thin row, or opens them again: on the map and in every export. */
export const setCollapsed = defineCommand<SetCollapsed>({
  id: 'part.setCollapsed',
  label: 'command.part.setCollapsed',
  run(draft, { ids, collapsed }) {
    const parts = ids.flatMap((id) => foldable(draft, id) ?? [])
    if (parts.length === 0) refuse('refused.nothingToCollapse')
    for (const part of parts) {
      if (collapsed) part.collapsed = true
      else delete part.collapsed
    }
  },
})

function foldable(draft: Draft, id: string) {
  return draft.edit('stage', id) ?? draft.edit('lane', id)
}
