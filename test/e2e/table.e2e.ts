import type { Locator, Page } from '@playwright/test'
import { writeJourneyFile } from '../../src/model/writeJourneyFile.ts'
import { smallMap } from '../support/smallMap.ts'
import { barriers } from './support/barriers.ts'
import { cell as card } from './support/editor.ts'
import { tabTo } from './support/tabTo.ts'
import { expect, test } from './support/test.ts'
import { openFile, openView, viewLink } from './support/views.ts'

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'The whole map as a table' })

/** The row of a touchpoint, by its name. */
function row(page: Page, name: string): Locator {
  return grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
}

async function openMap(page: Page): Promise<void> {
  await openFile(
    page,
    'small.journey.json',
    writeJourneyFile({ records: smallMap, evidence: new Map(), extra: {} }),
  )
}

test('the map is changed in the table by keyboard alone, and selected there as here', async ({
  page,
}) => {
  await openMap(page)
  await viewLink(page, 'Table').focus()
  await page.keyboard.press('Enter')
  await expect(grid(page)).toBeVisible()
  await tabTo(page, 'Phone menu and transfer')
  // One stop: the next Tab leaves the table.
  await page.keyboard.press('Tab')
  await expect(grid(page).locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')

  await page.keyboard.type('Speech menu')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Support agent').getByRole('rowheader')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  for (let column = 0; column < 5; column += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Mara')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Speech menu')).toContainText('Mara Voss')

  // Down to the last line, which is a new touchpoint.
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Farewell letter')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Farewell letter')).toContainText('No owner')
  await page.keyboard.press('ArrowUp')
  await expect(row(page, 'Farewell letter').getByRole('rowheader')).toBeFocused()

  // The same selection on the map, and the same undo.
  await viewLink(page, 'Map').focus()
  await page.keyboard.press('Enter')
  await expect(card(page, /^Farewell letter, /)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+z')
  await expect(card(page, /^Farewell letter, /)).toHaveCount(0)
})

test('cells are pasted over others as one step; axe finds nothing, light and dark', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMap(page)
  await openView(page, 'Table')
  const channel = (name: string): Locator => row(page, name).getByRole('gridcell').nth(4)
  await channel('Support agent').click()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+c')
  await channel('Phone menu and transfer').click()
  await page.keyboard.press('Control+v')
  await expect(row(page, 'Phone menu and transfer')).toContainText('Support')
  await expect(channel('Phone menu and transfer')).toHaveText('')
  await page.keyboard.press('Control+z')
  await expect(channel('Phone menu and transfer')).toHaveText('Phone')
  await page.getByRole('button', { name: 'Copy table' }).click()
  await expect(page.getByText('3 rows copied.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Name\tStage\tStep\tLane\tChannel\t.*\nPhone menu and transfer\tAsk/)

  await page.getByRole('button', { name: /Group by$/ }).click()
  await page.getByRole('option', { name: 'Owner', exact: true }).click()
  await page.keyboard.press('Tab')
  await row(page, 'Support agent').getByRole('rowheader').click()
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('group', { name: 'Change the selected rows' })).toBeVisible()
  expect(await barriers(page, 'main')).toEqual([])
  await row(page, 'Support agent').getByRole('rowheader').click()
  await page.keyboard.type('Agent')
  await expect(page.getByRole('textbox', { name: 'Name, Support agent' })).toHaveValue('Agent')
  expect(await barriers(page, 'main')).toEqual([])
})
