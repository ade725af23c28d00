import type { Page } from '@playwright/test'
import { seededRandom } from '../support/seededRandom.ts'
import { cell, grid, newJourney, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'

const rows = [
  'Ask for help\tCall\tPhone menu\tSupport\tPhone',
  'Ask for help\tCall\tHelp chat\tDigital\tChat',
  'Ask for help\tExplain it again\tSupport agent\tSupport\tPhone',
  'Stay or leave\tCancel\tRetention call\tRetention\tPhone',
].join('\n')

const moves: readonly (readonly string[])[] = [
  ['ArrowRight'],
  ['ArrowLeft'],
  ['ArrowDown'],
  ['ArrowUp'],
  ['Shift+ArrowRight'],
  ['Alt+ArrowRight'],
  ['Alt+ArrowLeft'],
  ['Alt+ArrowDown'],
  ['Control+d'],
  ['Delete'],
  ['F2', 'x', 'Enter'],
  ['F2', 'y', 'Tab', 'z', 'Enter'],
  ['n', 'e', 'w', 'Enter'],
  ['F2', 'Space', '@', 'N', 'Enter'],
  ['F2', 'q', 'Control+Enter', 'r', 'Enter'],
  ['Shift+F10', 'ArrowDown', 'Enter', 's', 'Enter'],
  ['Control+z'],
  ['Control+Shift+z'],
]

/** The map as a person sees it with nothing selected, all of it in the window and the focus elsewhere. */
async function picture(page: Page): Promise<Buffer> {
  // Undo selects what came back.
  await grid(page).locator('[tabindex="0"]').first().focus()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Fit the map to the window' }).click()
  await page.getByRole('textbox', { name: 'Journey name' }).focus()
  await saved(page)
  const dismiss = page.getByRole('button', { name: 'Dismiss' })
  if (await dismiss.isVisible()) await dismiss.click()
  await page.mouse.move(0, 0)
  return page.getByRole('region', { name: 'Journey map' }).screenshot({ animations: 'disabled' })
}

for (const seed of [2])
  test(`any row of changes by keys and menus is undone to the same picture, seed ${seed}`, async ({
    page,
  }) => {
    await newJourney(page, 'Back again')
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, rows)
    await expect(cell(page, /^Retention call/)).toBeVisible()
    await saved(page)
    // History is of this visit: what is undone ends here.
    await page.reload()
    await expect(cell(page, /^Retention call/)).toBeVisible()
    await expect(
      grid(page)
        .getByRole('gridcell', { name: /finding/ })
        .first(),
    ).toBeVisible()
    const before = await picture(page)

    const random = seededRandom(seed)
    await cell(page, /^Phone menu/).click()
    const done: string[] = []
    for (let step = 0; step < 25; step++) {
      const keys = moves[Math.floor(random() * moves.length)] ?? []
      done.push(keys.join(' '))
      for (const key of keys) await page.keyboard.press(key)
      await page.keyboard.press('Escape')
    }
    const undo = page.getByRole('button', { name: 'Undo', exact: true })
    for (let tries = 0; tries < 60 && (await undo.isEnabled()); tries++) await undo.click()
    await expect(
      grid(page)
        .getByRole('gridcell', { name: /finding/ })
        .first(),
    ).toBeVisible()
    await expect
      .poll(async () => (await picture(page)).equals(before), { message: done.join(', ') })
      .toBe(true)
  })
