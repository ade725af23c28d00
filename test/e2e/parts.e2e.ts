import type { Page } from '@playwright/test'
import { add, cell, grid, newJourney } from './support/editor.ts'
import { expect, test } from './support/test.ts'

const palette = async (page: Page, command: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(command)
  await page.getByRole('option', { name: command }).first().click()
}

test('stages and lanes collapse, grow and shrink, steps split and merge', async ({ page }) => {
  await newJourney(page, 'Parts')
  await add(page, 'stage', 'Ask')
  await add(page, 'step', 'Call')
  await add(page, 'touchpoint', 'Phone menu')
  await add(page, 'touchpoint', 'Chat')
  await add(page, 'stage', 'Fix')
  await add(page, 'step', 'Wait')
  await add(page, 'touchpoint', 'Visit')
  const menu = cell(page, /^Phone menu/)
  const visit = cell(page, /^Visit/)

  // By key: the stage of what has the focus, and Enter opens it again.
  await menu.click()
  await page.keyboard.press('Control+.')
  const head = grid(page).getByRole('columnheader', { name: 'Ask, 1 step' })
  await expect(head).toBeFocused()
  await expect(head).toHaveAttribute('aria-expanded', 'false')
  await expect(head).toHaveAccessibleDescription(/^2 touchpoints/)
  await expect(menu).toBeHidden()
  await page.keyboard.press('ArrowDown')
  await expect(
    cell(page, /^Touchpoints, Ask, collapsed, 2 touchpoints, 2 without owner/),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(menu).toBeVisible()

  // By pointer: the lane at its head; what is looked for opens it.
  const lane = grid(page).getByRole('rowheader', { name: 'Touchpoints' })
  await lane.hover()
  await lane.getByRole('button', { name: 'Collapse Touchpoints' }).click()
  await expect(lane).toHaveAttribute('aria-expanded', 'false')
  await expect(visit).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Visit')
  await page.getByRole('option', { name: /^Visit/ }).click()
  await expect(visit).toBeFocused()

  // A border is dragged, and a key does the same.
  const width = async (): Promise<number> => (await visit.boundingBox())?.width ?? 0
  const before = await width()
  await visit.press('Alt+Shift+ArrowRight')
  await expect.poll(width).toBeGreaterThan(before)
  const step = grid(page).getByRole('columnheader', { name: 'Wait' })
  const box = await step.boundingBox()
  if (!box) throw new Error('nothing to see')
  const wide = await width()
  await page.mouse.move(box.x + box.width + 4, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width + 64, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect.poll(width).toBeGreaterThan(wide + 20)

  // A card goes to a step of its own, and the two are one again.
  await cell(page, /^Chat/).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Split off into a new step' }).click()
  await page.getByRole('textbox', { name: 'Edit text' }).fill('Write')
  await page.keyboard.press('Enter')
  const write = grid(page).getByRole('columnheader', { name: 'Write' })
  await expect(write).toBeVisible()
  await write.click()
  await grid(page)
    .getByRole('columnheader', { name: 'Call' })
    .click({ modifiers: ['Shift'] })
  await palette(page, 'Merge the selected steps')
  await expect(grid(page).getByRole('columnheader', { name: 'Call / Write' })).toBeVisible()
})
