import { act, screen, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { DetailsPanel } from '../../../src/panels/details/DetailsPanel.tsx'
import type { Evidence } from '../../../src/model/evidence.ts'
import type { AnyRecord } from '../../../src/model/kinds.ts'
import { madeEvidence } from '../../analysis/madeJourney.ts'
import { buildJourney, sampleId } from '../../support/buildJourney.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

const menu = sampleId('touchpoint', 'Menu')
const agent = sampleId('touchpoint', 'Agent')
const step = sampleId('step', 'Call')
const pain = 'painpoint1'

const records = buildJourney({
  stages: {
    Help: {
      Call: [
        { name: 'Menu', channel: 'Phone' },
        { name: 'Agent', channel: 'Chat' },
      ],
    },
  },
  more: [
    {
      id: pain,
      kind: 'painPoint',
      title: 'Transfers',
      touchpointId: menu,
      order: 'a0',
      origin: 'feedback',
      n: 100,
      k: 60,
      low: 0.502,
      high: 0.69,
      sources: ['source01 0123456789abcdef 60/100 3,7-9 NHS, April.csv'],
      examples: ['Transferred three times.'],
    } as unknown as AnyRecord,
  ],
})

const strata = [
  { stratum: 'Business', n: 60, k: 50 },
  { stratum: 'Private', n: 40, k: 10 },
]

const menuEvidence: Evidence = madeEvidence(strata, {
  answers: [
    {
      scale: { kind: '0-10', min: 0, max: 10 },
      n: 25,
      sum: 180,
      squares: 1500,
      counts: [0, 0, 0, 0, 0, 0, 8, 0, 5, 0, 12],
    },
  ],
  employees: { n: 50, negative: 10 },
  value: { n: 12, negative: 5, sum: 12_000, negativeSum: 4500 },
  repeats: {
    days: 30,
    respondents: 40,
    again: 10,
    paths: [{ touchpointIds: [menu, agent, menu], respondents: 7 }],
  },
})

let open: OpenEditor

beforeEach(() => {
  open = openEditor(
    records,
    <DetailsPanel feedbackHref="#/f" onReadFeedback={vi.fn()} onFix={vi.fn()} />,
  )
  const evidence = new Map([
    [menu, menuEvidence],
    [agent, madeEvidence([{ stratum: 'Business', n: 50, k: 5 }])],
    [step, madeEvidence([{ stratum: 'Business', n: 140, k: 63 }])],
  ])
  act(() => open.session.setState({ evidence }))
})

const say = (): HTMLElement => screen.getByRole('region', { name: 'What customers say' })
const select = (id: string): void => act(() => open.session.select([id]))

it('a touchpoint’s score by its definition, and employees beside customers with the gap', () => {
  select(menu)
  expect(say()).toHaveTextContent('NPS 16 (−18 to 46), 25 answers')
  expect(say()).toHaveTextContent('20% of 50 comments by employees negative (11–33%).')
  expect(say()).toHaveTextContent('Customers are 40 points more negative (24 to 53 points).')
})

it('segments, accounts and who came again, on demand', async () => {
  select(menu)
  await open.user.click(within(say()).getByRole('button', { name: 'More figures' }))
  const segments = within(say()).getByRole('list', { name: 'Segments' })
  expect(segments).toHaveTextContent('Business: 83% negative of 60 (72–91%)')
  expect(segments).toHaveTextContent('Private: 25% negative of 40 (14–40%)')
  expect(say()).toHaveTextContent(
    'Accounts behind it: 12, worth 12,000; 5 of them with a negative comment, worth 4,500.',
  )
  expect(say()).toHaveTextContent('10 of 40 respondents within 30 days: 25% (14–40%).')
  expect(say()).toHaveTextContent('7 × Menu → Agent → Menu')
})

it('a step counts each comment once, and tells its channels', () => {
  select(step)
  expect(say()).toHaveTextContent('45%')
  expect(say()).toHaveTextContent('140 comments')
  const channels = within(say()).getByRole('list', { name: /^Channels/ })
  expect(channels).toHaveTextContent('Phone: 60% negative of 100 (50–69%)')
  expect(channels).toHaveTextContent('Chat: 10% negative of 50')
})

it('a stage with a single step says what that step says', () => {
  select(sampleId('stage', 'Help'))
  expect(screen.queryByRole('region', { name: 'What customers say' })).not.toBeInTheDocument()
})

it('what a filter leaves is shown in place of the whole', () => {
  select(menu)
  const filtered = new Map([[menu, madeEvidence([{ stratum: 'Private', n: 40, k: 10 }])]])
  act(() =>
    open.session.setState({ feedbackFilter: { segment: 'Private' }, filteredEvidence: filtered }),
  )
  expect(say()).toHaveTextContent('25%')
  expect(say()).toHaveTextContent('40 comments')
})

it('a pain point names the file it stands on, its rows and its interval', () => {
  select(pain)
  expect(screen.getByText('The share is 50–69%, with 95% confidence.')).toBeVisible()
  const from = screen.getByRole('region', { name: 'Where it comes from' })
  expect(from).toHaveTextContent(
    'NHS, April.csv: 60 of 100 negative, rows 3,7-9. File 0123456789ab.',
  )
  expect(from).toHaveTextContent('“Transferred three times.”')
})
