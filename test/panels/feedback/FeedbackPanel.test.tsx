import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { preloadDialog } from '../../../src/ui/Dialog.tsx'
import { FeedbackPanel } from '../../../src/panels/feedback/FeedbackPanel.tsx'
import { feedbackWorld, textFile } from '../../app/feedbackWorld.ts'
import { sampleId } from '../../support/buildJourney.ts'
import { renderFeedback } from './renderFeedback.tsx'

const parking = sampleId('touchpoint', 'Car park')

const survey = (): File => {
  const lines = Array.from({ length: 40 }, (_, at) =>
    at < 30 ? `The car park was terrible on day ${at}.` : `Lovely parking, thank you ${at}.`,
  )
  return textFile('survey.csv', ['Comment', ...lines, 'Nothing to add', 'Excellent'].join('\n'))
}

async function open() {
  const world = feedbackWorld()
  await world.service.importFile(survey(), { name: 'Spring survey', kind: 'survey' })
  return renderFeedback(<FeedbackPanel onImport={vi.fn()} />, world)
}

beforeAll(preloadDialog)

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('teaches where there is nothing yet, and offers the import', async () => {
  const onImport = vi.fn()
  renderFeedback(<FeedbackPanel onImport={onImport} />)
  expect(screen.getByRole('heading', { name: 'What do customers say?' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Import feedback' }))
  expect(onImport).toHaveBeenCalledOnce()
})

it('shows sources and touchpoints with their figures, n and interval', async () => {
  await open()
  const sources = screen.getByRole('list', { name: 'Sources' })
  expect(sources).toHaveTextContent('Spring surveySurvey · 42 comments in 42 rows')
  expect(screen.getByText('75% of 40 comments are negative (60–86%)')).toBeVisible()
  const places = screen.getByRole('list', { name: 'Touchpoints' })
  const unmatched = within(places).getByRole('button', { name: /^Not matched yet/ })
  expect(unmatched).toHaveTextContent('few comments')
  expect(unmatched).toHaveTextContent('0% of 2 comments are negative (0–66%)')
})

it('counts complaints, ranks by harm, and shows no share of what is not matched either', async () => {
  const world = feedbackWorld()
  const complaints = (n: number, of: string) => Array.from({ length: n }, (_, at) => `${of} ${at}`)
  const filed = [
    ...complaints(45, 'The waiting room was awful'),
    ...complaints(60, 'The car park was full'),
    ...complaints(7, 'Terrible soup'),
  ]
  const file = textFile('complaints.csv', ['Comment', ...filed].join('\n'))
  await world.service.importFile(file, { name: 'Complaints', kind: 'complaints' })
  const one = textFile('survey.csv', 'Comment\nLovely parking\nOne more word\n')
  await world.service.importFile(one, { name: 'Survey', kind: 'survey' })
  renderFeedback(<FeedbackPanel onImport={vi.fn()} />, world)
  const places = within(screen.getByRole('list', { name: 'Touchpoints' }))
  const said = places.getAllByRole('button').map((button) => button.textContent)
  expect(said[1]).toBe(
    'Not matched yetfew comments7 complaints · 0% of 1 comment is negative (0–79%)',
  )
  // One survey comment neither hides the complaints nor takes the touchpoint's rank.
  expect(said[2]).toBe('Car parkfew comments60 complaints · 0% of 1 comment is negative (0–79%)')
  expect(said[3]).toBe('Waiting room45 complaints')
  expect(places.queryByRole('img')).toBeNull()
})

it('reads the comments of one touchpoint, by mood and words, and of the selected one', async () => {
  const { session } = await open()
  await userEvent.click(screen.getByRole('button', { name: /^Car park/ }))
  expect(session.getState().selection).toEqual([parking])
  await screen.findByText('40 comments')
  await screen.findByText('The car park was terrible on day 0.')
  await userEvent.click(screen.getByRole('button', { name: /Mood/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'Positive' }))
  await screen.findByText('10 of 40 comments (25%)')
  await userEvent.type(screen.getByRole('textbox', { name: 'Search comments' }), 'you 33')
  await screen.findByText('1 of 40 comments (3%)')
  expect(await screen.findByText('Lovely parking, thank you 33.')).toBeVisible()
  const comments = screen.getByRole('region', { name: 'Comments: Car park' })
  expect(within(comments).getByText('Positive')).toBeVisible()
  expect(within(comments).getByText('Spring survey, row 34')).toBeVisible()
  // What narrows one place narrows the next.
  await userEvent.click(screen.getByRole('button', { name: /^Not matched yet/ }))
  await screen.findByText('0 of 2 comments (0%)')
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }))
  await screen.findByText('2 comments')
  session.select([parking])
  await screen.findByText('40 comments')
})

