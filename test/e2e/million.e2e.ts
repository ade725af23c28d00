import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { add, cell, newWaitingRoom, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openView } from './support/views.ts'

const rows = 150_000
/** So many that reading can't end before somebody cancels it, however slow the page is. */
const manyRows = 500_000

function csv(name: string, count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const day = `2026-01-${String(1 + (at % 28)).padStart(2, '0')}`
    return at % 3 === 0
      ? `"Terrible waiting, we sat there for hours on ${name} ${at}",${day}`
      : `"The nurse was kind and helpful on ${name} ${at}",${day}`
  })
  return ['Comment,Date', ...lines].join('\n')
}

const folder = mkdtempSync(join(tmpdir(), 'large-'))
const file = join(folder, 'large.csv')
const other = join(folder, 'other.csv')
const huge = join(folder, 'huge.csv')

test.beforeAll(() => {
  writeFileSync(file, csv('visit', rows))
  writeFileSync(other, csv('stay', rows))
  writeFileSync(huge, csv('visit', manyRows))
})
test.afterAll(() => rmSync(folder, { recursive: true }))

const figures = (page: Page) => cell(page, /^Waiting room, .*% negative of /)
const banner = (page: Page, name: string) =>
  page.getByRole('progressbar', { name: `Reading ${name}` })
const imported = (page: Page) => page.getByText('150,000 comments of large imported.')

/** Chooses a file and imports it without waiting for its end. */
async function importNow(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Import feedback' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import feedback' })
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Choose files' }).click()
  await (await chooser).setFiles(path)
  await expect(dialog.getByRole('combobox', { name: 'Use column Comment as' })).toHaveValue(
    'Comment',
  )
  const next = dialog.getByRole('button', { name: 'Next', exact: true })
  while (await next.isVisible()) await next.click()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** How many entries the device holds of any feedback. */
const kept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let count = 0
    for (const [name, stores] of [
      ['throughline', ['sources']],
      ['throughline-feedback', ['chunks', 'texts', 'needALook', 'staging']],
    ] as const) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => resolve(opening.result))
      })
      for (const store of stores) {
        const counting = db.transaction(store).objectStore(store).count()
        await new Promise((resolve) => counting.addEventListener('success', resolve))
        count += counting.result
      }
      db.close()
    }
    return count
  })

test.beforeEach(async ({ page }) => {
  await newWaitingRoom(page)
})

test('a large file is read while one works on, and goes on after a reload', async ({ page }) => {
  // Rows are read beside the thread that counts them.
  const reader = page
    .context()
    .waitForEvent('request', (request) => request.url().includes('feedbackReader.worker'))
  await importNow(page, file)
  await reader
  await expect(banner(page, 'large.csv')).toBeVisible()
  await expect(figures(page)).toBeVisible()
  await expect(page.getByText('The figures on the map are those so far.')).toBeVisible()
  await add(page, 'touchpoint', 'Typed meanwhile')
  await expect(imported(page)).toBeHidden()
  await saved(page)

  await page.reload()
  await expect(cell(page, /^Typed meanwhile/)).toBeVisible()
  // Figures so far are not kept with the journey.
  await expect(figures(page)).toBeHidden()
  await openView(page, 'Feedback')
  const stopped = page.getByRole('region', { name: 'Stopped half-way' })
  await expect(stopped).toContainText(/Reading large\.csv stopped at row [\d,]+ \(\d+%\)/)
  const goOn = async (path: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser')
    await stopped.getByRole('button', { name: 'Choose the same file: large.csv' }).click()
    await (await chooser).setFiles(path)
  }
  await goOn(other)
  await expect(stopped.getByRole('alert')).toContainText('other.csv is not the file')
  await goOn(file)
  await expect(stopped).toBeHidden()
  await expect(imported(page)).toBeVisible({ timeout: 90_000 })
  await openView(page, 'Map')
  await expect(cell(page, /^Waiting room, .*100% negative of 50,000/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(figures(page)).toBeHidden()
})

test('a large file that is cancelled leaves nothing', async ({ page }) => {
  const before = await kept(page)
  await importNow(page, huge)
  await expect(figures(page)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel reading huge.csv' }).click()
  await expect(banner(page, 'huge.csv')).toBeHidden()
  await expect(figures(page)).toBeHidden()
  await expect.poll(() => kept(page)).toBe(before)
  await openView(page, 'Feedback')
  await expect(page.getByRole('region', { name: 'Stopped half-way' })).toBeHidden()
  await expect(page.getByText('What do customers say?')).toBeVisible()
})
