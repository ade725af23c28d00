import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import Papa from 'papaparse'
import { barriers } from './support/barriers.ts'
import { cell, openSample } from './support/editor.ts'
import { expect, test } from './support/test.ts'
import { openView } from './support/views.ts'

const source = 'NHS Friends and Family Test comments'

/** The comments of the file itself, by their data rows. */
function rowsOfFile(): readonly string[] {
  const text = readFileSync('public/samples/nhs-patient-comments.csv', 'utf8')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  return data.map(({ feedback = '' }) => feedback)
}

interface DownloadedRow {
  readonly file: string
  readonly row: string
  readonly text: string
  readonly mood: string
}

async function downloaded(page: Page): Promise<readonly DownloadedRow[]> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download rows (CSV)' }).click()
  const path = await (await downloading).path()
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  return Papa.parse<DownloadedRow>(text, { header: true, skipEmptyLines: true }).data
}

const numberIn = (text: string | null, pattern: RegExp): number =>
  Number((pattern.exec(text ?? '')?.[1] ?? '').replaceAll(',', ''))

const status = (page: Page): Locator => page.getByRole('main').getByRole('status')
const readNegative = /^Read the ([\d,]+) negative ones$/

async function expectClean(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([])
}

async function openClinic(page: Page): Promise<void> {
  await openSample(page, 'Outpatient visit')
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 90_000 })
}

test('from a pain point to its comments to the rows of the file and back, with the same counts', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await openClinic(page)
  await openView(page, 'Findings')
  const finding = page
    .getByRole('list', { name: 'Findings', exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: readNegative }) })
    .first()
  const link = finding.getByRole('button', { name: readNegative })
  const negative = numberIn(await link.textContent(), readNegative)
  expect(negative).toBeGreaterThan(30)
  const said = await finding.textContent()
  await link.click()

  await test.step('the comments that the finding counts', async () => {
    await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText('Mood: Negative')
    await expect(status(page)).toHaveText(
      new RegExp(`^${negative.toLocaleString('en')} of [\\d,]+ comments \\(\\d+%\\)$`),
    )
    const chosen = page.getByRole('list', { name: 'Touchpoints' }).getByRole('button', {
      pressed: true,
    })
    const figures = await chosen.innerText()
    const n = numberIn(figures, /of ([\d,]+) comments? (?:is|are) negative/)
    const share = numberIn(figures, /^(\d+)% of/m)
    expect(Math.round((100 * negative) / n)).toBe(share)
    expect(said).toContain(`${share}%`)
    await expect(status(page)).toContainText(` of ${n.toLocaleString('en')} comments`)
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-setsize', String(negative))
  })

  const rows = await test.step('the rows of the file', async () => {
    const found = await downloaded(page)
    expect(found).toHaveLength(negative)
    expect(new Set(found.map(({ mood }) => mood))).toEqual(new Set(['negative']))
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set([source]))
    const file = rowsOfFile()
    // A quote may stand before what a spreadsheet would run; names are masked before anything is kept.
    const plain = found.filter(({ text }) => !text.includes('[') && !text.startsWith("'"))
    expect(plain.length).toBeGreaterThan(found.length / 2)
    for (const { row, text } of plain) expect(file[Number(row) - 1]?.trim()).toBe(text.trim())
    return found
  })

  await test.step('one comment, and what is said about it', async () => {
    await page.getByRole('listbox').focus()
    await page.keyboard.press('Enter')
    const comment = page.getByRole('article')
    await expect(comment).toBeFocused()
    await expect(comment.getByText(`${source}, row ${rows[0]?.row}`)).toBeVisible()
    await expect(comment.locator('mark').first()).toBeVisible()
    await expectClean(page)
    const name = (await page.getByRole('heading', { level: 3 }).last().textContent()) ?? ''
    await comment.getByRole('button', { name: `Not about ${name}` }).click()
    await expect(status(page)).toHaveText(new RegExp(`^${(negative - 1).toLocaleString('en')} of`))
    await expect(page.getByRole('status').filter({ hasText: 'It is not about' })).toBeVisible()
    await page.getByRole('button', { name: 'Take back', exact: true }).click()
    await expect(status(page)).toHaveText(new RegExp(`^${negative.toLocaleString('en')} of`))
    await page.keyboard.press('Escape')
  })

  await test.step('and back on the map', async () => {
    await openView(page, 'Map')
    const details = page.getByRole('complementary', { name: 'Details' })
    await expect(details.getByRole('button', { name: readNegative })).toHaveText(
      `Read the ${negative.toLocaleString('en')} negative ones`,
    )
  })
})

test('a comment is given to a touchpoint, put right and pinned, and stays so after a reload', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await openClinic(page)
  await openView(page, 'Feedback')
  await page.getByRole('button', { name: /^Food and drink/ }).click()
  await page.getByRole('textbox', { name: 'Search comments' }).fill('food cold')
  await expect(status(page)).toHaveText(/^\d+ of [\d,]+ comments/)
  await page.getByRole('option').first().click()
  const comment = page.getByRole('article')
  const row = await comment.getByText(/, row \d+$/).textContent()

  await comment.getByRole('button', { name: 'Positive', exact: true }).click()
  await expect(comment.getByText('Put right by a person.')).toBeVisible({ timeout: 30_000 })
  await comment.getByRole('button', { name: 'Confirm Food and drink' }).click()
  await expect(comment.getByText('Confirmed')).toBeVisible({ timeout: 30_000 })
  await comment.getByRole('button', { name: 'Pin as quote at Food and drink' }).click()
  await expect(page.getByText(/^Pinned at/)).toBeVisible()

  await openView(page, 'Map')
  await expect(cell(page, new RegExp(`“.*${row}`, 's'))).toBeVisible()
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await page.reload()
  await openView(page, 'Feedback')
  await page.getByRole('button', { name: /^Food and drink/ }).click()
  await page.getByRole('textbox', { name: 'Search comments' }).fill('food cold')
  await page
    .getByRole('option')
    .filter({ hasText: row ?? '' })
    .first()
    .click()
  await expect(comment.getByText('Put right by a person.')).toBeVisible({ timeout: 30_000 })
  await expect(comment.getByText('Confirmed')).toBeVisible()
})

test('what is not matched is worked through by keys', async ({ page }) => {
  test.setTimeout(240_000)
  await openClinic(page)
  await openView(page, 'Feedback')
  const unmatched = page.getByRole('button', { name: /^Not matched yet/ })
  await unmatched.click()
  await expect(status(page)).toHaveText(/^[\d,]+ comments/)
  const total = numberIn(await status(page).textContent(), /^([\d,]+) comments/)
  await page.getByRole('button', { name: 'One by one' }).click()
  const work = page.getByRole('region', { name: 'One by one' })
  await expect(work.getByText(`Comment 1 of ${total.toLocaleString('en')}`)).toBeVisible()
  await expectClean(page)
  await page.keyboard.press('s')
  await expect(work.getByText(/^Comment 2 of/)).toBeVisible()
  await expect(work.getByRole('button', { name: /^Speaks of/ }).first()).toBeFocused()
  await page.keyboard.press('2')
  await expect(work.getByText(/^Comment 2 of/)).not.toContainText(total.toLocaleString('en'), {
    timeout: 30_000,
  })
})
