import { journeyOf } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'

export interface DescribeJourney {
  /** Whose way this is, and when it begins; empty: not said. */
  readonly scenario?: string
  /** What the customer wants to have in the end; empty: not said. */
  readonly goal?: string
}

/** Sets the open journey's scenario or goal; what is not given stays as it is. */
export const describeJourney = defineCommand<DescribeJourney>({
  id: 'journey.describe',
  label: 'command.journey.describe',
  run(draft, texts) {
    const root = journeyOf(draft.records)
    const journey = root && draft.edit('journey', root.id)
    if (!journey) refuse('refused.gone')
    for (const field of ['scenario', 'goal'] as const) {
      const text = texts[field]?.trim()
      if (text === undefined) continue
      if (text.length > 20_000) refuse('refused.tooLong')
      if (text === '') delete journey[field]
      else journey[field] = text
    }
  },
})
