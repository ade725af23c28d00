import type { Locator, Page } from '@playwright/test'
import { cell, newJourney, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openHomeInternet, openView } from './support/views.ts'

/** Goes to a part of the organisation. */
async function openPart(page: Page, part: string): Promise<void> {
  await page.getByRole('tab', { name: part, exact: true }).click()
  await expect(page.getByRole('tabpanel', { name: part })).toBeVisible()
}

const table = (page: Page, name: string): Locator => page.getByRole('grid', { name, exact: true })

/** The texts of a table's rows, cell by cell. */
async function rowsOf(page: Page, name: string): Promise<string[][]> {
  const rows = table(page, name).locator('tbody tr')
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((one) => one.textContent ?? '')),
  )
}

/** Begins a row and types its cells, each left with Tab. */
async function typeRow(page: Page, add: string, texts: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: add, exact: true }).click()
  for (const text of texts) {
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
    if (text !== '') await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Escape')
}

test('departments, people, KPIs, pay and promises are typed as into a spreadsheet, and stay', async ({
  page,
}) => {
  await newJourney(page, 'First')
  await openView(page, 'Organisation')
  await page.getByRole('button', { name: 'Add department' }).click()
  for (const text of ['Sales', 'Support']) {
    await expect(page.getByRole('textbox', { name: 'Name, New row' })).toBeFocused()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await expect(table(page, 'Departments').getByRole('rowheader')).toHaveText(['Sales', 'Support'])
  await expect(page.locator(':focus')).toHaveCount(1)

  await openPart(page, 'People')
  await typeRow(page, 'Add person', ['Ana Cruz', 'Team lead', 'Support'])
  await typeRow(page, 'Add person', ['Joel Park', '', 'Sales'])

  await openPart(page, 'KPIs')
  await page.getByRole('button', { name: 'Add KPI' }).click()
  await page.keyboard.type('First contact fix')
  await page.keyboard.press('Tab')
  await page.keyboard.type('%')
  await page.keyboard.press('Tab')
  await page.getByRole('combobox', { name: 'Better is, First contact fix' }).selectOption('higher')
  await page.keyboard.press('Tab')
  await page.keyboard.type('60')
  await page.keyboard.press('Tab')
  await page.keyboard.type('many')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/“many” can’t be read as one number/)).toBeVisible()
  const target = page.getByRole('textbox', { name: 'Target, First contact fix' })
  await expect(target).toBeFocused()
  await target.fill('72.5')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ana Cruz')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  const readings = page.getByRole('region', { name: 'Readings of First contact fix' })
  await readings.getByRole('button', { name: 'Add reading' }).click()
  await readings.getByLabel('Date, New row').fill('2026-10-31')
  await page.keyboard.press('Tab')
  await page.keyboard.type('61.5')
  await page.keyboard.press('Tab')
  await page.keyboard.type('240')
  await page.keyboard.press('Enter')

  await openPart(page, 'Pay')
  await typeRow(page, 'Add incentive', ['Sales', 'First contact fix', '40'])
  await openPart(page, 'Promises')
  await typeRow(page, 'Add promise', ['One call, one answer.'])

  const expectAll = async (): Promise<void> => {
    await expect(table(page, 'Departments').getByRole('rowheader')).toHaveText(['Sales', 'Support'])
    await openPart(page, 'People')
    expect(await rowsOf(page, 'People')).toEqual([
      ['Ana Cruz', 'Team lead', 'Support', ''],
      ['Joel Park', '', 'Sales', ''],
    ])
    await openPart(page, 'KPIs')
    const [kpi] = await rowsOf(page, 'KPIs')
    expect(kpi?.slice(0, 6)).toEqual(['First contact fix', '%', 'higher', '60', '72.5', 'Ana Cruz'])
    await table(page, 'KPIs').getByRole('rowheader').first().focus()
    await expect
      .poll(() => rowsOf(page, 'Readings of First contact fix'))
      .toEqual([['Oct 31, 2026', '61.5', '240', '', '']])
    await openPart(page, 'Pay')
    const [pay] = await rowsOf(page, 'Pay')
    expect(pay?.slice(0, 3)).toEqual(['Sales', 'First contact fix', '40%'])
    await openPart(page, 'Promises')
    expect(await rowsOf(page, 'Promises')).toEqual([['One call, one answer.']])
  }
  await saved(page)
  await page.reload()
  await expectAll()

  // The next journey of this workspace is about the same people.
  await newJourney(page, 'Second')
  await openView(page, 'Organisation')
  await expectAll()
  await openPart(page, 'People')
  await typeRow(page, 'Add person', ['Mara Voss'])
  await saved(page)
  await page.getByRole('link', { name: 'Journeys' }).click()
  await page.getByRole('list', { name: 'Journeys' }).getByRole('link', { name: 'First' }).click()
  await openView(page, 'Organisation')
  await openPart(page, 'People')
  await expect(table(page, 'People').getByRole('rowheader')).toHaveText([
    'Ana Cruz',
    'Joel Park',
    'Mara Voss',
  ])
})

