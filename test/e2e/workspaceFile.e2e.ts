import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { cell, grid, openSample, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openView } from './support/views.ts'

/**
 * What the cards of the map say: names, owners and the figures of their feedback; not how many findings follow. The
 * figures are first those that words find, and then those that are learned.
 */
async function figures(page: Page): Promise<string[]> {
  await openView(page, 'Feedback')
  await expect(page.getByRole('progressbar', { name: 'Reading the comments' })).toBeHidden()
  await openView(page, 'Map')
  const cells = grid(page).getByRole('gridcell', { name: /, \d+ complaints?\b/ })
  await expect.poll(() => cells.count()).toBeGreaterThan(5)
  const names = await cells.evaluateAll((all) =>
    all.map((one) => (one.getAttribute('aria-label') ?? '').replace(/, \d+ findings?$/, '')),
  )
  return names.toSorted()
}

async function chooseMore(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

/** The comments of a touchpoint in the view "Feedback": how many there are, and the first ones. */
async function commentsOf(page: Page, touchpoint: string): Promise<string[]> {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Feedback' })
    .click()
  await page.getByRole('button', { name: new RegExp(`^${touchpoint}`) }).click()
  const comments = page.getByRole('region', { name: `Comments: ${touchpoint}` })
  await expect(comments.getByRole('option').first()).toContainText(
    /[a-z]{3}.*[A-Z][a-z]{2} \d{1,2}, \d{4}/,
  )
  return (await comments.getByRole('option').allInnerTexts()).slice(0, 5)
}

test('a workspace saved with its feedback is the same again on an empty device', async ({
  page,
}, info) => {
  await openSample(page, 'Home internet')
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 })
  await chooseMore(page, 'Duplicate')
  await expect(page.getByRole('textbox', { name: 'Journey name' })).toHaveValue(/copy/i)
  await saved(page)
  const copied = await figures(page)
  await page.getByRole('link', { name: 'Journeys' }).click()
  const journeys = page.getByRole('list', { name: 'Journeys' })
  await expect(journeys.getByRole('link')).toHaveCount(2)
  const names = await journeys.getByRole('link').allInnerTexts()
  await journeys.getByRole('link').last().click()
  await expect(cell(page, /^Monthly bill, .*\d+ complaints/)).toBeVisible()
  expect(await figures(page)).toEqual(copied)

  const downloading = page.waitForEvent('download')
  await chooseMore(page, 'Save workspace with feedback')
  const download = await downloading
  const file = info.outputPath(download.suggestedFilename())
  await download.saveAs(file)
  expect(download.suggestedFilename()).toMatch(/^Home internet.*\.workspace\.gz$/)
  expect([...readFileSync(file).subarray(0, 2)]).toEqual([0x1f, 0x8b])
  const comments = await commentsOf(page, 'Monthly bill')

  await page.getByRole('link', { name: 'Journeys' }).click()
  await page.getByRole('button', { name: 'Remove everything from this device' }).click()
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click()
  await expect(journeys).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'New journey' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'New journey' })).toBeVisible()
  await expect(journeys).toHaveCount(0)

  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  await (await choosing).setFiles(file)
  await expect(cell(page, /^Monthly bill, .*\d+ complaints/)).toBeVisible()
  expect(await figures(page)).toEqual(copied)
  expect(await commentsOf(page, 'Monthly bill')).toEqual(comments)
  await page.reload()
  expect(await commentsOf(page, 'Monthly bill')).toEqual(comments)

  await page.getByRole('link', { name: 'Journeys' }).click()
  await expect(journeys.getByRole('link')).toHaveText(names)
  await journeys.getByRole('link').last().click()
  await expect(cell(page, /^Monthly bill, .*\d+ complaints/)).toBeVisible()
  expect(await figures(page)).toEqual(copied)
})
