import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
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

it('reads the comments of one touchpoint, by mood and words, and of the selected one', async () => {
  const { session } = await open()
  await userEvent.click(screen.getByRole('button', { name: /^Car park/ }))
  expect(session.getState().selection).toEqual([parking])
  await screen.findByText('40 comments')
  await screen.findByText('The car park was terrible on day 0.')
  await userEvent.click(screen.getByRole('button', { name: /Mood/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'Positive' }))
  await screen.findByText('10 comments')
  await userEvent.type(screen.getByRole('textbox', { name: 'Search comments' }), 'you 33')
  await screen.findByText('1 comment')
  expect(await screen.findByText('Lovely parking, thank you 33.')).toBeVisible()
  const comments = screen.getByRole('region', { name: 'Comments: Car park' })
  expect(within(comments).getByText('Positive')).toBeVisible()
  expect(within(comments).getByText('Spring survey, row 34')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /^Not matched yet/ }))
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
