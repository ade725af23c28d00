import { journeyOf } from '../../model/queries.ts'
import { changeGiven } from '../checkedRecord.ts'
import { defineCommand, refuse } from '../command.ts'
import { type Newcomer, addNewcomer } from './addToOrganisation.ts'

export interface SetPersonas {
  /** In the order of their curves. */
  readonly personaIds: readonly string[]
  /** One to be added in the same step, after the others. */
  readonly newcomer?: Newcomer
}

/** Says whose journey it is. What was felt for a persona that leaves stays, until the persona is deleted. */
export const setPersonas = defineCommand<SetPersonas>({
  id: 'journey.setPersonas',
  label: 'command.journey.setPersonas',
  run(draft, { personaIds, newcomer }) {
    const root = journeyOf(draft.records)
    if (!root) refuse('refused.gone')
    if (newcomer) addNewcomer(draft, newcomer)
    const ids = newcomer ? [...personaIds, newcomer.id] : personaIds
    changeGiven(draft, 'journey', root.id, { personaIds: ids }, ['personaIds'])
  },
})
