import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { journeyOf } from '../../../src/model/queries.ts'
import { liveRecord } from '../../../src/model/records.ts'
import { ImportDialog } from '../../../src/panels/feedback/ImportDialog.tsx'
import { feedbackWorld, textFile } from '../../app/feedbackWorld.ts'
import { sampleId } from '../../support/buildJourney.ts'
import { renderFeedback } from './renderFeedback.tsx'
import { preloadDialog } from '../../../src/ui/Dialog.tsx'

beforeAll(preloadDialog)

const parking = sampleId('touchpoint', 'Car park')

const survey = (): File =>
  textFile(
    'survey.csv',
    'Grade,Comment,Date\n1,The car park was terrible.,2026-01-03\n9,Lovely nurses,soon\n8,,2026-01-05\n9,,2026-01-06\n',
  )

function open(on = feedbackWorld()) {
  const onClose = vi.fn()
  const world = renderFeedback(<ImportDialog isOpen onClose={onClose} />, on)
  const choose = (...files: File[]): Promise<void> => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    return userEvent.upload(input ?? document.createElement('input'), files)
  }
  return { ...world, onClose, choose }
}

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))
const use = (column: string): HTMLInputElement =>
  screen.getByRole('combobox', { name: `Use column ${column} as` })

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('goes from a file by its columns and touchpoints to evidence', async () => {
  const { choose, onClose, session, editor, service } = open()
  expect(screen.getByRole('dialog', { name: 'Import feedback' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Choose files' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
  await choose(survey())
  await screen.findByRole('combobox', { name: 'Use column Comment as' })
  expect(use('Comment')).toHaveValue('Comment')
  expect(await screen.findByText(/4 rows · UTF-8, comma · one header row/)).toBeVisible()
  expect(within(screen.getByRole('table')).getByText('Lovely nurses')).toBeVisible()

  await userEvent.clear(use('Grade'))
  await userEvent.type(use('Grade'), 'Score{Enter}')
  expect(use('Grade')).toHaveValue('Score')
  await screen.findByText('1 row needs a look.')
  await screen.findByRole('button', { name: 'Car park, 1 comment, 100% negative' })

  await press('Next')
  await userEvent.click(screen.getByRole('button', { name: 'Waiting room, no comments' }))
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Add a word for Waiting room' }),
    'nurses{Enter}',
  )
  await screen.findByRole('button', { name: 'Waiting room, 1 comment, 0% negative' })
  await screen.findByText('Lovely nurses')

  await press('Next')
  await userEvent.click(screen.getByRole('radio', { name: 'Complaints' }))
  await press('Import')
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(session.getState().evidence.get(parking)).toMatchObject({ comments: 1, negative: 1 })
  expect(service.getState().sources).toMatchObject([
    { name: 'survey', kind: 'complaints', rows: 4, problemRows: 1 },
  ])
  expect(journeyOf(editor.getState().records)?.sourceIds).toHaveLength(1)
})

it('opens the list of uses with a click', async () => {
  const { choose } = open()
  await choose(survey())
  await screen.findByRole('combobox', { name: 'Use column Grade as' })
  await userEvent.click(use('Grade'))
  const names = (await screen.findAllByRole('option')).map((option) => option.textContent)
  expect(names).toEqual([
    'Comment',
    'Score',
    'Date',
    'Respondent',
    'Segment',
    'Language',
    'Account value',
    'Id',
    'Touchpoint',
    'Ignore',
  ])
  await userEvent.click(screen.getByRole('option', { name: 'Segment' }))
  expect(use('Grade')).toHaveValue('Segment')
})

it('asks for a comment or a score column before it imports', async () => {
  const { choose } = open()
  await choose(textFile('numbers.csv', 'a,b\n1,x\n2,y\n'))
  await screen.findByRole('combobox', { name: 'Use column a as' })
  expect(screen.getByRole('alert')).toHaveTextContent('Choose a column to use as Comment or Score')
  await press('Next')
  await press('Next')
  expect(screen.getByRole('alert')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled()
})

it.each([
  ['blank.csv', '', 'blank.csv is empty: there is not one row in it.'],
  ['page.csv', '<!doctype html><p>no', 'page.csv is no table: it looks like a web page.'],
  [
    'quote.csv',
    'Comment,Score\nfine,1\n"never closed,2\n',
    'quote.csv, row 2, column Comment: a quote is opened (line 3 of the file) and never closed.',
  ],
])('says in a sentence what is wrong with %s', async (name, text, sentence) => {
  const { choose, editor } = open()
  const before = editor.getState().records
  await choose(textFile(name, text))
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
  expect(editor.getState().records).toBe(before)
})

it('leaves the journey as it was when it is cancelled, with words set meanwhile still there', async () => {
  const { choose, onClose, editor, device, unmount } = open()
  const lines = Array.from({ length: 6000 }, (_, at) => `Parking was bad on day ${at}.`)
  await choose(textFile('long.csv', ['Comment', ...lines].join('\n')))
  await userEvent.click(await screen.findByRole('button', { name: /^Car park, [\d,]+ comments/ }))
  await press('Remove word “parking”')
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalled()
  unmount()
  const { records } = editor.getState()
  expect(journeyOf(records)?.sourceIds).toBeUndefined()
  expect(liveRecord(records, 'touchpoint', parking)?.words).toEqual(['car park'])
  expect(await (await device.open()).listSources('organisation')).toEqual([])
})

it('takes several files one after the other', async () => {
  const { choose, onClose, service } = open()
  await choose(survey(), textFile('second.csv', 'Comment\nNowhere to park the car\nAll fine\n'))
  for (const name of ['survey.csv', 'second.csv']) {
    expect(await screen.findByText(name)).toBeVisible()
    await press('Next')
    await press('Next')
    await press('Import')
  }
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(service.getState().sources.map(({ name }) => name)).toEqual(['survey', 'second'])
})

async function goToReview(): Promise<void> {
  await screen.findByRole('combobox', { name: 'Use column Comment as' })
  await press('Next')
  await press('Next')
}

it('asks before it imports the same file again', async () => {
  const world = feedbackWorld()
  const id = await world.service.importFile(survey(), { name: 'Spring', kind: 'survey' })
  const { choose, onClose } = open(world)
  const { service } = world
  await choose(survey())
  await goToReview()
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(
    'Already imported on Mar 1, 2026 as “Spring”, which counts in this journey.',
  )
  expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Import it again all the same' }))
  await press('Import')
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(service.getState().sources.map((source) => source.name)).toEqual(['Spring', 'survey'])
  expect(service.getState().sources[0]?.id).toBe(id)
})

it('leaves a file out that counts already, and takes the next one', async () => {
  const world = feedbackWorld()
  await world.service.importFile(survey(), { name: 'Spring', kind: 'survey' })
  const { choose, onClose } = open(world)
  await choose(survey(), textFile('second.csv', 'Comment\nNowhere to park the car\nAll fine\n'))
  await goToReview()
  await userEvent.click(await screen.findByRole('button', { name: 'Leave this file out' }))
  expect(await screen.findByText('second.csv')).toBeVisible()
  await goToReview()
  await press('Import')
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(world.service.getState().sources.map(({ name }) => name)).toEqual(['Spring', 'second'])
})

it('offers the source that the workspace has of a file instead of a second one', async () => {
  const world = feedbackWorld()
  const id = await world.service.importFile(survey(), { name: 'Spring', kind: 'survey' })
  world.service.setSourceUsed(id, false)
  await world.service.settled()
  const { choose, onClose } = open(world)
  await choose(survey())
  await goToReview()
  await userEvent.click(await screen.findByRole('button', { name: 'Use “Spring” here' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  await world.service.settled()
  expect(world.service.getState()).toMatchObject({ sources: [{ id }], otherSources: [] })
})

it('refuses a file that is nothing but a header, and goes on to the next', async () => {
  const { choose } = open()
  await choose(textFile('header.csv', 'Grade,Comment\n'), survey())
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'header.csv has a header and not one row below it: there is nothing to import.',
  )
  expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled()
  await press('Leave this file out')
  expect(await screen.findByText('survey.csv')).toBeVisible()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Next' })).toBeEnabled())
})

it('puts the focus on the first column once a file is chosen, and only then', async () => {
  const { choose } = open()
  await choose(survey())
  await screen.findByRole('combobox', { name: 'Use column Grade as' })
  await waitFor(() => expect(use('Grade')).toHaveFocus())
  expect(screen.queryByRole('tooltip')).toBeNull()
  await press('Next')
  await press('Back')
  expect(screen.getByRole('button', { name: 'Back' })).toHaveFocus()
})

it('begins with the first touchpoint, and keeps its words in hand beside what is left over', async () => {
  const { choose } = open()
  await choose(textFile('a.csv', 'Comment\nAn awful car park\nThe letter came late\nBad car park'))
  const first = await screen.findByRole('button', { name: 'Car park, 2 comments, 100% negative' })
  expect(first).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByText('Words for Car park')).toBeVisible()
  await press('Next')
  expect(await screen.findByText('An awful car park')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /^Appointment letter/ }))
  expect(screen.getByText('Words for Appointment letter')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /^Not matched yet/ }))
  expect(
    await screen.findByText('Each of the first comments speaks of a touchpoint.'),
  ).toBeVisible()
  expect(screen.getByText('Words for Appointment letter')).toBeVisible()
})
