import type { Locator, Page } from '@playwright/test'
import { add, cell, grid, newJourney } from './support/editor.ts'
import { expect, test } from './support/test.ts'

async function middle(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing to see')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middle(from), await middle(to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 12, start.y + 6, { steps: 3 })
  await page.mouse.move(end.x, end.y, { steps: 12 })
  await page.mouse.up()
}

test('a card is dragged to another step, lands there, and undo brings it back', async ({
  page,
}) => {
  await newJourney(page, 'Dragged')
  await add(page, 'stage', 'One')
  await add(page, 'step', 'First')
  await add(page, 'touchpoint', 'Website')
  await add(page, 'step', 'Second')
  const empty = cell(page, 'Empty, Second, Touchpoints')
  await drag(page, cell(page, /^Website/), empty)
  await expect(cell(page, 'Empty, First, Touchpoints')).toBeVisible()
  await expect(empty).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(empty).toBeVisible()
})

test('the wheel pans, Ctrl and the wheel zoom, Fit shows everything', async ({ page }) => {
  await newJourney(page, 'Panned')
  await add(page, 'touchpoint', 'Website')
  const card = cell(page, /^Website/)
  const before = await middle(card)
  await page.mouse.move(before.x, before.y)
  await page.mouse.wheel(0, 60)
  await expect.poll(async () => Math.round((await middle(card)).y - before.y)).toBe(-60)
  const width = async (): Promise<number> => (await card.boundingBox())?.width ?? 0
  const was = await width()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await expect.poll(width).toBeGreaterThan(was)
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect(card).toBeInViewport()
  await expect(grid(page).getByRole('rowheader').first()).toBeInViewport()
})
