import type { Page } from '@playwright/test'
import { add, cell, grid, newJourney, openSample, saved } from './support/editor.ts'
import { expect, test } from './support/test.ts'

const focused = (page: Page, name: string | RegExp) =>
  expect(page.locator(':focus')).toHaveAccessibleName(name)

/** A journey with one card in each of two steps. */
async function twoCards(page: Page): Promise<void> {
  await newJourney(page, 'Focus')
  await add(page, 'stage', 'Ask for help')
  await add(page, 'step', 'Call')
  await add(page, 'touchpoint', 'Phone menu')
  await add(page, 'step', 'Talk')
  await add(page, 'touchpoint', 'Agent')
}

test('a new journey begins on the map', async ({ page }) => {
  await newJourney(page, 'Begins')
  await focused(page, 'Type the first touchpoint')
  await page.goBack()
  await page.getByRole('link', { name: 'Begins' }).click()
  await focused(page, 'Type the first touchpoint')
})

test('a journey’s name is left with Enter and taken back with Escape', async ({ page }) => {
  await twoCards(page)
  await cell(page, /^Agent/).click()
  const name = page.getByRole('textbox', { name: 'Journey name' })
  await name.fill('Something else')
  await page.keyboard.press('Escape')
  await expect(name).toHaveValue('Focus')
  await expect(name).toBeFocused()
  await name.fill('Focused')
  await page.keyboard.press('Enter')
  await focused(page, /^Agent/)
  await saved(page)
  await page.reload()
  await expect(name).toHaveValue('Focused')
})

test('undo of the last step goes on to redo, and back', async ({ page }) => {
  await newJourney(page, 'Undo')
  const [undo, redo] = [
    page.getByRole('button', { name: 'Undo', exact: true }),
    page.getByRole('button', { name: 'Redo', exact: true }),
  ]
  const name = page.getByRole('textbox', { name: 'Journey name' })
  await name.fill('Undone')
  await undo.focus()
  await page.keyboard.press('Enter')
  await expect(undo).toBeDisabled()
  await expect(redo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(name).toHaveValue('Undone')
  await expect(redo).toBeDisabled()
  await expect(page.locator(':focus')).toHaveCount(1)
})

test('a finding leads to its card, and mending one leads to the next', async ({ page }) => {
  await openSample(page, 'Home internet')
  await page.getByRole('link', { name: 'Findings' }).click()
  const list = page.getByRole('list', { name: 'Findings' })
  const fix = list.getByRole('button', { name: 'Add pain point' }).first()
  await fix.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Take back', exact: true })).toBeVisible()
  await expect(list.locator(':focus')).toHaveCount(1)

  const link = list.getByRole('link', { name: /^Nobody owns/ }).first()
  const named = /“(.+)”/u.exec((await link.textContent()) ?? '')?.[1] ?? 'no name'
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(grid(page).locator(':focus')).toHaveCount(1)
  await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(`^${named}`, 'u'))
})

test('removing a source leaves the focus in the list', async ({ page }) => {
  await openSample(page, 'Home internet')
  await page.getByRole('link', { name: 'Feedback' }).click()
  const remove = page.getByRole('button', { name: /^Remove / }).first()
  await remove.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('no longer counts here')).toBeVisible()
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})

test('deleting the last journey leads on to New journey, and Ctrl+Z brings it back', async ({
  page,
}) => {
  await newJourney(page, 'First')
  await newJourney(page, 'Second')
  await page.goto('/')
  const remove = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: `Actions for ${name}` }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Delete' }).press('Enter')
    await expect(page.getByRole('link', { name })).toBeHidden()
  }
  await remove('Second')
  await focused(page, 'First')
  await remove('First')
  await focused(page, 'New journey')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('link', { name: 'First' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('link', { name: 'Second' })).toBeVisible()
})

