import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { recordsOfKind } from '../../../src/model/queries.ts'
import { liveRecord, noRecords } from '../../../src/model/records.ts'
import { TablePanel } from '../../../src/panels/table/TablePanel.tsx'
import { type TableView, plainTable } from '../../../src/store/TableView.ts'
import { preloadDialog } from '../../../src/ui/Dialog.tsx'
import { preloadMenu } from '../../../src/ui/Menu.tsx'
import { smallMap } from '../../support/smallMap.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

beforeAll(() => Promise.all([preloadDialog(), preloadMenu()]))

const show = (records = smallMap): OpenEditor => openEditor(records, <TablePanel />)
const grid = (): HTMLElement => screen.getByRole('grid')
// Roles are worked out slowly for hundreds of cells; that they are right is for the browser's tests.
const textsOf = (cells: string): string[] =>
  [...grid().querySelectorAll(cells)].map((one) => one.textContent)
const names = (): string[] => textsOf('tbody th').slice(0, -1)
const heads = (): string[] => textsOf('thead th')

/** The cell of a row by its name and of a column by its head. */
function cell(row: string, column: string): HTMLElement {
  const at = heads().indexOf(column)
  const head = [...grid().querySelectorAll('tbody th')].find((one) => one.textContent === row)
  const found = head?.parentElement?.children[at]
  if (!(found instanceof HTMLElement)) throw new Error(`no cell ${row}, ${column}`)
  return found
}

async function goTo({ user }: OpenEditor, row: string, column: string): Promise<void> {
  await user.click(cell(row, column))
  expect(cell(row, column)).toHaveFocus()
}

const undone = (open: OpenEditor, steps: number): void => {
  act(() => {
    for (let step = 0; step < steps; step += 1) open.editor.undo()
  })
}

/** A clipboard event as a browser sends it to what has the focus. */
function clipboard(type: 'copy' | 'cut' | 'paste', text = ''): Map<string, string> {
  const data = new Map([['text/plain', text]])
  fireEvent(
    document.activeElement ?? document.body,
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      clipboardData: {
        getData: (format: string) => data.get(format) ?? '',
        setData: (format: string, value: string) => data.set(format, value),
      },
    }),
  )
  return data
}

