import { journeyOf } from '../../model/queries.ts'
import { type ChangedFields, changeGiven } from '../checkedRecord.ts'
import { defineCommand, refuse } from '../command.ts'

const settable = ['scenario', 'goal', 'ownerId', 'sponsorId', 'personaIds'] as const

/**
 * Scenario: whose way this is, and when it begins. Goal: what the customer wants to have in the end. Owner and
 * sponsor: a person or a department each. An empty text or list, or null: not said; what is missing stays as it is.
 */
export type DescribeJourney = Pick<ChangedFields<'journey'>, (typeof settable)[number]>

/** Sets the open journey's scenario, goal, owner, sponsor or personas. */
export const describeJourney = defineCommand<DescribeJourney>({
  id: 'journey.describe',
  label: 'command.journey.describe',
  run(draft, given) {
    const root = journeyOf(draft.records)
    if (!root) refuse('refused.gone')
    changeGiven(draft, 'journey', root.id, given, settable)
  },
})