test('Back closes what is open over a view', async ({ page }) => {
  await twoCards(page)
  await page.getByRole('link', { name: 'Findings' }).click()
  for (const [button, dialog] of [
    ['Export', 'Export'],
    ['Import feedback', 'Import feedback'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    await page.goBack()
    await expect(cell(page, /^Agent/)).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.goForward()
    await expect(page.getByRole('heading', { name: 'Findings' }).first()).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('the palette adds to the map, looks elsewhere and changes the theme', async ({ page }) => {
  await twoCards(page)
  const run = async (command: string): Promise<void> => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill(command)
    await page.getByRole('option', { name: command }).first().waitFor()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('link', { name: 'Findings' }).click()
  await run('Add step')
  const editor = page.getByRole('textbox', { name: 'Edit text' })
  await expect(editor).toBeFocused()
  await page.keyboard.type('Go home')
  await page.keyboard.press('Enter')
  await expect(
    grid(page)
      .getByText('Go home')
      .or(cell(page, /Go home/))
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await run('Zoom to 100%')
  await expect(page.getByRole('button', { name: 'Zoom to 100%, now 100%' })).toBeVisible()
  await run('Theme: Dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await run('Theme: Light')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('a view of that very name comes before the commands that hold it', async ({ page }) => {
  await twoCards(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('feedback')
  await expect(page.getByRole('option').first()).toHaveText(/^Feedback/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Feedback' })).toBeVisible()
})

test('a view that is still on its way takes the focus when it comes', async ({ page }) => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/OwnersPanel-*.js', async (route) => {
    await held
    await route.continue()
  })
  await twoCards(page)
  await cell(page, /^Agent/).click()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('owners')
  await page.getByRole('option', { name: /^Owners/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toHaveText('Opening')
  release()
  await expect(page.getByRole('region', { name: 'Who owns what' }).first()).toBeVisible()
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})

test('radios and checkboxes can be reached where they are shown', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'New journey' }).click()
  const template = page.getByRole('radio', { name: 'Online order and return' })
  await template.check()
  await expect(template).toBeChecked()
  await page.getByRole('button', { name: 'Create' }).click()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  for (const name of ['PNG image', '4×']) await dialog.getByRole('radio', { name }).check()
  const date = dialog.getByRole('checkbox').first()
  await date.setChecked(!(await date.isChecked()))
})

test('the details begin at their top, and leave the room to views that need it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 500 })
  await twoCards(page)
  const details = page.getByRole('complementary', { name: 'Details' })
  await cell(page, /^Agent/).click()
  await details.evaluate((element) => element.scrollTo(0, 300))
  await expect.poll(() => details.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100)
  await cell(page, /^Phone menu/).click()
  await expect.poll(() => details.evaluate(({ scrollTop }) => scrollTop)).toBe(0)
  await page.keyboard.press('Escape')
  // At 400 % the page scrolls: by key the map comes into the window.
  await page.setViewportSize({ width: 320, height: 256 })
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(':focus')).toBeInViewport()
  await page.setViewportSize({ width: 1024, height: 500 })
  await page.getByRole('link', { name: 'Feedback' }).click()
  await expect(page.getByRole('region', { name: 'Feedback' })).toBeVisible()
  await expect(details).toBeHidden()
  const main = page.getByRole('main')
  const height = await main.evaluate(({ clientHeight }) => clientHeight)
  expect(height).toBeGreaterThan(400)
  // On a telephone nothing makes the page wider than the screen; the views scroll by themselves.
  await page.setViewportSize({ width: 390, height: 844 })
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(beyond).toBe(0)
})

test('notices leave the corners of the map free', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 })
  await twoCards(page)
  await cell(page, /^Agent/).click()
  await page.keyboard.press('Delete')
  const notice = page.getByRole('status', { name: 'Notices' })
  await expect(notice).toContainText('Deleted')
  const at = await notice.boundingBox()
  const zoom = await page.getByRole('group', { name: 'Zoom' }).boundingBox()
  const details = await page.getByRole('complementary', { name: 'Details' }).boundingBox()
  if (!at || !zoom || !details) throw new Error('nothing to measure')
  expect(at.y + at.height).toBeLessThanOrEqual(zoom.y)
  expect(at.x + at.width).toBeLessThanOrEqual(details.x)
  expect(at.width).toBeLessThanOrEqual(360)
})

test('long words and large letters stay inside their columns', async ({ page }) => {
  await newJourney(page, 'Long')
  await add(page, 'stage', 'Donaudampfschifffahrtsgesellschaftskapitänspatent'.repeat(2))
  await add(page, 'step', 'Call')
  await add(page, 'touchpoint', 'Rindfleischetikettierungsüberwachungsaufgaben'.repeat(2))
  await cell(page, /^Rindfleisch/).click()
  const details = page.getByRole('complementary', { name: 'Details' })
  await expect(details.getByText(/^Touchpoint · Donau/)).toBeVisible()
  const overflow = (element: Element): number => element.scrollWidth - element.clientWidth
  expect(await details.evaluate(overflow)).toBe(0)
  await page.locator('html').evaluate((root) => (root.style.fontSize = '200%'))
  const rail = page.getByRole('navigation', { name: 'Views' })
  for (const name of ['Map', 'Feedback', 'Findings']) {
    const [link, column] = [
      await rail.getByRole('link', { name }).boundingBox(),
      await rail.boundingBox(),
    ]
    expect(link?.width ?? Infinity).toBeLessThanOrEqual(column?.width ?? 0)
  }
  expect(await details.evaluate(overflow)).toBe(0)
})