describe('the table', () => {
  it('shows every touchpoint with every field, in the order of the map', () => {
    show()
    expect(names()).toEqual(['Phone menu and transfer', 'Support agent', 'Retention call'])
    expect(heads().join(', ')).toBe(
      'Row#, Name, Stage, Step, Lane, Channel, Accountable owner, Answer, Responsible, Consulted, ' +
        'Informed, Backup, KPIs, Promises, Words, Visits, Value per visit, Comments, Negative, Findings',
    )
    expect(cell('Phone menu and transfer', 'Stage')).toHaveTextContent('Ask for help')
    expect(cell('Phone menu and transfer', 'Accountable owner')).toHaveTextContent('No owner')
    expect(cell('Support agent', 'Accountable owner')).toHaveTextContent('Support')
    expect(grid()).toHaveAttribute('aria-rowcount', '5')
    expect(grid()).toHaveAttribute('aria-colcount', '20')
  })

  it('is one stop of the keyboard, and says what the map has selected', async () => {
    const open = show()
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    await goTo(open, 'Support agent', 'Channel')
    expect(open.session.getState().selection).toEqual(['touchAgent'])
    expect(cell('Support agent', 'Channel').closest('tr')).toHaveAttribute('aria-selected', 'true')
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('shows steps with what customers expect there', async () => {
    const open = show()
    await open.user.click(screen.getByRole('radio', { name: 'Steps' }))
    expect(names()).toEqual(['Call', 'Explain it again', 'Cancel'])
    await goTo(open, 'Call', 'Expectation')
    await open.user.keyboard('{Enter}A person answers{Tab}{Tab}7{Tab}1.5{Enter}')
    const { records } = open.editor.getState()
    expect(liveRecord(records, 'step', 'stepCall')).toMatchObject({
      expectation: 'A person answers',
      expectedScore: 7,
    })
    expect(liveRecord(records, 'feeling', 'feelCall')?.value).toBe(1.5)
    expect(cell('Call', 'Touchpoints')).toHaveTextContent('1')
  })

  it('leaves out the columns that nobody wants', async () => {
    const open = show()
    await open.user.click(screen.getByRole('button', { name: 'Columns' }))
    await open.user.click(await screen.findByRole('checkbox', { name: 'Stage' }))
    await open.user.keyboard('{Escape}')
    expect(heads()).not.toContain('Stage')
  })
})

describe('a column', () => {
  const edge = (column: string): HTMLElement =>
    screen.getByRole('separator', { name: `Width of “${column}”`, hidden: true })
  const width = (column: string): string | null => edge(column).getAttribute('aria-valuenow')

  it('gets wider with the arrow keys on its edge, and Escape takes that back', async () => {
    const onKeep = vi.fn<(view: TableView) => void>()
    const open = openEditor(smallMap, <TablePanel onKeep={onKeep} />)
    act(() => edge('Stage').focus())
    await open.user.keyboard('{ArrowRight}{ArrowRight}')
    expect(width('Stage')).toBe('176')
    expect(onKeep.mock.lastCall?.[0].widths).toEqual({ stage: 11 })
    await open.user.keyboard('{Escape}')
    expect(width('Stage')).toBe('160')
    expect(onKeep.mock.lastCall?.[0].widths).toEqual({})
    expect(screen.getByRole('button', { name: 'Stage' })).toHaveFocus()
  })

  it('is as wide as it was kept, and fits its text when the edge is pressed twice', () => {
    const kept = { ...plainTable, widths: { name: 4, stage: 999 } }
    openEditor(smallMap, <TablePanel kept={kept} />)
    expect(width('Name')).toBe('64')
    expect(width('Stage')).toBe('960')
    fireEvent.doubleClick(edge('Name'))
    expect(Number(width('Name'))).toBeGreaterThan(150)
    expect(Number(width('Name'))).toBeLessThan(240)
  })

  it('has a menu under its head: by key, to sort, group, and hide it', async () => {
    const open = show()
    act(() => screen.getByRole('button', { name: 'Channel' }).focus())
    await open.user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await open.user.click(await screen.findByText('Sort descending'))
    expect(open.session.getState().tableView?.sort).toEqual({ column: 'channel', isDown: true })
    act(() => screen.getByRole('button', { name: 'Channel' }).focus())
    await open.user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await open.user.click(await screen.findByText('Group by this'))
    expect(open.session.getState().tableView?.group).toBe('channel')
    act(() => screen.getByRole('button', { name: 'Channel' }).focus())
    await open.user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await open.user.click(await screen.findByText('Hide the column'))
    expect(heads()).not.toContain('Channel')
  })
})

describe('editing in place', () => {
  it('keeps with Enter and goes down, goes right with Tab, takes back with Escape', async () => {
    const open = show()
    await goTo(open, 'Phone menu and transfer', 'Name')
    await open.user.keyboard('Phone menu{Enter}')
    expect(open.touchpoint('touchMenu')?.name).toBe('Phone menu')
    expect(cell('Support agent', 'Name')).toHaveFocus()
    await open.user.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}')
    await open.user.keyboard('{F2}Chat{Tab}')
    expect(open.touchpoint('touchMenu')?.channel).toBe('Chat')
    expect(screen.getByRole('combobox', { name: 'Accountable owner, Phone menu' })).toHaveFocus()
    await open.user.keyboard('sales{Escape}{Escape}')
    expect(open.touchpoint('touchMenu')?.accountableId).toBeUndefined()
    expect(cell('Phone menu', 'Accountable owner')).toHaveFocus()
  })

  it('begins with the letter typed where one is chosen from a list', async () => {
    const open = show()
    await goTo(open, 'Phone menu and transfer', 'Accountable owner')
    await open.user.keyboard('mara{Enter}')
    expect(open.touchpoint('touchMenu')?.accountableId).toBe('personMara')
  })

  it('adds whom nobody knows yet, in the same step', async () => {
    const open = show()
    await goTo(open, 'Phone menu and transfer', 'KPIs')
    await open.user.keyboard('Wait time{ArrowDown}{Enter}{Enter}')
    const { records, history } = open.editor.getState()
    const kpi = recordsOfKind(records, 'kpi').find(({ name }) => name === 'Wait time')
    expect(open.touchpoint('touchMenu')?.kpiIds).toEqual([kpi?.id])
    expect(history.done).toHaveLength(1)
  })

  it('says why nobody types into what is computed, or what does not fit', async () => {
    const open = show()
    await goTo(open, 'Support agent', 'Comments')
    await open.user.keyboard('7')
    expect(open.session.getState().notice?.message.key).toBe('tableView.computed')
    await goTo(open, 'Support agent', 'Visits')
    await open.user.keyboard('many{Enter}')
    expect(open.session.getState().notice?.message.key).toBe('tableView.wrongNumber')
    expect(screen.getByRole('textbox', { name: 'Visits, Support agent' })).toHaveFocus()
    await open.user.keyboard('{Control>}a{/Control}1,200{Enter}')
    expect(open.touchpoint('touchAgent')?.visits).toBe(1200)
  })

  it('moves a touchpoint to another step, or to a new one', async () => {
    const open = show()
    await goTo(open, 'Support agent', 'Step')
    await open.user.keyboard('Cancel{Enter}')
    expect(open.touchpoint('touchAgent')?.stepId).toBe('stepCancel')
    await goTo(open, 'Support agent', 'Step')
    await open.user.keyboard('Say goodbye{ArrowDown}{Enter}')
    const { records } = open.editor.getState()
    const step = liveRecord(records, 'step', open.touchpoint('touchAgent')?.stepId)
    expect(step).toMatchObject({ name: 'Say goodbye', stageId: 'stageLeave' })
  })

  it('keeps what is typed when another cell is clicked', async () => {
    const open = show()
    await goTo(open, 'Support agent', 'Words')
    await open.user.keyboard('agent, desk')
    await goTo(open, 'Retention call', 'Name')
    expect(open.touchpoint('touchAgent')?.words).toEqual(['agent', 'desk'])
  })
})

describe('ranges of cells', () => {
  it('are filled down as one step', async () => {
    const open = show()
    await goTo(open, 'Support agent', 'Accountable owner')
    await open.user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}')
    expect(open.touchpoint('touchRetain')?.accountableId).toBe('deptSupport')
    expect(open.editor.getState().history.done).toHaveLength(1)
    undone(open, 1)
    expect(open.touchpoint('touchRetain')?.accountableId).toBe('deptSales')
  })

  it('are emptied by Delete, and whole rows go', async () => {
    const open = show()
    await goTo(open, 'Phone menu and transfer', 'Channel')
    await open.user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{ArrowDown}{/Shift}{Delete}')
    expect(open.touchpoint('touchMenu')?.channel).toBeUndefined()
    expect(open.touchpoint('touchAgent')?.accountableId).toBeUndefined()
    undone(open, 1)
    expect(open.touchpoint('touchAgent')?.accountableId).toBe('deptSupport')
    await goTo(open, 'Support agent', 'Channel')
    await open.user.keyboard('{Shift>} {/Shift}{Delete}')
    expect(names()).toEqual(['Phone menu and transfer', 'Retention call'])
    expect(cell('Retention call', 'Channel')).toHaveFocus()
    expect(open.session.getState().notice?.canUndo).toBe(true)
    undone(open, 1)
    expect(names()).toEqual(['Phone menu and transfer', 'Support agent', 'Retention call'])
  })

  it('go to the clipboard as rows of a spreadsheet, and come back', async () => {
    const open = show()
    await goTo(open, 'Support agent', 'Channel')
    await open.user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}')
    const data = clipboard('copy')
    expect(data.get('text/plain')).toBe('\tSupport\n\tSales\n')
    expect(data.get('text/html')).toContain('<td>Support</td>')
    clipboard('paste', data.get('text/plain'))
    expect(open.editor.getState().history.done).toHaveLength(0)
  })

  it('take a pasted block as one step; what can’t be taken is said', async () => {
    const open = show()
    await goTo(open, 'Support agent', 'Channel')
    clipboard('paste', 'Phone\tMara Voss\tnonsense\r\nStore\tField service\t\r\n')
    expect(open.touchpoint('touchAgent')).toMatchObject({
      channel: 'Phone',
      accountableId: 'personMara',
    })
    const { records, history } = open.editor.getState()
    const owner = liveRecord(records, 'department', open.touchpoint('touchRetain')?.accountableId)
    expect(owner?.name).toBe('Field service')
    expect(history.done).toHaveLength(1)
    expect(open.session.getState().notice?.message).toMatchObject({
      key: 'tableView.leftOut',
      values: { n: 1 },
    })
  })

  it('take rows beyond the last one, under the heads that came along', async () => {
    const open = show()
    await goTo(open, 'Retention call', 'Name')
    clipboard(
      'paste',
      'Name\tStage\tStep\nCall back\tStay or leave\tCancel\nGoodbye\tAfter\tRate us',
    )
    expect(names()).toEqual(['Phone menu and transfer', 'Support agent', 'Call back', 'Goodbye'])
    const { records, history } = open.editor.getState()
    const added = recordsOfKind(records, 'touchpoint').find(({ name }) => name === 'Goodbye')
    const step = liveRecord(records, 'step', added?.stepId)
    expect(step?.name).toBe('Rate us')
    expect(liveRecord(records, 'stage', step?.stageId)?.name).toBe('After')
    expect(history.done).toHaveLength(1)
  })

  it('take a column that comes with its head', async () => {
    const open = show()
    await goTo(open, 'Phone menu and transfer', 'Channel')
    clipboard('paste', 'Channel\nChat\nMail\n')
    expect(open.touchpoint('touchMenu')?.channel).toBe('Chat')
    expect(open.touchpoint('touchAgent')?.channel).toBe('Mail')
    expect(open.touchpoint('touchRetain')?.channel).toBeUndefined()
  })

  it('are reached at the edge: the first row, then the heads', async () => {
    const open = show()
    await goTo(open, 'Retention call', 'Channel')
    await open.user.keyboard('{Control>}{ArrowUp}{/Control}')
    expect(cell('Phone menu and transfer', 'Channel')).toHaveFocus()
    await open.user.keyboard('{Control>}{ArrowUp}{/Control}')
    expect(document.activeElement?.textContent).toBe('Channel')
  })

  it('take one pasted cell everywhere', async () => {
    const open = show()
    await goTo(open, 'Phone menu and transfer', 'Channel')
    await open.user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    clipboard('paste', 'App')
    const used = recordsOfKind(open.editor.getState().records, 'touchpoint')
    expect(used.map(({ channel }) => channel)).toEqual(['App', 'App', 'App'])
  })
})

