import { type Locator, type Page, expect } from '@playwright/test'

/** Waits until what was changed is on the device. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Saved on this device')).toBeVisible()
}

/** From the home page to an empty journey with the usual lanes. */
export async function newJourney(page: Page, name: string, template = 'Blank'): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'New journey' }).click()
  const dialog = page.getByRole('dialog', { name: 'New journey' })
  await dialog.getByRole('radio', { name: template }).check({ force: true })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByRole('textbox', { name: 'Journey name' })).toHaveValue(name)
}

/** The map's one grid. */
export function grid(page: Page): Locator {
  return page.getByRole('region', { name: 'Journey map' }).getByRole('grid')
}

/** A card or an empty place by how its name begins. */
export function cell(page: Page, name: string | RegExp): Locator {
  return grid(page).getByRole('gridcell', { name }).first()
}

/** Presses one of the map's add buttons, types the text and keeps it. */
export async function add(
  page: Page,
  what: 'stage' | 'step' | 'touchpoint',
  text: string,
): Promise<void> {
  await page.getByRole('button', { name: `Add ${what}`, exact: true }).click()
  const editor = page.getByRole('textbox', { name: 'Edit text' })
  await editor.fill(text)
  await editor.press('Enter')
  await expect(editor).toBeHidden()
}

/** Chooses what a combobox offers for a text typed into it. */
export async function choose(
  scope: Page | Locator,
  combobox: string,
  text: string,
  option: string | RegExp,
): Promise<void> {
  const box = scope.getByRole('combobox', { name: combobox })
  await box.click()
  await box.fill(text)
  const page = 'page' in scope ? scope.page() : scope
  await page.getByRole('option', { name: option }).first().click()
}

/** Opens a worked example and waits until its feedback is on the map. */
export async function openSample(page: Page, title: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: `Open sample: ${title}` }).click()
  await expect(
    grid(page)
      .getByRole('gridcell', { name: /% negative of |, \d+ complaints?\b/ })
      .first(),
  ).toBeVisible({ timeout: 60_000 })
}

/** A journey of one touchpoint, “Waiting room”, which is found by the word “waiting”. */
export async function newWaitingRoom(page: Page): Promise<void> {
  await newJourney(page, 'A visit')
  await add(page, 'stage', 'There')
  await add(page, 'step', 'Wait')
  await add(page, 'touchpoint', 'Waiting room')
  await cell(page, /^Waiting room, /).click()
  const words = page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('textbox', { name: 'Words that find feedback' })
  await words.fill('waiting')
  await words.blur()
  await saved(page)
}
