import { journeyOf } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'

export interface UseSource {
  readonly sourceId: string
  /** Whether this journey counts the source's comments. */
  readonly isUsed: boolean
}

/** Says whether a journey counts the feedback of a source. Removing a source from a journey is undone by undo. */
export const useSource = defineCommand<UseSource>({
  id: 'journey.useSource',
  label: 'command.journey.useSource',
  run(draft, { sourceId, isUsed }) {
    const root = journeyOf(draft.records)
    const journey = root && draft.edit('journey', root.id)
    if (!journey) refuse('refused.gone')
    const others = (journey.sourceIds ?? []).filter((id) => id !== sourceId)
    const next = isUsed ? [...others, sourceId] : others
    if (next.length === 0) delete journey.sourceIds
    else journey.sourceIds = next
  },
})
