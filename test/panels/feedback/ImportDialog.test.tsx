import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { journeyOf } from '../../../src/model/queries.ts'
import { liveRecord } from '../../../src/model/records.ts'
import { ImportDialog } from '../../../src/panels/feedback/ImportDialog.tsx'
import { feedbackWorld, textFile } from '../../app/feedbackWorld.ts'
import { sampleId } from '../../support/buildJourney.ts'
import { workbook } from '../../tables/workbook.ts'
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
/** The file in hand, as the facts above its columns name it. */
const inHand = (name: string): Promise<HTMLElement> => screen.findByText(name, { selector: 'b' })
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

it.each<[string, string | Uint8Array, string]>([
  ['blank.csv', '', 'blank.csv is empty: there is not one row in it.'],
  ['page.csv', '<!doctype html><p>no', 'page.csv is no table: it looks like a web page.'],
  [
    'quote.csv',
    'Comment,Score\nfine,1\n"never closed,2\n',
    'quote.csv, row 2, column Comment: a quote is opened (line 3 of the file) and never closed.',
  ],
  ['survey.pdf.csv', '%PDF-1.7\n%âã', 'survey.pdf.csv is no table: it looks like a PDF document.'],
  [
    'picture.csv',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'picture.csv is no table: it looks like a picture.',
  ],
  [
    'zeros.csv',
    'Comment,Score\nfine,\0\0\n',
    'zeros.csv is no table: it looks like something that is no text.',
  ],
  [
    'old.xls',
    '<html><table><tr><td>Comment</td></tr></table></html>',
    'old.xls is no table: it looks like a web page with a table in it',
  ],
  [
    'wide.csv',
    `${'name,'.repeat(5000)}\n${'1,'.repeat(5000)}\n`,
    'wide.csv, header: there are more than 2,000 columns.',
  ],
  [
    'bomb.xlsx',
    workbook([{ name: 'S', rows: [['Comment']] }], {
      parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000) },
    }),
    'bomb.xlsx: its part xl/worksheets/sheet1.xml unpacks to more than 200 times its size',
  ],
])(
  'says in a sentence what is wrong with %s, and imports nothing of it',
  async (name, text, sentence) => {
    const { choose, editor, device } = open()
    const before = editor.getState().records
    await choose(textFile(name, text))
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(editor.getState().records).toBe(before)
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled()
    expect(await (await device.open()).listSources('organisation')).toEqual([])
  },
)

it('takes files with the same columns in one go, each under its own name', async () => {
  const { choose, onClose, service } = open()
  const week = (number: number): File =>
    textFile(`week ${number}.csv`, `Grade, comment\n${number},It took ${number} hours\n3,Fine\n`)
  await choose(week(1), week(2), textFile('other.csv', 'Comment\nNowhere to park\n'), week(3))
  expect(await inHand('week 1.csv')).toBeVisible()
  expect(
    await screen.findByText(/2 more files have the same columns and are read in the same way/),
  ).toBeVisible()
  await press('Next')
  await press('Next')
  expect(
    screen.getByText('Each of the 3 files becomes a source with the name of its file.'),
  ).toBeVisible()
  expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull()
  await press('Import')
  expect(await inHand('other.csv')).toBeVisible()
  await press('Next')
  await press('Next')
  await press('Import')
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(service.getState().sources.map(({ name }) => name)).toEqual([
    'week 1',
    'week 2',
    'week 3',
    'other',
  ])
})

it('reads a file as the last one with the same columns, and goes back to the guess', async () => {
  const world = feedbackWorld()
  const first = open(world)
  await first.choose(textFile('nps 2026-01.csv', 'What,Why,Mark\nWeb,Too slow,1\nApp,Fine,9\n'))
  await screen.findByRole('combobox', { name: 'Use column Mark as' })
  await userEvent.clear(use('Mark'))
  await userEvent.type(use('Mark'), 'Score{Enter}')
  await press('Next')
  await press('Next')
  expect(screen.getByRole('textbox', { name: 'Remember these columns as' })).toHaveValue('nps')
  await userEvent.click(screen.getByRole('radio', { name: 'Support tickets' }))
  await press('Import')
  await waitFor(() => expect(first.onClose).toHaveBeenCalledOnce())
  first.unmount()

  const second = open(world)
  await second.choose(textFile('nps 2026-02.csv', 'what,WHY, Mark\nWeb,Slow again,2\nApp,Ok,8\n'))
  expect(await screen.findByText(/Read as last time \(nps\)\./)).toBeVisible()
  expect(use('Mark')).toHaveValue('Score')
  await press('Use the guess instead')
  expect(screen.getByText(/Read as guessed, not as last time \(nps\)\./)).toBeVisible()
  expect(use('Mark')).toHaveValue('Ignore')
  await press('Read as last time')
  expect(use('Mark')).toHaveValue('Score')
  await press('Next')
  await press('Next')
  expect(screen.getByRole('radio', { name: 'Support tickets' })).toBeChecked()
  await userEvent.clear(screen.getByRole('textbox', { name: 'Remember these columns as' }))
  await press('Import')
  await waitFor(() => expect(second.onClose).toHaveBeenCalledOnce())
  expect(await world.service.columnMemories.list()).toEqual([])
})