describe('new rows', () => {
  it('begin on the last line, one after the other', async () => {
    const open = show()
    await goTo(open, 'Retention call', 'Name')
    await open.user.keyboard('{ArrowDown}Win back{Enter}Goodbye{Enter}')
    expect(names().slice(2)).toEqual(['Retention call', 'Win back', 'Goodbye'])
    undone(open, 2)
    expect(names()).toHaveLength(3)
  })

  it('begin below the row in focus, and leave nothing behind where nothing is typed', async () => {
    const open = show()
    await goTo(open, 'Phone menu and transfer', 'Channel')
    await open.user.keyboard('{Control>}{Enter}{/Control}Speech menu{Enter}{Escape}')
    expect(names().slice(0, 2)).toEqual(['Phone menu and transfer', 'Speech menu'])
    await goTo(open, 'Speech menu', 'Name')
    await open.user.keyboard('{Control>}{Enter}{/Control}{Escape}')
    expect(cell('Speech menu', 'Name')).toHaveFocus()
    expect(open.editor.getState().history.done).toHaveLength(1)
  })

  it('make the first stage, step and lane of an empty map', async () => {
    const open = show(noRecords)
    expect(screen.getByText(/^Nothing is on the map yet/)).toBeVisible()
    await open.user.click(within(grid()).getByRole('rowheader'))
    await open.user.keyboard('Phone menu{Enter}')
    const { records, history } = open.editor.getState()
    for (const kind of ['stage', 'step', 'lane', 'touchpoint'] as const)
      expect(recordsOfKind(records, kind)).toHaveLength(1)
    expect(history.done).toHaveLength(1)
  })
})

