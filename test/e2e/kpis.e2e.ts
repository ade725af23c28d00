import type { Locator, Page } from '@playwright/test'
import { cell, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openHomeInternet, openView } from './support/views.ts'

const node = (page: Page, name: string): Locator =>
  page.getByRole('tree', { name: 'KPI tree' }).getByRole('treeitem', {
    name: new RegExp(`^${name}`),
  })

const sheet = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' })

async function openKpis(page: Page): Promise<void> {
  await openHomeInternet(page)
  await openView(page, 'KPIs')
}

test('the tree is walked, shut, opened and read by keyboard', async ({ page }) => {
  await openKpis(page)
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await page.getByRole('tab', { name: 'KPI tree' }).focus()
  await press('Tab')
  await expect(node(page, 'Would recommend us')).toBeFocused()
  await press('ArrowRight')
  await expect(node(page, 'Customers who stay')).toBeFocused()
  await press('ArrowRight')
  const fix = node(page, 'First contact fix')
  await expect(fix).toBeFocused()
  await expect(fix).toHaveAccessibleName(
    /^First contact fix, 54% on .*, 16 points short of the target of 70%, Ravi Shah, Pulls it down most/,
  )
  await press('ArrowRight')
  await expect(node(page, 'Touchpoint Support agent, second contact')).toBeFocused()
  await press('ArrowLeft', 'ArrowLeft')
  await expect(fix).toHaveAttribute('aria-expanded', 'false')
  await expect(node(page, 'Touchpoint Support agent')).toHaveCount(0)
  await press('ArrowRight')
  await expect(fix).toHaveAttribute('aria-expanded', 'true')
  await press('e')
  await expect(node(page, 'Ease of leaving')).toBeFocused()
  await press('Home', 'End', 'ArrowUp', 'ArrowDown', 'Home')
  await expect(node(page, 'Would recommend us')).toBeFocused()

  await press('Enter')
  await expect(sheet(page).getByRole('heading', { name: 'Would recommend us' })).toBeFocused()
  await expect(node(page, 'Would recommend us')).toHaveAttribute('aria-selected', 'true')
  await press('Escape')
  await expect(sheet(page).getByRole('heading', { name: 'Would recommend us' })).toHaveCount(0)
  await expect(node(page, 'Would recommend us')).toBeFocused()
})

test('a reading is added, the tree follows, and both stay', async ({ page }) => {
  await openKpis(page)
  await expect(page.getByText(/^15 KPIs: 5 on target, 9 off target/)).toBeVisible()
  await node(page, 'First contact fix').click()
  const form = sheet(page).getByRole('form', { name: 'Add reading' })
  await expect(form.getByRole('button', { name: 'Add reading' })).toBeDisabled()
  await form.getByRole('textbox', { name: 'Value' }).fill('71')
  await form.getByRole('textbox', { name: /^n, / }).fill('240')
  await form.getByRole('button', { name: 'Add reading' }).click()
  await expect(form.getByRole('textbox', { name: 'Value' })).toHaveValue('')
  await expect(node(page, 'First contact fix')).toHaveAccessibleName(
    /^First contact fix, 71% of 240 on .*, 1 point better than the target of 70%/,
  )
  await expect(page.getByText(/^15 KPIs: 6 on target, 8 off target/)).toBeVisible()
  // It pulls nothing down any more.
  await expect(page.getByText(/pulls it down most/)).toHaveText(/Kept the visit window pulls/)
  await saved(page)
  await page.reload()
  await expect(node(page, 'First contact fix')).toHaveAccessibleName(/, 71% of 240 on /)
  await openView(page, 'Findings')
  await expect(
    page
      .getByRole('list', { name: 'Findings' })
      .getByRole('link', { name: 'KPI “First contact fix” misses its target' }),
  ).toHaveCount(0)
})

test('Enter in its form adds a reading', async ({ page }) => {
  await openKpis(page)
  await node(page, 'First contact fix').focus()
  await page.keyboard.press('Enter')
  const form = sheet(page).getByRole('form', { name: 'Add reading' })
  await form.getByRole('textbox', { name: 'Value' }).fill('71')
  await page.keyboard.press('Enter')
  await expect(node(page, 'First contact fix')).toHaveAccessibleName(/^First contact fix, 71% on /)
})

test('a KPI is linked along the journey, a new one too, and the map shows both', async ({
  page,
}) => {
  await openKpis(page)
  await page.getByRole('tab', { name: 'Along the journey' }).click()
  const view = page.getByRole('tabpanel', { name: 'Along the journey' })
  await expect(view.getByText(/^No KPI measures 7 of 16 touchpoints/)).toBeVisible()
  const row = view.getByRole('row', { name: /Modem and equipment/ })
  await expect(row).toContainText('Nothing measures it')
  const link = row.getByRole('button', { name: 'Link a KPI to Modem and equipment' })
  const box = row.getByRole('combobox', { name: 'Link a KPI to Modem and equipment' })
  await link.click()
  await box.fill('Kept')
  await page.getByRole('option', { name: /^Kept the visit window/ }).click()
  await expect(row.getByRole('button', { name: 'Kept the visit window' })).toBeVisible()
  await expect(view.getByText(/^No KPI measures 6 of 16 touchpoints/)).toBeVisible()
  await link.click()
  await box.fill('Works at once')
  await page.getByRole('option', { name: 'Add KPI “Works at once”' }).click()
  await expect(row.getByRole('button', { name: 'Works at once' })).toBeVisible()
  await saved(page)
  await page.reload()
  await openView(page, 'Map')
  await expect(
    cell(page, /^KPIs, Get the equipment, .*Kept the visit window 80%.*Works at once/),
  ).toBeVisible()
  await openView(page, 'KPIs')
  await expect(page.getByText(/^16 KPIs: .*10 of 16 touchpoints are measured/)).toBeVisible()
})

test('pay that pulls two owners apart is named, and follows what people say of their KPIs', async ({
  page,
}) => {
  await openKpis(page)
  await page.getByRole('tab', { name: 'Who is paid on what' }).click()
  const conflicts = page
    .getByRole('region', { name: 'Pay that pulls two owners apart' })
    .getByRole('listitem')
  const handover = conflicts.filter({
    hasText:
      'On the way from Contract and sales call to Modem and equipment: Joel Park (as Sales) is paid 80% on New contracts. Improving it hurts Kept the visit window, on which Field service is paid 40%.',
  })
  await expect(handover).toHaveCount(1)
  const remove = page.getByRole('button', {
    name: 'Remove: improving New contracts hurts Kept the visit window',
  })
  await remove.click()
  await expect(handover).toHaveCount(0)
  await expect(remove).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(handover).toHaveCount(1)
  await handover.getByRole('button', { name: 'Kept the visit window' }).click()
  await expect(sheet(page).getByRole('heading', { name: 'Kept the visit window' })).toBeFocused()
})
