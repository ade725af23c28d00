import type { Page } from '@playwright/test'
import { barriers } from './support/barriers.ts'
import { cell, openSample } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openHomeInternet, openView, select, viewLink } from './support/views.ts'

async function expectClean(page: Page, screen: string): Promise<void> {
  expect(await barriers(page), screen).toEqual([])
}

test('axe finds nothing on any screen, light and dark', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'New journey' })).toBeVisible()
  await expectClean(page, 'home, empty')
  await page.getByRole('button', { name: 'New journey' }).click()
  await expect(page.getByRole('dialog', { name: 'New journey' })).toBeVisible()
  await expectClean(page, 'new journey')
  await page.keyboard.press('Escape')

  await openSample(page, 'Home internet')
  await expectClean(page, 'map')
  await cell(page, /^Monthly bill, /).click()
  await expect(
    page.getByRole('complementary', { name: 'Details' }).getByRole('textbox', { name: 'Name' }),
  ).toHaveValue('Monthly bill')
  await expectClean(page, 'details of a touchpoint')
  await page.getByRole('combobox', { name: 'Accountable owner' }).click()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox', { name: 'Accountable owner' })).toBeVisible()
  await expectClean(page, 'details, list of owners')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await expect(page.getByRole('menu', { name: 'More' })).toBeVisible()
  await expectClean(page, 'menu')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Search and commands' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('tooltip')).toHaveText(/^Search and commands/)
  await expectClean(page, 'tooltip')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)

  await page.getByRole('button', { name: 'Import feedback' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import feedback' })
  await expectClean(page, 'import, file')
  await dialog
    .locator('input[type=file]')
    .setInputFiles('public/samples/fcc-telecom-complaints.csv')
  await expect(dialog.getByRole('combobox', { name: /^Use column/ }).first()).toBeVisible()
  await expectClean(page, 'import, columns')
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  await expectClean(page, 'export')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('Map as text')
  await page.getByRole('option', { name: /^Map as text/ }).click()
  const title = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  await expect(title).toHaveText(/^Home internet/)
  await expectClean(page, 'map as text')
  await page.getByRole('rowheader', { name: 'Monthly bill' }).getByRole('link').click()
  await expect(cell(page, /^Monthly bill, /)).toBeFocused()

  await page.getByRole('link', { name: 'Journeys' }).click()
  await expect(page.getByRole('list', { name: 'Journeys' })).toBeVisible()
  await expectClean(page, 'home, with a journey')
})

for (const view of ['Owners', 'KPIs', 'Feedback', 'Findings', 'Organisation'])
  test(`axe finds nothing in ${view}, whichever tab is open, light and dark`, async ({ page }) => {
    await openSample(page, 'Home internet')
    await openView(page, view)
    await expectClean(page, view)
    for (const tab of await page.getByRole('main').getByRole('tab').all()) {
      await tab.click()
      await expect(tab).toHaveAttribute('aria-selected', 'true')
      await expectClean(page, `${view}, ${await tab.textContent()}`)
    }
  })

