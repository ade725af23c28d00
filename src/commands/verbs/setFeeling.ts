import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'

export interface SetFeeling {
  /** Id for the record where the step has none yet. */
  readonly id: string
  readonly stepId: string
  readonly personaId?: string
  /** −2 to +2, kept in tenths; missing: the team takes its view back. */
  readonly value?: number
  /** Now, as an ISO time. */
  readonly at: string
}

/** Sets how the team thinks customers feel at a step. */
export const setFeeling = defineCommand<SetFeeling>({
  id: 'step.setFeeling',
  label: 'command.step.setFeeling',
  run(draft, { id, stepId, personaId, value, at }) {
    if (!draft.find('step', stepId)) refuse('refused.gone')
    if (personaId !== undefined && !draft.find('persona', personaId)) refuse('refused.gone')
    const known = recordsOfKind(draft.records, 'feeling').find(
      (one) => one.stepId === stepId && one.personaId === personaId,
    )
    if (value === undefined) {
      if (known) draft.remove('feeling', known.id, at)
      return
    }
    const tenths = Math.round(Math.max(-2, Math.min(2, value)) * 10) / 10
    if (!known) {
      draft.add({ id, kind: 'feeling', stepId, value: tenths, ...(personaId ? { personaId } : {}) })
      return
    }
    const feeling = draft.edit('feeling', known.id)
    if (feeling) feeling.value = tenths
  },
})
