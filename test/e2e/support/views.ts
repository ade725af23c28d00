import { type Locator, type Page, expect } from '@playwright/test'
import { openSample } from './editor.ts'

/** The link to a view. */
export function viewLink(page: Page, view: string): Locator {
  return page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view })
}

/** Goes to a view and waits until it stands there. */
export async function openView(page: Page, view: string): Promise<void> {
  await viewLink(page, view).click()
  await expect(viewLink(page, view)).toHaveAttribute('aria-current', 'page')
  if (view === 'Map') await expect(page.getByRole('region', { name: 'Journey map' })).toBeVisible()
  else await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
}

/** Chooses in a box with a few choices; its button is named by what is chosen and by its label. */
export async function select(scope: Locator, label: string, option: string): Promise<void> {
  await scope.getByRole('button', { name: new RegExp(`${label}$`) }).click()
  await scope.page().getByRole('option', { name: option, exact: true }).click()
}

/** Opens a file of the person's own from the home page. */
export async function openFile(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  await (
    await choosing
  ).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  await expect(page.getByRole('region', { name: 'Journey map' })).toBeVisible()
}

/** Opens the sample about home internet and waits until every comment of it counts. */
export async function openHomeInternet(page: Page): Promise<void> {
  await openSample(page, 'Home internet')
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 })
  await expect(page.getByText('15 of 16 touchpoints have feedback')).toBeVisible()
}