test('axe finds nothing in what opens inside the views, light and dark', async ({ page }) => {
  await openHomeInternet(page)
  const main = page.getByRole('main')

  await openView(page, 'Findings')
  await select(main, 'Rule', 'Pain point')
  await main.getByRole('button', { name: 'Why?' }).first().click()
  await expect(main.getByRole('term').first()).toBeVisible()
  await expectClean(page, 'findings, why')
  await main
    .getByRole('button', { name: /^Dismiss/ })
    .first()
    .click()
  const dismissing = page.getByRole('dialog', { name: 'Dismiss this finding' })
  await expect(dismissing).toBeVisible()
  await expectClean(page, 'findings, dismissing one')
  await dismissing.getByRole('button', { name: 'Dismiss' }).click()
  await main.getByRole('button', { name: '1 dismissed' }).click()
  await expect(page.getByRole('list', { name: 'Dismissed findings' })).toBeVisible()
  await expectClean(page, 'findings, dismissed ones')
  await main.getByRole('button', { name: 'Rules' }).click()
  await expect(page.getByRole('dialog', { name: 'Rules' })).toBeVisible()
  await expectClean(page, 'findings, rules')
  await page.keyboard.press('Escape')
  await main.getByRole('button', { name: /^Show these/ }).click()
  await expect(page.getByText(/^\d+ of \d+ cards: /)).toBeVisible()
  await expectClean(page, 'map through a lens')
  await page.getByRole('button', { name: 'Lens', exact: true }).click()
  await select(page.getByRole('group', { name: 'Lens' }), 'Colour by', 'Sentiment')
  await expect(page.getByRole('list', { name: 'Colours' })).toBeVisible()
  await expectClean(page, 'map coloured through a lens')

  await openView(page, 'Owners')
  await main.getByRole('button', { name: /^No owner, Pay: / }).click()
  await main.getByRole('checkbox', { name: 'Select all shown' }).check()
  await main.getByRole('combobox', { name: 'Assign to' }).click()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox', { name: 'Assign to' })).toBeVisible()
  await expectClean(page, 'owners, choosing one')
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'What is mine' }).click()
  await main.getByRole('combobox', { name: 'Person or department' }).fill('Support')
  await page.getByRole('option', { name: 'Support', exact: true }).click()
  await expect(main.getByRole('article')).toBeVisible()
  await expectClean(page, 'owners, what is mine')
  await main.getByRole('radio', { name: 'All journeys' }).check()
  await expect(page.getByText('There is no other journey')).toBeVisible()
  await expectClean(page, 'owners, all journeys')

  await openView(page, 'Organisation')
  await main.getByRole('button', { name: 'Add department' }).click()
  await expect(main.getByRole('textbox', { name: 'Name, New row' })).toBeFocused()
  await expectClean(page, 'organisation, a row that is begun')
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'People' }).click()
  await main.getByRole('rowheader', { name: 'Ana Cruz' }).locator('~ *').nth(1).click()
  await expect(main.getByRole('combobox', { name: 'Department, Ana Cruz' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox')).toBeVisible()
  await expectClean(page, 'organisation, a cell with a list')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await main.getByRole('button', { name: /^Delete Ana Cruz/ }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectClean(page, 'organisation, deleting')
  await page.keyboard.press('Escape')
  await main.getByRole('button', { name: 'Import people and KPIs' }).click()
  const importing = page.getByRole('dialog', { name: 'Import people and KPIs' })
  await importing.getByRole('textbox').fill('Name,Role\nMara Lind,Agent\n,Nobody')
  await expect(importing.getByText(/^Row 2/)).toBeVisible()
  await expectClean(page, 'organisation, importing')
})

test('no change of view loses the focus', async ({ page }) => {
  await openSample(page, 'Home internet')
  for (const view of ['Table', 'Owners', 'KPIs', 'Feedback', 'Findings', 'Organisation', 'Map']) {
    await viewLink(page, view).focus()
    await page.keyboard.press('Enter')
    await openedBy(page, view)
    for (const tab of await page.getByRole('main').getByRole('tab').all()) {
      await tab.focus()
      await page.keyboard.press('Enter')
      await expect(tab).toHaveAttribute('aria-selected', 'true')
      await expect(tab).toBeFocused()
    }
  }
  // From inside a view by the browser's own Back, where the element that had the focus is gone.
  await openView(page, 'Owners')
  await page.getByRole('main').getByRole('combobox', { name: 'Assign to' }).focus()
  await page.goBack()
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1)
  await page.goForward()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveCount(1)
})

/** A view that was opened by its link, which keeps the focus. */
async function openedBy(page: Page, view: string): Promise<void> {
  await expect(viewLink(page, view)).toHaveAttribute('aria-current', 'page')
  if (view !== 'Map')
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
  await expect(viewLink(page, view)).toBeFocused()
}
