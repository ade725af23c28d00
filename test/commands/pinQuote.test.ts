import { expect, it } from 'vitest'
import { addLane } from '../../src/commands/verbs/addLane.ts'
import { runCommand } from '../../src/commands/command.ts'
import { pinQuote } from '../../src/commands/verbs/pinQuote.ts'
import { recordsOfKind } from '../../src/model/queries.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { expectCommand } from '../support/expectCommand.ts'

const records = buildJourney({ stages: { Ask: { Call: ['Menu'] } } })
const args = {
  id: 'card0001',
  touchpointId: sampleId('touchpoint', 'Menu'),
  text: '“Fourth transfer today”\n— Survey, row 7',
  newLane: { id: 'lane0009', name: 'Quotes' },
}

it('makes a lane for quotes where there is none, and pins the quote at the touchpoint’s step', () => {
  expectCommand(records, pinQuote, args).toGive((after) => {
    const lane = recordsOfKind(after, 'lane').find(({ id }) => id === 'lane0009')
    expect(lane).toMatchObject({ name: 'Quotes', type: 'quotes', role: 'customer' })
    expect(recordsOfKind(after, 'card')).toMatchObject([
      { id: 'card0001', laneId: 'lane0009', stepId: sampleId('step', 'Call'), text: args.text },
    ])
  })
})

it('takes the first lane for quotes that is there, and pins the same comment there once', () => {
  const lane = { id: 'lane0005', name: 'Voices', type: 'quotes' } as const
  const withLane = runCommand(records, addLane, lane)
  if (withLane.refused) throw new Error(withLane.refused.key)
  const pinned = runCommand(withLane.records, pinQuote, args)
  if (pinned.refused) throw new Error(pinned.refused.key)
  expect(recordsOfKind(pinned.records, 'card')[0]?.laneId).toBe('lane0005')
  expectCommand(pinned.records, pinQuote, { ...args, id: 'card0002' }).toRefuse(
    'refused.alreadyPinned',
  )
  expectCommand(records, pinQuote, { ...args, touchpointId: 'gone0000' }).toRefuse('refused.gone')
})
