import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { FeedbackPanel } from '../../../src/panels/feedback/FeedbackPanel.tsx'
import { recordsOfKind } from '../../../src/model/queries.ts'
import { feedbackWorld, textFile } from '../../app/feedbackWorld.ts'
import { sampleId } from '../../support/buildJourney.ts'
import { renderFeedback } from './renderFeedback.tsx'

const parking = sampleId('touchpoint', 'Car park')

/** 24 comments about the car park, 18 of them bad, and two about nothing that is on the map. */
const survey = (): File => {
  const rows = Array.from({ length: 24 }, (_, at) => {
    const text =
      at < 18 ? `The car park was terrible on day ${at}` : `Lovely parking and thanks ${at}`
    const month = at % 2 === 0 ? '2025-03' : '2025-04'
    return `${text},${at % 11},${month}-1${at % 10},${at % 4 === 0 ? 'Gold' : 'Silver'}`
  })
  const lost = ['Nothing to add,9,2025-03-01,Gold', 'Soup,10,2025-04-02,Silver']
  return textFile('survey.csv', ['Comment,NPS,Date,Segment', ...rows, ...lost].join('\n'))
}

async function open() {
  const world = feedbackWorld()
  await world.service.importFile(survey(), { name: 'Spring survey', kind: 'survey' })
  return renderFeedback(<FeedbackPanel onImport={vi.fn()} />, world)
}

const opened = (): Promise<HTMLElement> => screen.findByRole('article', { name: /^Comment \d/ })
const listOf = (): Promise<HTMLElement> => screen.findByRole('listbox')

/** Chooses from a combobox that is filled by typing. */
async function pick(box: string, typed: string): Promise<void> {
  const input = screen.getByRole('combobox', { name: box })
  await userEvent.clear(input)
  await userEvent.type(input, `${typed}{Enter}`)
}

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('narrows by month, segment and score, says what narrows, and takes one of them away', async () => {
  await open()
  await screen.findByText('26 comments', { selector: '[role=status]' })
  await screen.findByRole('combobox', { name: 'Month' })
  await pick('Month', '2025-03')
  await screen.findByText(/^13 of 26 comments \(50%\)/)
  await pick('Segment', 'Gold')
  await screen.findByText(/^7 of 26 comments/)
  await userEvent.click(screen.getByRole('button', { name: /Score/ }))
  await userEvent.click(await screen.findByRole('option', { name: /^0–6/ }))
  const chips = screen.getByRole('list', { name: 'Filters in use' })
  expect(chips).toHaveTextContent('Score: 0–6Month: 2025-03Segment: Gold')
  await userEvent.click(screen.getByRole('button', { name: 'Take away Segment: Gold' }))
  await waitFor(() => expect(chips).not.toHaveTextContent('Gold'))
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }))
  await screen.findByText('26 comments', { selector: '[role=status]' })
})

