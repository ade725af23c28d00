import type { Page } from '@playwright/test'
import { add, cell, grid, newJourney, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'

const box = (page: Page) => page.getByRole('textbox', { name: 'Edit text' })

test('typing and Tab build a row, each text in a step of its own', async ({ page }) => {
  await newJourney(page, 'A row')
  await page.getByRole('button', { name: 'Add touchpoint', exact: true }).click()
  for (const text of ['Search online', 'Landing page', 'Price list']) {
    await expect(box(page)).toBeFocused()
    await page.keyboard.type(text)
    await page.keyboard.press(text === 'Price list' ? 'Enter' : 'Tab')
  }
  for (const text of ['Search online', 'Landing page', 'Price list'])
    await expect(cell(page, new RegExp(`^${text}, `))).toBeVisible()
  await expect(grid(page).getByRole('columnheader')).toHaveCount(3)
  // Enter goes down, past the lane that fills itself.
  await expect(grid(page).locator(':focus')).toHaveAccessibleName(/^Empty, .*, Pain points$/)
  await page.keyboard.type('Too dear')
  await page.keyboard.press('Enter')
  await expect(cell(page, /^Price list, /)).toBeVisible()
  await expect(cell(page, /^Too dear/)).toBeVisible()
})

test('text that is being typed outlives a reload', async ({ page }) => {
  await newJourney(page, 'Reloaded')
  await add(page, 'touchpoint', 'Website')
  await saved(page)
  await cell(page, /^Website, /).click()
  await page.keyboard.press('F2')
  await page.keyboard.type(' and shop')
  // A pause in typing is enough: the card says it while the box is open.
  await expect(cell(page, /^Website and shop, /)).toBeAttached()
  await expect(box(page)).toBeFocused()
  await saved(page)
  await page.reload()
  await expect(cell(page, /^Website and shop, /)).toBeVisible()
})

test('leaving the page while typing asks first, and nothing is lost by staying', async ({
  page,
}) => {
  await newJourney(page, 'Asked')
  await add(page, 'touchpoint', 'Website')
  await saved(page)
  await cell(page, /^Website, /).click()
  await page.keyboard.press('F2')
  const asked = page.waitForEvent('dialog')
  await page.keyboard.type('!')
  await page.evaluate(() => void setTimeout(() => location.reload()))
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await expect(box(page)).toHaveValue('Website!')
  await page.keyboard.press('Enter')
  await saved(page)
  await expect(cell(page, /^Website!, /)).toBeVisible()
})

test('text that is being typed outlives the browser’s Back', async ({ page }) => {
  await newJourney(page, 'Back')
  await page.getByRole('button', { name: 'Add touchpoint', exact: true }).click()
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('Half typed')
  await page.goBack()
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(cell(page, /^Half typed, /)).toBeVisible()
})

test('a card is copied and cut to where the focus is, keeping its kind', async ({ page }) => {
  await newJourney(page, 'Clipboard')
  await add(page, 'touchpoint', 'Website')
  await add(page, 'step', 'Second')
  await cell(page, /^Website, /).click()
  await page.keyboard.press('Control+c')
  await cell(page, 'Empty, Second, Touchpoints').click()
  await page.keyboard.press('Control+v')
  await expect(grid(page).getByRole('gridcell', { name: /^Website, / })).toHaveCount(2)
  await expect(grid(page).getByRole('columnheader')).toHaveCount(2)
  await expect(cell(page, 'Empty, Second, Touchpoints')).toBeHidden()

  await page.keyboard.press('Control+x')
  await expect(cell(page, 'Empty, Second, Touchpoints')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(grid(page).getByRole('gridcell', { name: /^Website, / })).toHaveCount(2)
  await expect(grid(page).locator(':focus')).toHaveAccessibleName(/^Website, /)
  await page.keyboard.press('Control+x')
  await cell(page, 'Empty, Second, Pain points').click()
  await page.keyboard.press('Control+v')
  // A pain point without an opportunity is found as one.
  await expect(cell(page, /^Website, 1 finding$/)).toBeFocused()
  await expect(cell(page, 'Empty, Second, Pain points')).toBeHidden()
})

test('an outline pasted before its reader has come is put on the map when it has', async ({
  page,
}) => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/pasteOutline-*.js', async (route) => {
    await held
    await route.continue()
  })
  await newJourney(page, 'Pasted')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Buy\n  Choose\n    Shop\n    Website')
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  })
  release()
  await expect(cell(page, /^Website, no owner/)).toBeVisible()
})
