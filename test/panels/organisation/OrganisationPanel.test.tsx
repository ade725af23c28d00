import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { deleteOfOrganisation } from '../../../src/commands/verbs/deleteOfOrganisation.ts'
import { recordsOfKind } from '../../../src/model/queries.ts'
import { type Records, liveRecord, noRecords, withChanges } from '../../../src/model/records.ts'
import { OrganisationPanel } from '../../../src/panels/organisation/OrganisationPanel.tsx'
import { preloadDialog } from '../../../src/ui/Dialog.tsx'
import { smallMap } from '../../support/smallMap.ts'
import { type OpenEditor, openEditor } from '../openEditor.tsx'

beforeAll(() => preloadDialog())

async function show(part = 'Departments', given: Records = smallMap): Promise<OpenEditor> {
  const open = openEditor(given, <OrganisationPanel />)
  await open.user.click(screen.getByRole('tab', { name: part }))
  return open
}
const all = ({ editor }: OpenEditor): Records => editor.getState().records
const cell = (name: string): HTMLElement =>
  screen.getByRole(
    /^(Support|Sales|Mara Voss|First contact fix)$/.test(name) ? 'rowheader' : 'gridcell',
    { name },
  )

describe('the organisation', () => {
  it('is told in a sentence, and teaches where it is empty', async () => {
    await show('Departments', noRecords)
    expect(screen.getByText(/^No people, no departments, no KPIs\./)).toBeVisible()
    for (const part of screen.getAllByRole('tab')) {
      part.click()
      expect(await screen.findByRole('tabpanel')).toHaveTextContent(/yet\.|without an organisation/)
    }
  })

  it('shows departments by name, with their cells', async () => {
    await show()
    const grid = screen.getByRole('grid', { name: 'Departments' })
    const names = within(grid)
      .getAllByRole('rowheader')
      .map((one) => one.textContent)
    expect(names).toEqual(['Sales', 'Support'])
    const headers = within(grid)
      .getAllByRole('columnheader')
      .map((one) => one.textContent)
    expect(headers).toEqual(['Name', 'Head', 'Outsourced', 'Colour'])
  })

  it('names its company', async () => {
    const open = await show('Company')
    await open.user.type(screen.getByRole('textbox', { name: 'Currency' }), 'EUR')
    await open.user.click(screen.getByRole('button', { name: /Pay periods end each/ }))
    await open.user.click(await screen.findByRole('option', { name: 'Quarter' }))
    expect(recordsOfKind(all(open), 'organisation')).toMatchObject([
      { name: 'Acme', currency: 'EUR', payPeriodEnds: 'quarter' },
    ])
  })
})