it('walks comments by the arrows, opens one by Enter, and gives the focus back', async () => {
  await open()
  await userEvent.click(screen.getByRole('button', { name: /^Car park/ }))
  await screen.findByText('24 comments')
  const list = await listOf()
  list.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  const comment = await opened()
  expect(comment).toHaveAccessibleName('Comment 3 of 24')
  await waitFor(() => expect(comment).toHaveFocus())
  expect(await within(comment).findByText('Spring survey, row 3')).toBeVisible()
  await userEvent.click(within(comment).getByRole('button', { name: 'Next comment' }))
  expect(await screen.findByRole('article', { name: 'Comment 4 of 24' })).toBeVisible()
  expect(await screen.findByText('Spring survey, row 4', { selector: 'b' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('article')).toBeNull()
  await waitFor(() => expect(list).toHaveFocus())
})

it('marks the words that decided, by a sign that is said too', async () => {
  await open()
  await userEvent.click(screen.getByRole('button', { name: /^Car park/ }))
  await userEvent.click(await screen.findByText('The car park was terrible on day 0'))
  const comment = await opened()
  const mark = await waitFor(() => {
    const found = comment.querySelector('mark')
    expect(found).not.toBeNull()
    return found
  })
  expect(mark).toHaveTextContent('terrible− (speaks for bad)')
})

it('takes a comment away from a touchpoint and back, and the figures follow at once', async () => {
  const { session, service } = await open()
  await userEvent.click(screen.getByRole('button', { name: /^Car park/ }))
  await userEvent.click(await screen.findByText('The car park was terrible on day 0'))
  await userEvent.click(await screen.findByRole('button', { name: 'Not about Car park' }))
  await screen.findByText('23 comments')
  await waitFor(() => expect(session.getState().evidence.get(parking)?.n).toBe(23))
  const { notice } = session.getState()
  expect(notice?.message.key).toBe('browse.settled.rejected')
  // It stays open, with what was said about it.
  const back = await screen.findByRole('button', {
    name: 'Take back what was said about Car park',
  })
  expect(back).toBeVisible()
  notice?.undo?.()
  await screen.findByText('24 comments')
  await waitFor(() => expect(session.getState().evidence.get(parking)?.n).toBe(24))
  await service.settled()
})

it('gives a comment without a touchpoint to one, and keeps that over a reload', async () => {
  const world = await open()
  await userEvent.click(screen.getByRole('button', { name: /^Not matched yet/ }))
  await userEvent.click(await screen.findByText('Soup'))
  await screen.findByText('No touchpoint is found in it yet.')
  await userEvent.click(await screen.findByRole('button', { name: 'Speaks of Car park' }))
  await screen.findByText('1 comment')
  await screen.findByText('Confirmed')
  await waitFor(() => expect(world.session.getState().evidence.get(parking)?.n).toBe(25))
  world.service.close()
  cleanup()
  const again = feedbackWorld(world.editor.getState().records, world.device)
  await again.service.settled()
  await waitFor(() => expect(again.session.getState().evidence.get(parking)?.n).toBe(25))
  const settled = await (
    await world.device.open()
  ).loadSettled(again.service.getState().sources[0]?.id ?? '')
  expect(settled.settled).toMatchObject([{ row: 26, touchpointId: parking, is: 'confirmed' }])
})

it('works through what is not matched, by numbers and by skipping', async () => {
  const { session } = await open()
  await userEvent.click(screen.getByRole('button', { name: /^Not matched yet/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'One by one' }))
  await screen.findByText('Nothing to add')
  await userEvent.keyboard('s')
  await screen.findByText('Soup')
  const first = screen.getAllByRole('button', { name: /^Speaks of/ })[0]
  await waitFor(() => expect(first).toHaveFocus())
  await userEvent.keyboard('1')
  await screen.findByText('That was the last one.')
  expect(session.getState().notice?.message.key).toBe('browse.settled.confirmed')
  await userEvent.click(screen.getByRole('button', { name: 'Begin again' }))
  await screen.findByText('Nothing to add')
})

it('pins a comment as a quote with its file and row, undoably', async () => {
  const { editor } = await open()
  await userEvent.click(screen.getByRole('button', { name: /^Car park/ }))
  await userEvent.click(await screen.findByText('The car park was terrible on day 2'))
  await userEvent.click(await screen.findByRole('button', { name: 'Pin as quote at Car park' }))
  const cards = () => recordsOfKind(editor.getState().records, 'card')
  expect(cards().map(({ text }) => text)).toEqual([
    '“The car park was terrible on day 2”\n— Spring survey, row 3',
  ])
  const lanes = recordsOfKind(editor.getState().records, 'lane')
  expect(lanes.find(({ id }) => id === cards()[0]?.laneId)?.type).toBe('quotes')
  editor.undo()
  expect(cards()).toEqual([])
})

it('shows what somebody asked for elsewhere: the negative ones of a touchpoint, as its figures count them', async () => {
  const { session } = await open()
  session.setState({ feedbackWish: { touchpointId: parking, label: 'negative' } })
  await screen.findByText('18 of 24 comments (75%)')
  expect(session.getState().evidence.get(parking)?.negative).toBe(18)
  expect(screen.getByRole('list', { name: 'Filters in use' })).toHaveTextContent('Mood: Negative')
  await waitFor(() => expect(session.getState().feedbackWish).toBeUndefined())
})

it('counts a theme’s comments as its chip does', async () => {
  const world = feedbackWorld()
  const rows = (n: number, text: string) => Array.from({ length: n }, (_, at) => `${text} ${at}`)
  const lines = [
    ...rows(20, 'The car park was terrible and the ticket machine broken'),
    ...rows(20, 'Lovely car park'),
    ...rows(30, 'The letter about the appointment was clear'),
  ]
  const file = textFile('survey.csv', ['Comment', ...lines].join('\n'))
  await world.service.importFile(file, { name: 'Survey', kind: 'survey' })
  const { session } = renderFeedback(<FeedbackPanel onImport={vi.fn()} />, world)
  await userEvent.click(screen.getByRole('button', { name: /^Car park/ }))
  const [theme] = session.getState().evidence.get(parking)?.themes ?? []
  if (!theme) throw new Error('no theme')
  const chip = new RegExp(`^${theme.phrase}, ${theme.comments} comment`)
  await userEvent.click(await screen.findByRole('button', { name: chip }))
  await screen.findByText(new RegExp(`^${theme.comments} of \\d+ comments`))
  expect(screen.getByRole('list', { name: 'Filters in use' })).toHaveTextContent(theme.phrase)
})