test('people come from a CSV file; what can’t be taken over is told with its row and column', async ({
  page,
}) => {
  await newJourney(page, 'Imported')
  await openView(page, 'Organisation')
  await page.getByRole('button', { name: 'Import people and KPIs' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import people and KPIs' })
  const choose = async (name: string, rows: string): Promise<void> => {
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(rows) })
  }
  await choose(
    'people.csv',
    'Name;Role;Department\r\nMara Voss;Head of digital;Digital\r\n;Clerk;Digital\r\n"Cruz, Ana";;Field service\r\n',
  )
  await expect(dialog.getByText(/^2 new people, 2 new departments, /)).toBeVisible()
  await expect(dialog.getByText('1 thing can’t be taken over')).toBeVisible()
  await expect(dialog.getByText(/^Row 2, Name: there is no name/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog).toBeHidden()
  await openPart(page, 'People')
  expect(await rowsOf(page, 'People')).toEqual([
    ['Cruz, Ana', '', 'Field service', ''],
    ['Mara Voss', 'Head of digital', 'Digital', ''],
  ])

  await page.getByRole('button', { name: 'Import people and KPIs' }).click()
  await choose('kpis.csv', 'KPI,Unit,Target,Owner\nFirst contact fix,%,lots,Mara Voss\n')
  await expect(dialog.getByText(/^Row 1, Target: “lots” can’t be read as one number/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await openPart(page, 'KPIs')
  await expect(table(page, 'KPIs').getByRole('row', { name: /^First contact fix/ })).toContainText(
    'Mara Voss',
  )
  await saved(page)
  await page.reload()
  await openPart(page, 'People')
  await expect(table(page, 'People').getByRole('rowheader')).toHaveText(['Cruz, Ana', 'Mara Voss'])
})

test('who owns touchpoints is deleted with somebody in their place', async ({ page }) => {
  await openHomeInternet(page)
  await openView(page, 'Organisation')
  await openPart(page, 'People')
  await table(page, 'People').getByRole('rowheader', { name: 'Joel Park' }).focus()
  await page.getByRole('button', { name: 'Delete Joel Park' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Delete “Joel Park”?' })
  await expect(dialog.getByText('Accountable at 1 touchpoint')).toBeVisible()
  await expect(dialog.getByText('Heads 1 department')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await dialog.getByRole('combobox', { name: 'Replace with' }).fill('Mara')
  await page.getByRole('option', { name: /^Mara Voss/ }).click()
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(table(page, 'People').getByRole('rowheader', { name: 'Joel Park' })).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveCount(1)
  await saved(page)
  await page.reload()
  await openPart(page, 'Departments')
  await expect(table(page, 'Departments').getByRole('row', { name: /^Sales/ })).toContainText(
    'Mara Voss',
  )
  await openView(page, 'Map')
  await expect(cell(page, /^Contract and sales call, Mara Voss/)).toBeVisible()
})

test('a deletion is taken back in one step, links and all', async ({ page }) => {
  await openHomeInternet(page)
  await openView(page, 'Organisation')
  await table(page, 'Departments').getByRole('rowheader', { name: 'Billing' }).focus()
  await page.getByRole('button', { name: 'Delete Billing' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Delete “Billing”?' })
  await expect(dialog.getByText('Accountable at 2 touchpoints')).toBeVisible()
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await openView(page, 'Map')
  await expect(cell(page, /^Monthly bill, no owner/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(cell(page, /^Monthly bill, Billing/)).toBeVisible()
  await openView(page, 'Organisation')
  await expect(table(page, 'Departments').getByRole('row', { name: /^Billing/ })).toContainText(
    'Helen Moore',
  )
})

test('a part of a name is enough to replace what is deleted', async ({ page }) => {
  await openHomeInternet(page)
  await openView(page, 'Organisation')
  await table(page, 'Departments').getByRole('rowheader', { name: 'Billing' }).focus()
  await page.getByRole('button', { name: 'Delete Billing' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Delete “Billing”?' })
  const box = dialog.getByRole('combobox', { name: 'Replace with' })
  await box.focus()
  await page.keyboard.type('Nobody so')
  // Past Cancel to Delete, which waits.
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('Nobody so')
  await expect(box).toHaveAccessibleDescription('Choose one of the list.')
  await expect(box).toHaveAttribute('aria-invalid', 'true')
  await box.fill('')
  await page.keyboard.type('Reten')
  for (const key of ['Tab', 'Tab']) await page.keyboard.press(key)
  await expect(box).toHaveValue('Retention')
  await expect(dialog.getByText('Retention is chosen.')).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await openView(page, 'Map')
  await expect(cell(page, /^Monthly bill, Retention/)).toBeVisible()
})

test('a whole sheet too many is refused at once, and stays out of the box', async ({ page }) => {
  await newJourney(page, 'Pasted')
  await openView(page, 'Organisation')
  await page.getByRole('button', { name: 'Import people and KPIs' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import people and KPIs' })
  const box = dialog.getByRole('textbox')
  const rows = 'Name,Role\n' + 'Mara Voss,Lead\n'.repeat(300)
  await box.fill(rows)
  await expect(dialog.getByText(/^1 new person/)).toBeVisible()
  expect((await box.boundingBox())?.height).toBeLessThan(400)
  // Pasted as people do, from a clipboard that holds 2.8 MB.
  await box.evaluate((element) => {
    const held = new DataTransfer()
    held.setData('text/plain', 'Mara Voss,Head of digital,Digital\n'.repeat(82_000))
    const paste = new ClipboardEvent('paste', {
      clipboardData: held,
      bubbles: true,
      cancelable: true,
    })
    if (element.dispatchEvent(paste)) throw new Error('it landed in the box')
  })
  await expect(dialog.getByRole('alert')).toHaveText(/^That is more than 500,000 letters/)
  await expect(box).toHaveValue(rows)
})