describe('editing in place', () => {
  it('keeps with Enter and goes down', async () => {
    const open = await show()
    await open.user.click(cell('Sales'))
    await open.user.keyboard('{Control>}a{/Control}Selling{Enter}')
    expect(liveRecord(all(open), 'department', 'deptSales')?.name).toBe('Selling')
    expect(cell('Support')).toHaveFocus()
    await open.user.keyboard('Help{Enter}')
    expect(liveRecord(all(open), 'department', 'deptSupport')?.name).toBe('Help')
    // What is renamed stays where it is.
    const names = screen.getAllByRole('rowheader').map((one) => one.textContent)
    expect(names).toEqual(['Selling', 'Help'])
  })

  it('goes right with Tab, and gives up with Escape', async () => {
    const open = await show('People')
    await open.user.click(cell('Mara Voss'))
    await open.user.keyboard('{Tab}Lead{Tab}')
    expect(liveRecord(all(open), 'person', 'personMara')?.role).toBe('Lead')
    expect(screen.getByRole('combobox', { name: 'Department, Mara Voss' })).toHaveFocus()
    await open.user.keyboard('{Escape}{Escape}')
    await open.user.keyboard('{ArrowLeft}x{Escape}')
    expect(liveRecord(all(open), 'person', 'personMara')?.role).toBe('Lead')
    expect(screen.getByRole('gridcell', { name: 'Lead' })).toHaveFocus()
    await open.user.keyboard('{Delete}')
    expect(liveRecord(all(open), 'person', 'personMara')).not.toHaveProperty('role')
  })

  it('links by typing a name, and says what it does not know', async () => {
    const open = await show()
    await open.user.click(cell('Sales'))
    await open.user.keyboard('{Tab}Nobody Here{Enter}')
    expect(open.session.getState().notice?.message.key).toBe('organisation.notKnown')
    await open.user.keyboard('mara voss{Enter}')
    expect(liveRecord(all(open), 'department', 'deptSales')?.headId).toBe('personMara')
    expect(screen.getByRole('gridcell', { name: 'Mara Voss' })).toBeVisible()
  })

  it('chooses from a list by pointer', async () => {
    const open = await show()
    await open.user.click(cell('Sales'))
    await open.user.keyboard('{Tab}')
    await open.user.click(screen.getByRole('button', { name: 'Show options' }))
    await open.user.click(await screen.findByRole('option', { name: /Mara Voss/ }))
    expect(liveRecord(all(open), 'department', 'deptSales')?.headId).toBe('personMara')
    expect(screen.getByRole('gridcell', { name: 'Mara Voss' })).toHaveFocus()
  })

  it('adds row after row, and drops an empty one', async () => {
    const open = await show('Departments', noRecords)
    await open.user.click(screen.getByRole('button', { name: 'Add department' }))
    await open.user.keyboard('Billing{Enter}Legal{Enter}{Enter}')
    expect(
      recordsOfKind(all(open), 'department')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Billing', 'Legal'])
    expect(screen.getAllByRole('rowheader').map((one) => one.textContent)).toEqual([
      'Billing',
      'Legal',
    ])
    expect(open.editor.getState().history.done).toHaveLength(2)
  })

  it('refuses what is no number, and leaves it to be mended', async () => {
    const open = await show('KPIs')
    await open.user.click(cell('First contact fix'))
    await open.user.keyboard('{Tab}%{Tab}{Tab}{Tab}lots{Enter}')
    const target = screen.getByRole('textbox', { name: 'Target, First contact fix' })
    expect(target).toHaveValue('lots')
    expect(open.session.getState().notice?.message.key).toBe('organisation.notANumber')
    await open.user.clear(target)
    await open.user.keyboard('70,5{Enter}')
    expect(liveRecord(all(open), 'kpi', 'kpiFirstFix')).toMatchObject({ unit: '%', target: 70.5 })
  })

  it('adds readings to the KPI that the focus is in, once they have a date and a value', async () => {
    const open = await show('KPIs')
    await open.user.click(cell('First contact fix'))
    await open.user.keyboard('{Escape}')
    await open.user.click(screen.getByRole('button', { name: 'Add reading' }))
    const date = screen.getByLabelText('Date, New row')
    await open.user.type(date, '2026-01-31')
    await open.user.keyboard('{Enter}')
    expect(recordsOfKind(all(open), 'reading')).toEqual([])
    await open.user.keyboard('54{Tab}1200{Enter}')
    expect(recordsOfKind(all(open), 'reading')).toMatchObject([
      { kpiId: 'kpiFirstFix', date: '2026-01-31', value: 54, n: 1200 },
    ])
  })

  it('shows numbers and days as everywhere, and reads them back', async () => {
    const open = await show('KPIs')
    await open.user.click(cell('First contact fix'))
    await open.user.keyboard('{Tab}min{Tab}{Tab}{Tab}5,300{Enter}')
    expect(liveRecord(all(open), 'kpi', 'kpiFirstFix')?.target).toBe(5300)
    expect(screen.getByRole('gridcell', { name: '5,300' })).toBeVisible()
    await open.user.click(screen.getByRole('button', { name: 'Add reading' }))
    await open.user.type(screen.getByLabelText('Date, New row'), '2026-01-31')
    await open.user.keyboard('{Enter}5,250{Enter}')
    expect(await screen.findByRole('rowheader', { name: 'Jan 31, 2026' })).toBeVisible()
    // The next row has begun: the same day again takes the first one's place.
    await open.user.type(screen.getByLabelText('Date, New row'), '2026-01-31')
    await open.user.keyboard('{Enter}5,260{Enter}')
    expect(recordsOfKind(all(open), 'reading')).toMatchObject([{ value: 5260 }])
    expect(open.session.getState().notice?.message.key).toBe('organisation.readingReplaced')
    await open.user.type(screen.getByLabelText('Date, New row'), '2199-01-01')
    await open.user.keyboard('{Enter}')
    expect(open.session.getState().notice?.message.key).toBe('organisation.yetToCome')
  })

  it('says who is paid on what', async () => {
    const open = await show('Pay')
    await open.user.click(screen.getByRole('button', { name: 'Add incentive' }))
    await open.user.keyboard('sales{Tab}First contact fix{Tab}30{Tab}')
    await open.user.tab()
    await open.user.selectOptions(
      screen.getByRole('combobox', { name: 'For the customer it, Sales' }),
      'hurts',
    )
    await open.user.keyboard('{Enter}')
    expect(recordsOfKind(all(open), 'incentive')).toMatchObject([
      { departmentId: 'deptSales', kpiId: 'kpiFirstFix', weight: 0.3, customerEffect: 'hurts' },
    ])
    expect(screen.getByRole('gridcell', { name: '30%' })).toBeVisible()
  })
})

describe('deleting', () => {
  it('says what depends on it, offers a replacement, and is one step of undo', async () => {
    const open = await show()
    await open.user.click(cell('Support'))
    await open.user.keyboard('{Escape}')
    await open.user.click(screen.getByRole('button', { name: 'Delete Support' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Delete “Support”?' })
    expect(within(dialog).getByText('Accountable at 1 touchpoint')).toBeVisible()
    expect(within(dialog).getByText('1 person is in it')).toBeVisible()
    expect(within(dialog).getByText(/^Other journeys can’t be seen from here/)).toBeVisible()
    await open.user.type(
      within(dialog).getByRole('combobox', { name: 'Replace with' }),
      'Sales{Enter}',
    )
    await open.user.click(within(dialog).getByRole('button', { name: 'Delete' }))
    expect(open.touchpoint('touchAgent')?.accountableId).toBe('deptSales')
    expect(liveRecord(all(open), 'person', 'personMara')?.departmentId).toBe('deptSales')
    expect(screen.queryByRole('rowheader', { name: 'Support' })).toBeNull()
    open.editor.undo()
    expect(open.touchpoint('touchAgent')?.accountableId).toBe('deptSupport')
    expect(open.editor.getState().history.done).toEqual([])
  })
})

describe('what others delete meanwhile', () => {
  it('closes the question and says so, and asks nothing of another record', async () => {
    const open = await show()
    await open.user.click(cell('Support'))
    await open.user.keyboard('{Escape}')
    await open.user.click(screen.getByRole('button', { name: 'Delete Support' }))
    await screen.findByRole('alertdialog', { name: 'Delete “Support”?' })
    const at = '2026-11-22T00:00:00.000Z'
    act(() => void open.editor.dispatch(deleteOfOrganisation, { id: 'deptSupport', at }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(open.session.getState().notice?.message).toEqual({
      key: 'organisation.goneMeanwhile',
      values: { name: 'Support' },
    })
    expect(liveRecord(all(open), 'department', 'deptSales')).toBeDefined()
  })
})

describe('incentives', () => {
  const paid = withChanges(smallMap, [
    {
      id: 'incentive1',
      field: null,
      after: {
        id: 'incentive1',
        kind: 'incentive',
        departmentId: 'deptSupport',
        kpiId: 'kpiFirstFix',
        weight: 0.4,
      },
    },
  ])

  it('go with who is paid, and the question says so', async () => {
    const open = await show('Departments', paid)
    await open.user.click(cell('Support'))
    await open.user.keyboard('{Escape}')
    await open.user.click(screen.getByRole('button', { name: 'Delete Support' }))
    const dialog = await screen.findByRole('alertdialog')
    expect(
      within(dialog).getByText(
        'Gets 1 incentive: deleted with it unless something takes its place',
      ),
    ).toBeVisible()
    await open.user.click(within(dialog).getByRole('button', { name: 'Delete' }))
    expect(recordsOfKind(all(open), 'incentive')).toEqual([])
    open.editor.undo()
    expect(recordsOfKind(all(open), 'incentive')).toMatchObject([{ departmentId: 'deptSupport' }])
  })

  it('that a file brings without a head say what they lack, and can be mended', async () => {
    const headless = withChanges(paid, [
      { id: 'incentive1', field: 'departmentId', before: 'deptSupport' },
    ])
    const open = await show('Pay', headless)
    await open.user.click(screen.getByRole('rowheader', { name: 'nobody: choose who' }))
    await open.user.keyboard('Sales{Enter}')
    expect(liveRecord(all(open), 'incentive', 'incentive1')?.departmentId).toBe('deptSales')
    await open.user.keyboard('{Delete}')
    expect(liveRecord(all(open), 'incentive', 'incentive1')?.departmentId).toBe('deptSales')
  })
})

describe('other journeys', () => {
  it('are named where they lose somebody by a deletion', async () => {
    const loadOthers = () => Promise.resolve([{ name: 'Moving house', records: smallMap }])
    const { user } = openEditor(smallMap, <OrganisationPanel loadOthers={loadOthers} />)
    await user.click(cell('Sales'))
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Delete Sales' }))
    const dialog = await screen.findByRole('alertdialog')
    expect(await within(dialog).findByText('Moving house: 1 link')).toBeVisible()
    expect(within(dialog).getByText(/^Another journey names it too and stays/)).toBeVisible()
  })
})

describe('importing', () => {
  async function dialog(open: OpenEditor): Promise<HTMLElement> {
    await open.user.click(screen.getByRole('button', { name: 'Import people and KPIs' }))
    return screen.findByRole('dialog', { name: 'Import people and KPIs' })
  }

  it('shows what pasted rows bring, and takes them over in one step', async () => {
    const open = await show()
    const shown = await dialog(open)
    await open.user.click(within(shown).getByRole('textbox'))
    await open.user.paste(
      'Name\tRole\tDepartment\nAda\tLead\tBilling\nMara Voss\tChief\t\nBad\t\t\nBad\t\t\n',
    )
    expect(
      await within(shown).findByText('2 new people, 1 new department, 1 entry changes.'),
    ).toBeVisible()
    expect(within(shown).getByText('Mara Voss · Role: nothing → Chief')).toBeVisible()
    expect(within(shown).getByText('Row 4, Name: “Bad” stands there twice')).toBeVisible()
    expect(recordsOfKind(all(open), 'person')).toHaveLength(1)
    await open.user.click(within(shown).getByRole('button', { name: 'Import' }))
    expect(
      recordsOfKind(all(open), 'person')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Ada', 'Bad', 'Mara Voss'])
    expect(open.editor.getState().history.done).toHaveLength(1)
  })

  it('refuses more text than a box takes at once, and keeps it out', async () => {
    const open = await show()
    const shown = await dialog(open)
    const input = within(shown).getByRole('textbox')
    await open.user.click(input)
    await open.user.paste('Name\nAda\n')
    expect(await within(shown).findByText(/^1 new person/)).toBeVisible()
    await open.user.paste('Bo,Lead,Billing\n'.repeat(50_000))
    expect(within(shown).getByRole('alert')).toHaveTextContent(/^That is more than 500,000 letters/)
    expect(input).toHaveValue('Name\nAda\n')
    expect(within(shown).getByRole('button', { name: 'Import' })).toBeDisabled()
  })

  it('shows up to fifty changes, then how many more', async () => {
    const open = await show()
    const shown = await dialog(open)
    const rows = Array.from({ length: 53 }, (_, at) => `P${at}\tLead\n`).join('')
    const input = within(shown).getByRole('textbox')
    await open.user.click(input)
    await open.user.paste(`Name\tRole\n${rows}`)
    await within(shown).findByText('53 new people, no entry changes.')
    await open.user.click(within(shown).getByRole('button', { name: 'Import' }))
    const again = await dialog(open)
    await open.user.click(within(again).getByRole('textbox'))
    await open.user.paste(`Name\tRole\tTeam\n${rows.replaceAll('Lead', 'Chief\tSupport')}`)
    await within(again).findByText('53 entries change.')
    expect(within(again).getByText('P7 · Role: Lead → Chief')).toBeVisible()
    expect(within(again).getByText('P7 · Department: nothing → Support')).toBeVisible()
    expect(within(again).getByText('and 56 more')).toBeVisible()
  })

  it('says of a change what was meant before, and what numbers two ways of reading make', async () => {
    const open = await show()
    const shown = await dialog(open)
    const input = within(shown).getByRole('textbox')
    await open.user.click(input)
    await open.user.paste('Name\tActive\nMara Voss\tno\n')
    expect(await within(shown).findByText('Mara Voss · Still here: yes → no')).toBeVisible()
    await open.user.clear(input)
    await open.user.paste('KPI\tTarget\nFirst contact fix\t5,300\nCost\t1234.5\n')
    expect(
      await within(shown).findByText(
        'Row 1, Target: “5,300” can be two numbers: write 5300 or 5.3',
      ),
    ).toBeVisible()
    await open.user.clear(input)
    await open.user.paste('KPI\tTarget\nFirst contact fix\t1234.5\n')
    expect(
      await within(shown).findByText('First contact fix · Target: nothing → 1,234.5'),
    ).toBeVisible()
    await open.user.clear(input)
    await open.user.paste('KPI\tDate\tValue\nFirst contact fix\t4/5/2026\t1\n')
    expect(
      await within(shown).findByText(/can be two days: write 2026-05-04 or 2026-04-05; this row/),
    ).toBeVisible()
  })

  it('reads a file, whatever its rows are called, once told what they are', async () => {
    const open = await show()
    const shown = await dialog(open)
    const input = shown.querySelector<HTMLInputElement>('input[type=file]')
    const file = new File(['Name;Zielwert\nStornoquote;"4,5"\n'], 'kpis.csv', { type: 'text/csv' })
    if (input) await open.user.upload(input, file)
    expect(await within(shown).findByText('kpis.csv: 1 row')).toBeVisible()
    await open.user.click(within(shown).getByRole('button', { name: 'Import' }))
    expect(recordsOfKind(all(open), 'kpi').find(({ name }) => name === 'Stornoquote')?.target).toBe(
      4.5,
    )
  })

  it('says what is wrong with a bad file, and changes nothing', async () => {
    const open = await show()
    const shown = await dialog(open)
    const paste = within(shown).getByRole('textbox')
    await open.user.click(paste)
    await open.user.paste('Colour,Size\nred,2\n')
    expect(await within(shown).findByRole('alert')).toHaveTextContent(
      'The columns don’t say what these rows are: Colour, Size.',
    )
    await open.user.click(within(shown).getByRole('button', { name: /The rows are/ }))
    await open.user.click(await screen.findByRole('option', { name: 'Readings' }))
    expect(await within(shown).findByRole('alert')).toHaveTextContent(
      'A column is missing that these rows need: KPI, Date, Value.',
    )
    await open.user.clear(paste)
    await open.user.click(paste)
    await open.user.paste('Name,Role\n"Ada,Lead\n')
    expect(
      await within(shown).findByText(/a quote is opened \(line 2 of the file\) and never closed/),
    ).toBeVisible()
    expect(within(shown).getByRole('button', { name: 'Import' })).toBeDisabled()
    expect(open.editor.getState().history.done).toEqual([])
  })
})
