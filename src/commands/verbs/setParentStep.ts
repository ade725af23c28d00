import { journeyOf } from '../../model/queries.ts'
import { changeGiven } from '../checkedRecord.ts'
import { defineCommand, refuse } from '../command.ts'

export interface SetParentStep {
  /** A step of another journey; missing: this one stands alone. */
  readonly stepId?: string
  /** The journey of that step and all that it stands below: none of them may be this one. */
  readonly journeyIds?: readonly string[]
}

/** Says which step of another journey this one details. */
export const setParentStep = defineCommand<SetParentStep>({
  id: 'journey.setParentStep',
  label: 'command.journey.setParentStep',
  run(draft, { stepId, journeyIds = [] }) {
    const root = journeyOf(draft.records)
    if (!root) refuse('refused.gone')
    if (draft.find('step', stepId) || (stepId !== undefined && journeyIds.includes(root.id)))
      refuse('refused.detailsItself', { name: root.name })
    changeGiven(draft, 'journey', root.id, { parentStepId: stepId ?? null }, ['parentStepId'])
  },
})
