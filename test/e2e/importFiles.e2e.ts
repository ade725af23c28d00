import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { barriers } from './support/barriers.ts'
import { add, newJourney } from './support/editor.ts'
import { expect, test } from './support/test.ts'

const header = 'Case number,Received,How likely? [NPS],Why? [TEXT],Segment,Channel'
const week = (number: number): string =>
  [
    header,
    ...Array.from(
      { length: 60 },
      (_, at) =>
        `${number}${at},0${number}/${(at % 28) + 1}/2026,${at % 11},"We waited two hours in week ${number}, visit ${at}",${at % 2 ? 'New' : 'Old'},${at % 3 ? 'Phone' : 'Web'}`,
    ),
  ].join('\n')

const files = [
  ['week 1.csv', week(1)],
  ['brochure.csv', '%PDF-1.7\n'],
  ['week 2.csv', week(2)],
  ['complaints.txt', 'Comment\nNowhere to park the car\nThe letter never came\n'],
] as const

const buffers = files.map(([name, text]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
}))

async function openDialog(page: Page): Promise<Locator> {
  await newJourney(page, 'A visit')
  await add(page, 'touchpoint', 'Car park')
  await page.getByRole('button', { name: 'Import feedback' }).first().click()
  return page.getByRole('dialog', { name: 'Import feedback' })
}

async function expectClean(page: Page, where: string): Promise<void> {
  expect(await barriers(page), where).toEqual([])
}

const lines = (dialog: Locator): Locator =>
  dialog.getByRole('list', { name: 'Files' }).getByRole('listitem')

/** With the keyboard alone: what has the focus is pressed, and Tab leads to everything else. */
async function pressByTab(page: Page, button: Locator): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await button.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
}

test('several files go in by their columns; one that is none stops nobody', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1024, height: 768 })
  const dialog = await openDialog(page)
  await expectClean(page, 'file')
  await dialog.locator('input[type=file]').setInputFiles(buffers)
  await expect(dialog.getByRole('combobox', { name: 'Use column Why? as' })).toHaveValue('Comment')
  await expect(lines(dialog)).toHaveText([
    /^week 1\.csv.*in hand/,
    /^brochure\.csv.*not imported.*it looks like a PDF document/,
    /^week 2\.csv.*in hand/,
    /^complaints\.txt.*ready/,
  ])
  await expectClean(page, 'columns')
  await pressByTab(page, dialog.getByRole('button', { name: 'Next' }))
  await pressByTab(page, dialog.getByRole('button', { name: 'Next' }))
  await expectClean(page, 'review')
  await pressByTab(page, dialog.getByRole('button', { name: 'Import', exact: true }))
  await expect(dialog.getByRole('combobox', { name: 'Use column Comment as' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Next' }).click()
  await dialog.getByRole('button', { name: 'Next' }).click()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('One file is not imported')
  await expect(lines(dialog)).toHaveText([/imported/, /not imported/, /imported/, /imported/])
  await expectClean(page, 'outcome')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toBeHidden()
})

test('a folder is searched for tables, and its files are read as last time', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
  try {
    mkdirSync(join(folder, 'spring'))
    writeFileSync(join(folder, 'week 1.csv'), week(1))
    writeFileSync(join(folder, 'spring', 'week 2.csv'), week(2))
    writeFileSync(join(folder, 'notes.docx'), 'no table')
    const dialog = await openDialog(page)
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Choose a folder' }).click()
    await (await chooser).setFiles(folder)
    await expect(lines(dialog)).toHaveText([/^week 1\.csv/, /^week 2\.csv/])
    await dialog.getByRole('combobox', { name: 'Use column Segment as' }).fill('Ignore')
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Next' }).click()
    await dialog.getByRole('button', { name: 'Next' }).click()
    await dialog.getByRole('button', { name: 'Import', exact: true }).click()
    await expect(dialog).toBeHidden()

    await page.getByRole('button', { name: 'Import feedback' }).first().click()
    const again = `${week(1)}\nX1,03/03/2026,2,"Something new that was slow",New,Web\n`
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'week 3.csv', mimeType: 'text/csv', buffer: Buffer.from(again) })
    await expect(dialog.getByText('Read as last time (week).')).toBeVisible()
    await expect(dialog.getByRole('combobox', { name: 'Use column Segment as' })).toHaveValue(
      'Ignore',
    )
    await dialog.getByRole('button', { name: 'Next' }).click()
    await dialog.getByRole('button', { name: 'Next' }).click()
    await expect(
      dialog.getByText(/^60 rows are already in .* and are not counted again\.$/),
    ).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('files are taken that are dropped', async ({ page }) => {
  const dialog = await openDialog(page)
  const dropped = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const [name, text] of all) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  const area = dialog.getByText('Drop feedback files or a folder here')
  await area.dispatchEvent('drop', { dataTransfer: dropped })
  await expect(lines(dialog)).toHaveCount(4)
  await expect(dialog.getByRole('combobox', { name: 'Use column Why? as' })).toBeVisible()
})
