import { act, screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { preloadFilter } from '../../src/canvas/FilterRow.tsx'
import { madeEvidence } from '../analysis/madeJourney.ts'
import { buildJourney, sampleId } from '../support/buildJourney.ts'
import { showMap, withoutPainting } from './mapScreen.tsx'

withoutPainting()

beforeAll(preloadFilter)

const menu = sampleId('touchpoint', 'Menu')
const records = buildJourney({ stages: { Help: { Call: ['Menu'] } } })

const evidence = new Map([
  [
    menu,
    madeEvidence(
      [
        { stratum: 'North', n: 60, k: 30 },
        { stratum: 'South', n: 40, k: 10 },
      ],
      {
        months: [
          { month: '2024-01', n: 50, negative: 20 },
          { month: '2024-03', n: 50, negative: 20 },
        ],
        sources: [{ sourceId: 'source01', name: 'survey.csv', rows: 100, n: 100, negative: 40 }],
      },
    ),
  ],
])

function show() {
  const shown = showMap(records)
  act(() => shown.session.setState({ evidence, countedSources: ['source01'] }))
  return shown
}

it('is not there without comments at hand', () => {
  const { session } = showMap(records)
  act(() => session.setState({ evidence }))
  expect(screen.queryByRole('button', { name: 'Filter feedback' })).not.toBeInTheDocument()
})

it('filters by segment, says so, and takes it away again', async () => {
  const { session, user } = show()
  expect(screen.queryByRole('group', { name: 'Feedback filter' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Filter feedback' }))
  const bar = await screen.findByRole('group', { name: 'Feedback filter' })
  await user.click(within(bar).getByRole('button', { name: /Segment/ }))
  await user.click(await screen.findByRole('option', { name: 'South' }))
  expect(session.getState().feedbackFilter).toEqual({ segment: 'South' })
  expect(within(bar).getByRole('status')).toHaveTextContent('Filtered: South')
  await user.click(within(bar).getByRole('button', { name: 'Clear filter' }))
  expect(session.getState().feedbackFilter).toBeUndefined()
})

it('keeps the first month before the last', async () => {
  const { session, user } = show()
  act(() => session.setState({ isFilterOpen: true, feedbackFilter: { to: '2024-01' } }))
  const bar = await screen.findByRole('group', { name: 'Feedback filter' })
  await user.click(within(bar).getByRole('button', { name: /From/ }))
  await user.click(await screen.findByRole('option', { name: 'Mar 2024' }))
  expect(session.getState().feedbackFilter).toEqual({ from: '2024-03', to: '2024-03' })
  expect(within(bar).getByRole('status')).toHaveTextContent('Filtered: Mar 2024')
})

it('the cards show what the filter leaves', () => {
  const { session } = show()
  expect(screen.getByRole('gridcell', { name: /Menu/ })).toHaveAccessibleName(/40% negative of 100/)
  act(() =>
    session.setState({
      feedbackFilter: { segment: 'South' },
      filteredEvidence: new Map([[menu, madeEvidence([{ stratum: 'South', n: 40, k: 10 }])]]),
    }),
  )
  expect(screen.getByRole('gridcell', { name: /Menu/ })).toHaveAccessibleName(/25% negative of 40/)
})
