import type { Locator } from '@playwright/test'
import { openSample } from './support/editor.ts'
import { expect, test } from './support/test.ts'

/** Texts of the lists in a dialog that are cut off, by their own box or by the one that holds them. */
async function cutTexts(dialog: Locator): Promise<string[]> {
  return dialog.locator('li > button[aria-pressed]').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const room = row.getBoundingClientRect()
      return [...row.children]
        .filter((one) => {
          const { left, right, width } = one.getBoundingClientRect()
          const isInside = left >= room.left && right <= room.right && width > 0
          return !isInside || one.scrollWidth > one.clientWidth + 1
        })
        .map((one) => `${one.tagName} ${one.textContent}`)
    }),
  )
}

test('where comments land can be read at twice the size of text', async ({ page }) => {
  await openSample(page, 'Home internet')
  await page.getByRole('button', { name: 'Import feedback' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import feedback' })
  await dialog
    .locator('input[type=file]')
    .setInputFiles('public/samples/fcc-telecom-complaints.csv')
  // The sample has its feedback already.
  await expect(dialog.getByText(/^All 2,224 rows are already in “FCC complaints /)).toBeVisible()
  expect(await cutTexts(dialog)).toEqual([])
  await dialog.getByRole('checkbox', { name: 'Count them again all the same' }).click()
  const row = dialog.getByRole('button', { name: /^Internet speed and connection, \d+ comments/ })
  await expect(row).toBeVisible()
  const bar = row.locator('svg')
  const width = async (): Promise<number> => (await bar.boundingBox())?.width ?? 0
  const before = await width()
  expect(await cutTexts(dialog)).toEqual([])
  await page.locator('html').evaluate((root) => (root.style.fontSize = '200%'))
  await expect.poll(width).toBeCloseTo(2 * before, 0)
  expect(await cutTexts(dialog)).toEqual([])
})

test('marks and icons beside text grow with it, in line with its first line', async ({ page }) => {
  await openSample(page, 'Home internet')
  await page.getByRole('link', { name: 'Owners' }).click()
  const scope = page.getByRole('radiogroup', { name: 'Which journeys' })
  await expect(scope).toBeVisible()
  const measure = async () => {
    const [mark, text] = await scope
      .locator('label')
      .first()
      .locator(':scope > *')
      .evaluateAll((parts) =>
        parts
          .filter((one) => !one.querySelector('input'))
          .map((one) => one.getBoundingClientRect())
          .map(({ y, height }) => ({ height, middle: y + height / 2 })),
      )
    const icon = await page
      .getByRole('button', { name: 'Undo', exact: true })
      .locator('svg')
      .boundingBox()
    if (!mark || !text || !icon) throw new Error('nothing to measure')
    return { mark: mark.height, apart: Math.abs(mark.middle - text.middle), icon: icon.height }
  }
  const before = await measure()
  await page.locator('html').evaluate((root) => (root.style.fontSize = '200%'))
  const after = await measure()
  expect(after.mark).toBeCloseTo(2 * before.mark, 0)
  expect(after.icon).toBeCloseTo(2 * before.icon, 0)
  expect(after.apart).toBeLessThanOrEqual(1)
})