it('replaces names unless it is told not to, and takes words without mood', async () => {
  const { choose, onClose, service } = open()
  await choose(textFile('a.csv', 'Comment\nThe great car park: write to ann@example.com\n'))
  const mask = await screen.findByRole('checkbox', {
    name: 'Replace names, mail addresses and numbers',
  })
  expect(mask).toBeChecked()
  expect(screen.getByText(/can only be undone by importing the file again/)).toBeVisible()
  await screen.findByRole('button', { name: 'Car park, 1 comment, 0% negative' })
  await userEvent.click(mask)
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Words without mood' }),
    'Great, Joy{Enter}',
  )
  expect(screen.getByRole('textbox', { name: 'Words without mood' })).toHaveValue('Great, Joy')
  await goToReview()
  await press('Import')
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  const { rows } = await service.comments({ scope: { isAll: true }, offset: 0, limit: 5 })
  expect(rows.map(({ text, label }) => [text, label])).toEqual([
    ['The great car park: write to ann@example.com', 'neutral'],
  ])
})

it('says why each column was guessed, and no more once it is used otherwise', async () => {
  const { choose } = open()
  await choose(survey())
  expect(await screen.findByText('Called so, and 4 words a cell')).toBeVisible()
  await userEvent.clear(use('Comment'))
  await userEvent.type(use('Comment'), 'Segment{Enter}')
  expect(screen.queryByText('Called so, and 4 words a cell')).toBeNull()
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
    expect(await inHand(name)).toBeVisible()
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

it('says where all rows of a file count already, and counts them again where it is told to', async () => {
  const world = feedbackWorld()
  const rows = ['The car park was terrible.', 'Lovely nurses at the ward', 'Nobody called us back']
  const table = (name: string, end = ''): File =>
    textFile(name, `Comment\n${rows.join('\n')}\n${end}`)
  await world.service.importFile(table('old.csv'), { name: 'Spring', kind: 'survey' })
  const { choose, onClose } = open(world)
  const { service } = world
  await choose(table('copy.csv', '\n'))
  const says = await screen.findByText(
    'All 3 rows are already in “Spring” and are not counted again: there is nothing new to import.',
  )
  expect(says).toHaveRole('status')
  await goToReview()
  expect(screen.getByText('3 rows read, none with a new comment.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled()
  const again = screen.getByRole('checkbox', { name: 'Count them again all the same' })
  await userEvent.click(again)
  expect(again).toHaveFocus()
  await screen.findByText('3 rows read, 3 with a comment.')
  await userEvent.click(again)
  expect(again).toHaveFocus()
  await screen.findByText('3 rows read, none with a new comment.')
  await userEvent.click(again)
  await screen.findByText('3 rows read, 3 with a comment.')
  await press('Import')
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(service.getState().sources.map(({ comments }) => comments)).toEqual([3, 3])
})

it('leaves a file out that counts already, and takes the next one', async () => {
  const world = feedbackWorld()
  await world.service.importFile(survey(), { name: 'Spring', kind: 'survey' })
  const { choose, onClose } = open(world)
  await choose(survey(), textFile('second.csv', 'Comment\nNowhere to park the car\nAll fine\n'))
  await goToReview()
  await userEvent.click(await screen.findByRole('button', { name: 'Leave this file out' }))
  expect(await inHand('second.csv')).toBeVisible()
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
  const { choose, onClose, service } = open()
  const why = 'header.csv has a header and not one row below it: there is nothing to import.'
  await choose(textFile('header.csv', 'Grade,Comment\n'))
  expect(await screen.findByRole('alert')).toHaveTextContent(why)
  expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled()

  await choose(textFile('header.csv', 'Grade,Comment\n'), survey())
  expect(await inHand('survey.csv')).toBeVisible()
  const files = within(screen.getByRole('list', { name: 'Files' }))
  expect(files.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^header\.csv.*not imported.*not one row below it/),
    expect.stringMatching(/^survey\.csv.*in hand/),
  ])
  await press('Next')
  await press('Next')
  await press('Import')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'One file is not importedOne file is imported.',
  )
  expect(screen.getByText(why, { exact: false })).toBeVisible()
  expect(onClose).not.toHaveBeenCalled()
  expect(service.getState().sources.map(({ name }) => name)).toEqual(['survey'])
  await press('Done')
  expect(onClose).toHaveBeenCalledOnce()
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
