import { readFileSync } from 'node:fs'
import { type Page, expect } from '@playwright/test'

export interface ExportChoices {
  readonly scale?: string
  /** Whether today's date stands in the footer. */
  readonly withDate?: boolean
}

/** What the export dialog downloads in a format. */
export async function exported(
  page: Page,
  format: string,
  { scale, withDate = false }: ExportChoices = {},
): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: format }).check({ force: true })
  if (scale) await dialog.getByRole('radio', { name: scale }).check({ force: true })
  if (withDate)
    await dialog.getByRole('checkbox', { name: 'Date in the footer' }).check({ force: true })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download' }).click()
  const bytes = readFileSync(await (await downloading).path())
  await expect(dialog).toBeHidden()
  return bytes
}