it('removes a source, and undo brings it back', async () => {
  const { editor, session } = await open()
  await userEvent.click(screen.getByRole('button', { name: 'Remove Spring survey' }))
  await waitFor(() => expect(session.getState().evidence.size).toBe(0))
  await screen.findByRole('button', { name: 'Use Spring survey' })
  expect(session.getState().notice).toMatchObject({ canUndo: true, tone: 'done' })
  editor.undo()
  await screen.findByRole('button', { name: 'Remove Spring survey' })
  await waitFor(() => expect(session.getState().evidence.get(parking)?.n).toBe(40))
})

it('deletes a source that is not counted after saying what goes, and takes it back', async () => {
  const { device, session } = await open()
  const kept = async (): Promise<number> =>
    (await (await device.open()).listSources('organisation')).length
  expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Remove Spring survey' }))
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Use Spring survey' })).toHaveFocus(),
  )
  const remove = 'Delete Spring survey from this device'
  await userEvent.click(screen.getByRole('button', { name: remove }))
  const dialog = await screen.findByRole('alertdialog', { name: 'Delete “Spring survey”?' })
  expect(dialog).toHaveTextContent('Its 42 rows with 42 comments will be deleted from this device.')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  expect(await kept()).toBe(1)
  await userEvent.click(screen.getByRole('button', { name: remove }))
  await userEvent.click(await screen.findByRole('button', { name: 'Delete' }))
  const back = await screen.findByRole('button', { name: 'Take back Spring survey' })
  expect(session.getState().notice?.message.key).toBe('feedback.sourceDeleted')
  await waitFor(() => expect(back).toHaveFocus())
  expect(screen.queryByRole('button', { name: 'Use Spring survey' })).toBeNull()
  expect(await kept()).toBe(0)
  await userEvent.click(back)
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Use Spring survey' })).toHaveFocus(),
  )
  expect(await kept()).toBe(1)
  await userEvent.click(screen.getByRole('button', { name: 'Use Spring survey' }))
  await waitFor(() => expect(session.getState().evidence.get(parking)?.n).toBe(40))
})

it('says that nothing is left over where every comment speaks of a touchpoint', async () => {
  const world = feedbackWorld()
  await world.service.importFile(textFile('a.csv', 'Comment\nNowhere to park, bad car park\n'), {
    name: 'a',
    kind: 'survey',
  })
  renderFeedback(<FeedbackPanel onImport={vi.fn()} />, world)
  await userEvent.click(screen.getByRole('button', { name: /^Not matched yet/ }))
  expect(await screen.findByText('Every comment speaks of a touchpoint.')).toBeVisible()
  await userEvent.type(screen.getByRole('textbox', { name: 'Search comments' }), 'zebra')
  expect(await screen.findByText(/^No comment fits/)).toBeVisible()
})

it('says so where a source can not be deleted', async () => {
  const { service, device, session } = await open()
  const [source] = service.getState().sources
  service.setSourceUsed(source?.id ?? '', false)
  const remove = await screen.findByRole('button', { name: /^Delete Spring survey/ })
  await (await device.open()).dropSource(source?.id ?? '')
  await userEvent.click(remove)
  await userEvent.click(await screen.findByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(session.getState().notice?.message.key).toBe('feedback.notDeleted'))
  expect(screen.queryByRole('button', { name: /^Take back/ })).toBeNull()
})