describe('looking at the table', () => {
  it('sorts by a column, up, down, and as on the map again', async () => {
    const open = show()
    const head = screen.getByRole('button', { name: 'Name' })
    await open.user.click(head)
    expect(names()).toEqual(['Phone menu and transfer', 'Retention call', 'Support agent'])
    expect(head.closest('th')).toHaveAttribute('aria-sort', 'ascending')
    const status = screen.getByText('Sorted by “Name”', { selector: '[role=status]' })
    await open.user.click(head)
    expect(status).toHaveTextContent('Sorted by “Name”, from the last')
    expect(names()).toEqual(['Support agent', 'Retention call', 'Phone menu and transfer'])
    await open.user.click(head)
    expect(names()).toEqual(['Phone menu and transfer', 'Support agent', 'Retention call'])
  })

  it('keeps a row where it is while it is edited, and sorts again when asked', async () => {
    const open = show()
    await open.user.click(screen.getByRole('button', { name: 'Name' }))
    await goTo(open, 'Support agent', 'Name')
    await open.user.keyboard('Agent{Enter}')
    expect(names()).toEqual(['Phone menu and transfer', 'Retention call', 'Agent'])
    await open.user.click(await screen.findByRole('button', { name: 'Sort and filter again' }))
    expect(names()).toEqual(['Agent', 'Phone menu and transfer', 'Retention call'])
  })

  it('filters by words and by what a column holds', async () => {
    const open = show()
    await open.user.type(screen.getByRole('textbox', { name: 'Search in the table' }), 'sales')
    expect(names()).toEqual(['Retention call'])
    await open.user.click(screen.getByRole('button', { name: 'Show all' }))
    await open.user.click(screen.getByRole('button', { name: 'All Accountable owner' }))
    await open.user.click(await screen.findByRole('option', { name: 'No owner' }))
    expect(names()).toEqual(['Phone menu and transfer'])
    expect(screen.getByText('1 touchpoint')).toBeVisible()
  })

  it('what a filter takes out of sight is not selected any more', async () => {
    const open = show()
    await goTo(open, 'Phone menu and transfer', 'Name')
    await open.user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(open.session.getState().selection).toHaveLength(2)
    await open.user.type(screen.getByRole('textbox', { name: 'Search in the table' }), 'agent')
    expect(names()).toEqual(['Support agent'])
    expect(open.session.getState().selection).toEqual(['touchAgent'])
  })

  it('groups by owner, with counts, and folds groups up', async () => {
    const open = show()
    await open.user.click(screen.getByRole('button', { name: 'Not grouped Group by' }))
    await open.user.click(await screen.findByRole('option', { name: 'Owner' }))
    const groups = within(grid()).getAllByRole('button', { expanded: true })
    expect(groups.map((one) => one.textContent)).toEqual(['Sales, 1', 'Support, 1', 'No owner, 1'])
    await open.user.click(screen.getByRole('button', { name: 'Sales, 1' }))
    expect(names()).toEqual(['Support agent', 'Phone menu and transfer'])
    await open.user.keyboard('{ArrowDown}{ArrowDown}')
    expect(cell('Support agent', 'Name')).toHaveFocus()
  })
})

describe('many rows at once', () => {
  it('get an owner, words and a step, each as one step', async () => {
    const open = show()
    await goTo(open, 'Phone menu and transfer', 'Name')
    await open.user.keyboard('{Control>}a{/Control}')
    const bar = screen.getByRole('group', { name: 'Change the selected rows' })
    expect(bar).toHaveTextContent('3 rows selected')
    await open.user.type(
      within(bar).getByRole('combobox', { name: 'Owner for all' }),
      'Mara{Enter}',
    )
    await open.user.type(
      within(bar).getByRole('textbox', { name: 'Add words to all' }),
      'call{Enter}',
    )
    await open.user.type(
      within(bar).getByRole('combobox', { name: 'Move all to step' }),
      'Cancel{Enter}',
    )
    const all = recordsOfKind(open.editor.getState().records, 'touchpoint')
    expect(all).toHaveLength(3)
    for (const one of all)
      expect(one).toMatchObject({
        accountableId: 'personMara',
        words: ['call'],
        stepId: 'stepCancel',
      })
    expect(open.editor.getState().history.done).toHaveLength(3)
  })
})
