import { defineCommand, refuse } from '../command.ts'

export interface SetExpectation {
  readonly stepId: string
  /** What customers expect there; empty: nothing known. */
  readonly expectation: string
  readonly source?: 'asked' | 'assumed'
  /** On the scale of the feedback's score. */
  readonly score?: number
}

/** Sets what customers expect of a step, and whether they were asked. */
export const setExpectation = defineCommand<SetExpectation>({
  id: 'step.setExpectation',
  label: 'command.step.setExpectation',
  run(draft, { stepId, expectation, source, score }) {
    const step = draft.edit('step', stepId)
    if (!step) refuse('refused.gone')
    const trimmed = expectation.trim()
    if (trimmed === '') delete step.expectation
    else step.expectation = trimmed
    if (source === undefined) delete step.expectationSource
    else step.expectationSource = source
    if (score === undefined) delete step.expectedScore
    else step.expectedScore = score
  },
})
